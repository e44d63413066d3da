package entente.language.model;

/** A person or body that acts or speaks for a party; {@code of} is the party or the organ that it belongs to. */
public record Organ(String name, String title, String of, Place place) {}
