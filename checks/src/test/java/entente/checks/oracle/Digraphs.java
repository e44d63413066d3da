package entente.checks.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** All sets of arrows between so many parties; an arrow {@code from * parties + to} is a bit. */
final class Digraphs {
    private Digraphs() {}

    static IntStream all(int parties) {
        int[] places = places(parties);
        return IntStream.range(0, 1 << places.length).map(chosen -> spread(chosen, places));
    }

    /** One of each shape: the least of all that differ by the names of the parties alone. */
    static IntStream shapes(int parties) {
        int[] places = places(parties);
        List<int[]> renamings = new ArrayList<>();
        collect(renamings, new int[parties], 0, 0);
        boolean[] seen = new boolean[1 << places.length];
        return IntStream.range(0, 1 << places.length).filter(chosen -> {
            if (seen[chosen]) {
                return false;
            }
            renamings.forEach(renaming -> seen[renamed(chosen, places, renaming, parties)] = true);
            return true;
        }).map(chosen -> spread(chosen, places));
    }

    /** Whether all parties hang together, whichever way the arrows lead. */
    static boolean hangsTogether(int arrows, int parties) {
        int joined = 1;
        for (int round = 0; round < parties; round++) {
            for (int arrow = 0; arrow < parties * parties; arrow++) {
                int ends = 1 << arrow / parties | 1 << arrow % parties;
                if ((arrows >> arrow & 1) == 1 && (joined & ends) != 0) {
                    joined |= ends;
                }
            }
        }
        return joined == (1 << parties) - 1;
    }

    static List<int[]> pairs(int arrows, int parties) {
        List<int[]> pairs = new ArrayList<>();
        for (int rest = arrows; rest != 0; rest &= rest - 1) {
            int arrow = Integer.numberOfTrailingZeros(rest);
            pairs.add(new int[] {arrow / parties, arrow % parties});
        }
        return pairs;
    }

    private static int[] places(int parties) {
        return IntStream.range(0, parties * parties).filter(arrow -> arrow / parties != arrow % parties).toArray();
    }

    private static int spread(int chosen, int[] places) {
        int arrows = 0;
        for (int rest = chosen; rest != 0; rest &= rest - 1) {
            arrows |= 1 << places[Integer.numberOfTrailingZeros(rest)];
        }
        return arrows;
    }

    private static int renamed(int chosen, int[] places, int[] renaming, int parties) {
        int renamed = 0;
        for (int rest = chosen; rest != 0; rest &= rest - 1) {
            int arrow = places[Integer.numberOfTrailingZeros(rest)];
            int from = renaming[arrow / parties];
            int to = renaming[arrow % parties];
            renamed |= 1 << from * (parties - 1) + (to < from ? to : to - 1);
        }
        return renamed;
    }

    private static void collect(List<int[]> found, int[] renaming, int used, int next) {
        if (next == renaming.length) {
            found.add(renaming.clone());
            return;
        }
        for (int to = 0; to < renaming.length; to++) {
            if ((used >> to & 1) == 0) {
                renaming[next] = to;
                collect(found, renaming, used | 1 << to, next + 1);
            }
        }
    }
}
