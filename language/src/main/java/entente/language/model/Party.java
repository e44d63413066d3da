package entente.language.model;

import java.util.List;

/** A state, an organisation, a firm; {@code including} are the parties that act within it. */
public record Party(String name, String title, List<String> including, Place place) {}
