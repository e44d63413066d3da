package entente.language.model;

import java.util.List;

/** What a party wants from the settlement: all of it is to hold in the end. Nobody owes it. */
public record Goal(String name, String of, List<Part<Condition>> wants, List<Citation> cites, Place place) {}
