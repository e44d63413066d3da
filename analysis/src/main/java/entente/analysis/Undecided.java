package entente.analysis;

/** A question that an examination could not decide, and why. */
public record Undecided(FindingKind kind, String about, String why) {}
