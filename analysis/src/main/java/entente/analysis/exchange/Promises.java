package entente.analysis.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * Who owes something to whom: parties by number, an arrow from whoever gives to whoever gets. Sets of parties are the
 * bits of a number, so that there can be {@value #MOST} of them at most.
 */
public final class Promises {

    /** How many parties there can be. */
    public static final int MOST = 62;

    private final long[] gives;

    private Promises(long[] gives) {
        this.gives = gives;
    }

    /** @param arrows pairs of giver and getter, each below {@code parties}; an arrow to oneself counts for nothing */
    public static Promises of(int parties, List<int[]> arrows) {
        if (parties > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " parties, not " + parties);
        }
        long[] gives = new long[parties];
        arrows.stream().filter(arrow -> arrow[0] != arrow[1]).forEach(arrow -> gives[arrow[0]] |= 1L << arrow[1]);
        return new Promises(gives);
    }

    public int parties() {
        return gives.length;
    }

    public boolean gives(int from, int to) {
        return (gives[from] & 1L << to) != 0;
    }

    /** All of them as a set. */
    public long everyone() {
        return (1L << gives.length) - 1;
    }

    /** Whom this one gives to. */
    long getters(int from) {
        return gives[from];
    }

    /** Whom something of this one can reach through any number of hands, within a set; itself among them. */
    long reach(int from, long within) {
        long reached = 1L << from & within;
        long fresh = reached;
        while (fresh != 0) {
            int next = Long.numberOfTrailingZeros(fresh);
            fresh &= fresh - 1;
            long more = gives[next] & within & ~reached;
            reached |= more;
            fresh |= more;
        }
        return reached;
    }

    /** The parties of a set, in order. */
    public static List<Integer> members(long set) {
        List<Integer> members = new ArrayList<>();
        for (long rest = set; rest != 0; rest &= rest - 1) {
            members.add(Long.numberOfTrailingZeros(rest));
        }
        return members;
    }
}
