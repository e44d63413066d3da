package entente.analysis.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The order of some deeds in which nobody is ever further ahead of what he has got than he must be. All orders are gone
 * through, by way of the sets of deeds that can be done at a moment; so what is found is the least there is.
 */
public final class LeastExposed {

    /** Of how many deeds all orders are gone through. */
    public static final int MOST = 16;

    private final List<Deed> deeds;
    private final List<String> parties;
    private final long[] exposed;
    private final int[] last;

    /**
     * Something that one party does for others.
     *
     * @param cost what it costs whoever does it
     * @param worth what it is worth to others, by party
     */
    public record Deed(String name, String by, long cost, Map<String, Long> worth) {}

    /** An order, and how far ahead somebody is in it at his worst moment. */
    public record Order(List<Deed> deeds, long exposure) {}

    private LeastExposed(List<Deed> deeds) {
        this.deeds = deeds;
        parties = deeds.stream().map(Deed::by).distinct().toList();
        exposed = new long[1 << deeds.size()];
        last = new int[1 << deeds.size()];
    }

    /** The best order; empty where there are more than {@value #MOST} deeds. */
    public static Optional<Order> of(List<Deed> deeds) {
        return deeds.size() > MOST ? Optional.empty() : Optional.of(new LeastExposed(deeds).best());
    }

    /** How far ahead of what he has got is whoever is furthest ahead when these have been done. */
    public static long exposure(List<Deed> done, String party) {
        long ahead = 0;
        for (Deed deed : done) {
            ahead += deed.by().equals(party) ? deed.cost() : -deed.worth().getOrDefault(party, 0L);
        }
        return ahead;
    }

    private Order best() {
        for (int done = 1; done < exposed.length; done++) {
            long least = Long.MAX_VALUE;
            for (int rest = done; rest != 0; rest &= rest - 1) {
                int deed = Integer.numberOfTrailingZeros(rest);
                long before = exposed[done & ~(1 << deed)];
                if (before < least) {
                    least = before;
                    last[done] = deed;
                }
            }
            exposed[done] = Math.max(least, worst(done));
        }
        List<Deed> order = new ArrayList<>();
        for (int done = exposed.length - 1; done != 0; done &= ~(1 << last[done])) {
            order.add(deeds.get(last[done]));
        }
        return new Order(order.reversed().stream().toList(), exposed[exposed.length - 1]);
    }

    private long worst(int set) {
        List<Deed> done = new ArrayList<>();
        for (int rest = set; rest != 0; rest &= rest - 1) {
            done.add(deeds.get(Integer.numberOfTrailingZeros(rest)));
        }
        return parties.stream().mapToLong(party -> exposure(done, party)).max().orElse(0);
    }
}
