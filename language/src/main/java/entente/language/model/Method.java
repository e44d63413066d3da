package entente.language.model;

import java.util.List;

/** A way of finding out, whose it is, and the act (or empty) that it is carried out through. */
public record Method(String name, List<String> by, String through, Place place) {}
