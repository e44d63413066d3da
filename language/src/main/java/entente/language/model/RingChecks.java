package entente.language.model;

import entente.language.problem.Kind;
import entente.language.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Checks that no organ acts for itself through others, no group holds itself, and no party includes itself. */
final class RingChecks {

    private final Declared declared;

    RingChecks(Declared declared) {
        this.declared = declared;
    }

    void check(Agreement ground) {
        Map<String, List<String>> organs = new HashMap<>();
        Map<String, Place> places = new HashMap<>();
        ground.organs().forEach(o -> organs.putIfAbsent(o.name(), List.of(o.of())));
        ground.organs().forEach(o -> places.putIfAbsent(o.name(), o.place()));
        rings(organs, places, Kind.ORGAN_RING, "acts for",
                "an organ acts for a party, directly or through other organs");

        Map<String, List<String>> groups = new HashMap<>();
        ground.groups().forEach(g -> groups.putIfAbsent(g.name(), g.members()));
        ground.groups().forEach(g -> places.putIfAbsent(g.name(), g.place()));
        rings(groups, places, Kind.GROUP_RING, "holds", "a group comes down to items, which can be counted");

        Map<String, List<String>> parties = new HashMap<>();
        ground.parties().forEach(p -> parties.putIfAbsent(p.name(), p.including()));
        ground.parties().forEach(p -> places.putIfAbsent(p.name(), p.place()));
        rings(parties, places, Kind.PARTY_IN_ITSELF, "includes", "a party includes others, which act within it");
        measures(ground.frame(), places);
    }

    /** Units come down to one that stands for itself, sums to what is measured. */
    private void measures(Frame frame, Map<String, Place> places) {
        Map<String, List<String>> units = new HashMap<>();
        frame.units().stream().filter(u -> !u.base().isEmpty()).forEach(u -> units.putIfAbsent(u.name(),
                List.of(u.base())));
        frame.units().forEach(u -> places.putIfAbsent(u.name(), u.place()));
        rings(units, places, Kind.UNIT_RING, "is given in", "a unit comes down to one that stands for itself (G12)");
        Map<String, List<String>> sums = new HashMap<>();
        frame.measures().forEach(m -> sums.putIfAbsent(m.name(), m.sums()));
        frame.measures().forEach(m -> places.putIfAbsent(m.name(), m.place()));
        rings(sums, places, Kind.UNIT_RING, "is the sum of", "a sum comes down to what is measured (G12)");
        Map<String, Measure> known = new HashMap<>();
        frame.measures().forEach(m -> known.putIfAbsent(m.name(), m));
        frame.measures().forEach(m -> m.sums().stream().map(known::get).filter(Objects::nonNull)
                .filter(part -> !part.unit().equals(m.unit())).findFirst().ifPresent(part -> mixed(m, part)));
    }

    private void mixed(Measure sum, Measure part) {
        Place place = sum.place();
        declared.problems().error(Kind.NOT_CONVERTIBLE, new Span(place.line(), place.from(), place.to()), "`"
                + sum.name()
                + "` is in `" + sum.unit() + "`, and `" + part.name() + "`, which it sums, in `" + part.unit() + "`",
                "numbers of different units are not added (G12)", "one unit for the sum and all of its parts");
    }

    private void rings(Map<String, List<String>> next, Map<String, Place> places, Kind kind, String verb, String why) {
        Set<String> told = new HashSet<>();
        next.keySet().stream().sorted((a, b) -> Integer.compare(places.get(a).line(), places.get(b).line()))
                .forEach(start -> {
                    List<String> ring = ring(start, start, next, new HashSet<>());
                    if (!ring.isEmpty() && told.add(start)) {
                        told.addAll(ring);
                        report(ring, places.get(start), kind, verb, why);
                    }
                });
    }

    /** The way from the name back to where it started; empty if there is none. */
    private static List<String> ring(String now, String start, Map<String, List<String>> next, Set<String> seen) {
        for (String following : next.getOrDefault(now, List.of())) {
            if (following.equals(start)) {
                return List.of(now);
            }
            if (seen.add(following)) {
                List<String> rest = ring(following, start, next, seen);
                if (!rest.isEmpty()) {
                    List<String> ring = new ArrayList<>(List.of(now));
                    ring.addAll(rest);
                    return ring;
                }
            }
        }
        return List.of();
    }

    private void report(List<String> ring, Place place, Kind kind, String verb, String why) {
        StringBuilder found = new StringBuilder("`" + ring.getFirst() + "` " + verb + " ");
        ring.stream().skip(1).forEach(name -> found.append("`").append(name).append("`, which ").append(verb)
                .append(" "));
        declared.problems().error(kind, new Span(place.line(), place.from(), place.to()),
                found + (ring.size() == 1 ? "itself" : "`" + ring.getFirst() + "` again"), why,
                "one of these lines without the name that closes the ring");
    }
}
