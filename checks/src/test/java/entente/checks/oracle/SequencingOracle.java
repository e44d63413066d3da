package entente.checks.oracle;

import entente.analysis.exchange.Commitment;
import entente.analysis.exchange.SequencingGraph;
import entente.analysis.exchange.SequencingGraph.Plays;
import entente.analysis.exchange.Tie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** {@link SequencingGraph} against every order in which its ties can be loosed, by the rules of the paper. */
final class SequencingOracle {
    private static final int MOST_TIES = 14;

    private final List<Tie> ties;
    private final Set<Plays> trusting;
    private final Map<Integer, Boolean> known = new HashMap<>();

    private SequencingOracle(SequencingGraph graph) {
        ties = graph.ties();
        trusting = graph.trusting();
    }

    static Tally random(int cases, long seed) {
        Tally tally = Tally.of("exchanges through intermediaries: feasible, against every order of loosing");
        Random random = new Random(seed);
        while (tally.cases() < cases) {
            SequencingGraph graph = some(random);
            if (graph.ties().size() <= MOST_TIES) {
                boolean said = graph.loosed().isFeasible();
                boolean every = new SequencingOracle(graph).canAllBeLoosed((1 << graph.ties().size()) - 1);
                tally = tally.and(said, said == every);
            }
        }
        return tally;
    }

    private static SequencingGraph some(Random random) {
        List<Commitment> commitments = new ArrayList<>();
        Set<Commitment> first = new HashSet<>();
        int number = 2 + random.nextInt(6);
        for (int i = 0; i < number; i++) {
            Commitment one = new Commitment("p" + random.nextInt(4), "t" + random.nextInt(4), "thing " + i, i);
            commitments.add(one);
            if (random.nextInt(3) == 0) {
                first.add(one);
            }
        }
        return SequencingGraph.of(commitments, first,
                random.nextInt(3) == 0 ? Set.of(new Plays("p0", "t0"), new Plays("p1", "t2")) : Set.of());
    }

    private boolean canAllBeLoosed(int left) {
        if (left == 0) {
            return true;
        }
        Boolean before = known.get(left);
        if (before != null) {
            return before;
        }
        boolean can = false;
        for (int tie = 0; tie < ties.size() && !can; tie++) {
            can = (left >> tie & 1) == 1 && isLoose(tie, left) && canAllBeLoosed(left & ~(1 << tie));
        }
        known.put(left, can);
        return can;
    }

    /** The last of its knot; or the last of its commitment, unless another of the knot has to come first. */
    private boolean isLoose(int number, int left) {
        Tie tie = ties.get(number);
        int inKnot = 0;
        int ofCommitment = 0;
        boolean another = false;
        for (int i = 0; i < ties.size(); i++) {
            if ((left >> i & 1) == 1) {
                inKnot += ties.get(i).to().equals(tie.to()) ? 1 : 0;
                ofCommitment += ties.get(i).commitment().equals(tie.commitment()) ? 1 : 0;
                another |= i != number && ties.get(i).first() && ties.get(i).to().equals(tie.to());
            }
        }
        boolean himself = trusting.contains(new Plays(tie.commitment().principal(), tie.commitment().through()));
        return inKnot == 1 || ofCommitment == 1 && (!another || himself);
    }
}
