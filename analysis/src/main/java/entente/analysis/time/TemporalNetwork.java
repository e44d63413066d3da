package entente.analysis.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Moments and the bounds between them (a simple temporal network; Dechter, Meiri and Pearl, 1991). Either all bounds
 * can be kept, and then every moment has an earliest day; or some of them form a ring that adds up to less than
 * nothing, and this ring is the whole reason.
 *
 * @param <R> what says that a bound holds
 */
public final class TemporalNetwork<R> {

    private final Map<String, Integer> moments = new LinkedHashMap<>();
    private final List<Bound<R>> bounds = new ArrayList<>();

    /** What holds of the bounds together. */
    public sealed interface Outcome<R> {}

    /**
     * They can all be kept.
     *
     * @param earliest for each moment, the fewest days after the origin; a moment that nothing holds back has none
     */
    public record Possible<R>(Map<String, Long> earliest) implements Outcome<R> {}

    /**
     * They cannot: going round these bounds, a moment would have to lie before itself.
     *
     * @param ring each bound begins where the one before it ends, and the last leads back to the first
     */
    public record Impossible<R>(List<Bound<R>> ring) implements Outcome<R> {

        /** By how many days they miss each other. */
        public long days() {
            return -ring.stream().mapToLong(Bound::days).sum();
        }
    }

    /** {@code to} comes at most so many days after {@code from}. */
    public void atMost(String from, String to, long days, R because) {
        moments.putIfAbsent(from, moments.size());
        moments.putIfAbsent(to, moments.size());
        bounds.add(new Bound<>(from, to, days, because));
    }

    /** {@code to} comes at least so many days after {@code from}. */
    public void atLeast(String from, String to, long days, R because) {
        atMost(to, from, -days, because);
    }

    public List<Bound<R>> bounds() {
        return List.copyOf(bounds);
    }

    /** Whether all bounds can be kept, and the earliest days counted from that moment. */
    public Outcome<R> from(String origin) {
        moments.putIfAbsent(origin, moments.size());
        long[] distance = new long[moments.size()];
        List<Bound<R>> last = new ArrayList<>(java.util.Collections.nCopies(moments.size(), null));
        int moved = settle(distance, last);
        return moved >= 0 ? new Impossible<>(ring(last, moved)) : new Possible<>(earliest(origin));
    }

    /** Shortest ways from a point that is before everything; where they never settle, a moment of a ring. */
    private int settle(long[] distance, List<Bound<R>> last) {
        int moved = -1;
        for (int round = 0; round <= moments.size(); round++) {
            moved = -1;
            for (Bound<R> bound : bounds) {
                int from = moments.get(bound.from());
                int to = moments.get(bound.to());
                if (distance[from] + bound.days() < distance[to]) {
                    distance[to] = distance[from] + bound.days();
                    last.set(to, bound);
                    moved = to;
                }
            }
            if (moved < 0) {
                return moved;
            }
        }
        return moved;
    }

    private List<Bound<R>> ring(List<Bound<R>> last, int moved) {
        int inside = moved;
        for (int i = 0; i < moments.size(); i++) {
            inside = moments.get(last.get(inside).from());
        }
        List<Bound<R>> ring = new ArrayList<>();
        int now = inside;
        do {
            ring.add(last.get(now));
            now = moments.get(last.get(now).from());
        } while (now != inside);
        return ring.reversed().stream().toList();
    }

    /** How early a moment can come is how short the way back from it to the origin is, turned round. */
    private Map<String, Long> earliest(String origin) {
        Map<String, Long> back = new HashMap<>(Map.of(origin, 0L));
        boolean again = true;
        while (again) {
            again = false;
            for (Bound<R> bound : bounds) {
                Long to = back.get(bound.to());
                if (to != null && to + bound.days() < back.getOrDefault(bound.from(), Long.MAX_VALUE)) {
                    back.put(bound.from(), to + bound.days());
                    again = true;
                }
            }
        }
        Map<String, Long> earliest = new LinkedHashMap<>();
        moments.keySet().stream().filter(back::containsKey)
                .forEach(moment -> earliest.put(moment, -back.get(moment)));
        return earliest;
    }
}
