package entente.analysis.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * The moment at which one party is furthest ahead of what it gets: of all sets of deeds that hold with each deed what
 * has to come before it, the one whose weights add up to most, and of these the smallest. Found as a least cut between
 * what counts for and what counts against it (a closure of greatest weight; Picard, 1976).
 */
public final class FurthestAhead {

    private static final long NO_LIMIT = Long.MAX_VALUE / 4;

    private final int deeds;
    private final List<Pipe> pipes = new ArrayList<>();
    private final List<List<Integer>> from = new ArrayList<>();
    private int[] level = new int[0];

    /** Carries so much more to a place; its way back is the pipe with the next even or odd number. */
    private static final class Pipe {
        private final int to;
        private long room;

        private Pipe(int to, long room) {
            this.to = to;
            this.room = room;
        }
    }

    private FurthestAhead(int deeds) {
        this.deeds = deeds;
        for (int i = 0; i < deeds + 2; i++) {
            from.add(new ArrayList<>());
        }
    }

    /**
     * The deeds done at that moment.
     *
     * @param weights for each deed, what it puts the party ahead by; less than nothing where it is something it gets
     * @param before for each deed, the deeds that have to come before it
     */
    public static BitSet of(long[] weights, List<int[]> before) {
        FurthestAhead cut = new FurthestAhead(weights.length);
        int source = weights.length;
        int sink = weights.length + 1;
        for (int deed = 0; deed < weights.length; deed++) {
            if (weights[deed] > 0) {
                cut.pipe(source, deed, weights[deed]);
            } else if (weights[deed] < 0) {
                cut.pipe(deed, sink, -weights[deed]);
            }
            for (int earlier : before.get(deed)) {
                cut.pipe(deed, earlier, NO_LIMIT);
            }
        }
        cut.fill(source, sink);
        return cut.reached(source);
    }

    private void pipe(int a, int b, long room) {
        from.get(a).add(pipes.size());
        pipes.add(new Pipe(b, room));
        from.get(b).add(pipes.size());
        pipes.add(new Pipe(a, 0));
    }

    private void fill(int source, int sink) {
        while (levels(source, sink)) {
            int[] next = new int[deeds + 2];
            long pushed;
            do {
                pushed = push(source, sink, NO_LIMIT, next);
            } while (pushed > 0);
        }
    }

    private boolean levels(int source, int sink) {
        level = new int[deeds + 2];
        Arrays.fill(level, -1);
        level[source] = 0;
        Deque<Integer> open = new ArrayDeque<>(List.of(source));
        while (!open.isEmpty()) {
            int now = open.poll();
            for (int number : from.get(now)) {
                Pipe pipe = pipes.get(number);
                if (pipe.room > 0 && level[pipe.to] < 0) {
                    level[pipe.to] = level[now] + 1;
                    open.add(pipe.to);
                }
            }
        }
        return level[sink] >= 0;
    }

    private long push(int now, int sink, long most, int[] next) {
        if (now == sink) {
            return most;
        }
        for (; next[now] < from.get(now).size(); next[now]++) {
            int number = from.get(now).get(next[now]);
            Pipe pipe = pipes.get(number);
            if (pipe.room > 0 && level[pipe.to] == level[now] + 1) {
                long pushed = push(pipe.to, sink, Math.min(most, pipe.room), next);
                if (pushed > 0) {
                    pipe.room -= pushed;
                    pipes.get(number ^ 1).room += pushed;
                    return pushed;
                }
            }
        }
        return 0;
    }

    /** What can still be reached when all is full is the smallest of the best sets. */
    private BitSet reached(int source) {
        BitSet reached = new BitSet();
        reached.set(source);
        Deque<Integer> open = new ArrayDeque<>(List.of(source));
        while (!open.isEmpty()) {
            for (int number : from.get(open.poll())) {
                Pipe pipe = pipes.get(number);
                if (pipe.room > 0 && !reached.get(pipe.to)) {
                    reached.set(pipe.to);
                    open.add(pipe.to);
                }
            }
        }
        reached.clear(deeds, deeds + 2);
        return reached;
    }
}
