package entente.language.model;

/** A kind of countable thing that acts are about. */
public record Item(String name, String title, Place place) {}
