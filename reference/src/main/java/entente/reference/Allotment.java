package entente.reference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * For which instance each deed counts: for the one that it is said to be done under; otherwise for the earliest that
 * has begun and is not complete, or else for the last that has begun (S37, S40, S53). What is one without a link (E9)
 * counts for one instance.
 */
final class Allotment {

    /**
     * An instance that deeds can count for.
     *
     * @param begins no deed before counts for it by itself
     * @param ends past this it cannot be done any more
     * @param before the last instant for what has to be done before something else; it is known only afterwards
     */
    record Place(String name, Instant begins, Optional<Instant> ends, Optional<Instant> before) {}

    private final Patterns patterns;
    private final Acceptance acceptance;
    private final List<Place> places;
    private final List<List<Occurrence>> deeds = new ArrayList<>();
    private final List<Completion.Filling> fillings = new ArrayList<>();
    private final Map<String, Integer> byCluster = new HashMap<>();
    private int earliest;
    private int begun = -1;

    private Allotment(Patterns patterns, Acceptance acceptance, Completion.Goal goal, List<Place> places) {
        this.patterns = patterns;
        this.acceptance = acceptance;
        this.places = places;
        places.forEach(place -> {
            deeds.add(new ArrayList<>());
            fillings.add(new Completion.Filling(goal, patterns));
        });
    }

    /** The occurrences for each place; the places in the order in which they begin. */
    static List<List<Occurrence>> of(Patterns patterns, Acceptance acceptance, Completion.Goal goal,
            List<Place> places, List<Occurrence> occurrences) {
        var allotment = new Allotment(patterns, acceptance, goal, places);
        List<Occurrence> ordered = occurrences.stream().filter(o -> !o.saysNone())
                .sorted(Comparator.comparing(Occurrence::last).thenComparing(Occurrence::id)).toList();
        allotment.named(ordered).forEach(allotment::allot);
        return allotment.deeds;
    }

    /** Those that name their instance are given to it first; the others remain. */
    private List<Occurrence> named(List<Occurrence> ordered) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            index.put(places.get(i).name(), i);
        }
        var rest = new ArrayList<Occurrence>();
        for (Occurrence occurrence : ordered) {
            Integer place = index.get(occurrence.under());
            if (place != null) {
                give(place, occurrence);
            } else if (occurrence.under().isEmpty() || isOfTheWhole(occurrence.under())) {
                rest.add(occurrence);
            }
        }
        return rest;
    }

    /** Said to be done under the undertaking, of whichever instance; an instance that there is not yet gets nothing. */
    private boolean isOfTheWhole(String under) {
        return places.isEmpty() || InstanceNames.isWithin(places.getFirst().name(), under);
    }

    private void allot(Occurrence occurrence) {
        Integer together = byCluster.get(patterns.occurrences().cluster(occurrence));
        int place = together != null ? together : placeFor(occurrence);
        if (place >= 0) {
            give(place, occurrence);
        }
    }

    private int placeFor(Occurrence occurrence) {
        while (begun + 1 < places.size() && !places.get(begun + 1).begins().isAfter(occurrence.last())) {
            begun++;
        }
        while (earliest < places.size() && (fillings.get(earliest).isComplete() || isOver(earliest, occurrence))) {
            earliest++;
        }
        for (int i = earliest; i < places.size() && places.get(i).before().isPresent(); i++) {
            boolean inTime = !occurrence.last().isAfter(places.get(i).before().get());
            if (inTime && !fillings.get(i).isComplete()) {
                return i;
            }
        }
        return earliest <= begun ? earliest : begun;
    }

    private boolean isOver(int place, Occurrence occurrence) {
        return places.get(place).ends().filter(end -> occurrence.first().isAfter(end)).isPresent();
    }

    private void give(int place, Occurrence occurrence) {
        byCluster.putIfAbsent(patterns.occurrences().cluster(occurrence), place);
        deeds.get(place).add(occurrence);
        if (!acceptance.isDenied(occurrence)) {
            fillings.get(place).add(Performance.asClaimed(occurrence));
        }
    }
}
