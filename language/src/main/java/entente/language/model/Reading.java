package entente.language.model;

import java.util.List;

/** One party's understanding of the same text: only what differs. */
public record Reading(String name, String of, List<Change> changes, List<Citation> cites, Place place) {}
