package entente.analysis.reach;

import java.util.List;

/**
 * How something can come about.
 *
 * @param roads the ways that were found, the quickest first; none: no way was found
 * @param possible whether it can come about in any course of events at all, as far as that can be told from the text
 * @param faults runs that did not come out as they say
 */
public record Reach(String piece, String reading, List<Road> roads, boolean possible, List<String> faults) {}
