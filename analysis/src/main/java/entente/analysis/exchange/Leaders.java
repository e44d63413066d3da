package entente.analysis.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who has to go first so that no ring of promises waits for itself: those who, put in front, leave no ring among the
 * others (a feedback vertex set).
 */
public final class Leaders {

    private final Promises promises;

    public Leaders(Promises promises) {
        this.promises = promises;
    }

    /** Whether no ring is left among those who are not leaders. */
    public boolean suffice(long leaders) {
        return waiting(promises.everyone() & ~leaders) == 0;
    }

    /** Of a set, those who wait for each other for ever: who is left when whoever waits for nobody has gone. */
    private long waiting(long set) {
        long left = set;
        boolean again = true;
        while (again) {
            again = false;
            for (int party : Promises.members(left)) {
                if ((promises.getters(party) & left) == 0) {
                    left &= ~(1L << party);
                    again = true;
                }
            }
        }
        return left;
    }

    /** A ring among those who are not leaders, in the order of its arrows; empty where there is none. */
    public Optional<List<Integer>> ringWithout(long leaders) {
        long left = waiting(promises.everyone() & ~leaders);
        if (left == 0) {
            return Optional.empty();
        }
        List<Integer> walk = new ArrayList<>();
        int now = Long.numberOfTrailingZeros(left);
        while (!walk.contains(now)) {
            walk.add(now);
            now = Long.numberOfTrailingZeros(promises.getters(now) & left);
        }
        return Optional.of(List.copyOf(walk.subList(walk.indexOf(now), walk.size())));
    }

    /** The least number of leaders that suffice, the first such set by number of the parties. */
    public long fewest() {
        for (int size = 0; size <= promises.parties(); size++) {
            Optional<Long> found = ofSize(0, 0, size);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return promises.everyone();
    }

    /** Some ring must lose a member, so only members of one ring need be tried at each step. */
    private Optional<Long> ofSize(long chosen, long leftOut, int more) {
        Optional<List<Integer>> ring = ringWithout(chosen);
        if (ring.isEmpty()) {
            return Optional.of(chosen);
        }
        long tried = leftOut;
        for (int party : more == 0 ? List.<Integer>of() : ring.get()) {
            if ((leftOut & 1L << party) == 0) {
                Optional<Long> found = ofSize(chosen | 1L << party, tried, more - 1);
                if (found.isPresent()) {
                    return found;
                }
                tried |= 1L << party;
            }
        }
        return Optional.empty();
    }

    /** All sets of leaders of which none can be spared, the smaller first; for a few parties only. */
    public List<Long> least() {
        Set<Long> found = new HashSet<>();
        collect(0, found, new HashSet<>());
        return found.stream().filter(this::noneCanBeSpared)
                .sorted((one, other) -> Long.bitCount(one) != Long.bitCount(other)
                        ? Integer.compare(Long.bitCount(one), Long.bitCount(other)) : Long.compare(one, other))
                .toList();
    }

    private void collect(long chosen, Set<Long> found, Set<Long> seen) {
        if (!seen.add(chosen)) {
            return;
        }
        Optional<List<Integer>> ring = ringWithout(chosen);
        if (ring.isEmpty()) {
            found.add(chosen);
            return;
        }
        ring.get().forEach(party -> collect(chosen | 1L << party, found, seen));
    }

    private boolean noneCanBeSpared(long leaders) {
        return Promises.members(leaders).stream().noneMatch(party -> suffice(leaders & ~(1L << party)));
    }
}
