package entente.language.model;

import java.util.List;

/** A named set of kinds of item; {@code members} are items or groups. */
public record Group(String name, List<String> members, Place place) {}
