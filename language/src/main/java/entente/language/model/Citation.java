package entente.language.model;

/** The words that a part of the text rests on: a document and the address in it, such as {@code item 2(a)}. */
public record Citation(String document, String passage, Place place) {}
