package entente.language.model;

/** A paper of the record that the text cites. */
public record Document(String name, String title, Place place) {}
