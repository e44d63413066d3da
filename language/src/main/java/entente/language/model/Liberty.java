package entente.language.model;

import java.util.List;

/** What parties may do, from when ({@code when}, any one suffices, latching), and while what holds. */
public record Liberty(String name, List<String> of, Part<ActPattern> may, List<Part<Condition>> when,
        List<Part<Condition>> whileHolds, List<Citation> cites, String origin, Place place) {}
