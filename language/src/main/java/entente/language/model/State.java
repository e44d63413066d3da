package entente.language.model;

import java.util.List;

/** Something that is in force or not, begun and ended by acts. */
public record State(String name, List<Part<ActPattern>> begins, List<Part<ActPattern>> ends, Place place) {}
