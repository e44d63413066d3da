package entente.language.model;

import java.util.List;

/** What is not agreed yet: between whom, what it is (free words), what settles it. */
public record OpenPoint(String name, List<String> between, String matter, List<Part<Condition>> settledWhen,
        List<Citation> cites, String origin, Place place) {}
