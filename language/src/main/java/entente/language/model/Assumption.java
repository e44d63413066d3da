package entente.language.model;

/** A number, date or condition that no cited words support, marked {@code assumed}: what it says, and where. */
public record Assumption(String words, Place place) {}
