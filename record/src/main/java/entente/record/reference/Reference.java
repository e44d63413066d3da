package entente.record.reference;

import entente.record.paper.Range;

/** Words of a paper that point at a paper or a passage. */
public record Reference(String paper, Range where, String words, Cited cited, Resolution resolution) {}
