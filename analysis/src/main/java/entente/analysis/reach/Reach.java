package entente.analysis.reach;

import java.util.List;

/**
 * How something can come about.
 *
 * @param roads the ways that were found, the quickest first; none: no way was found
 * @param ways how many ways the text writes
 * @param faults runs that did not come out as they say
 */
public record Reach(String piece, String reading, List<Road> roads, int ways, List<String> faults) {}
