package entente.language.model;

import java.util.List;

/** Who may determine what: {@code on} names undertakings; none: all of them. */
public record Competence(String body, List<String> on, List<Citation> cites, Place place) {}
