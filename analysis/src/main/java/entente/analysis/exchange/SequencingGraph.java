package entente.analysis.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whether an exchange through intermediaries can be carried out pair by pair so that nobody who keeps to it can lose
 * (sequencing graphs, Ketchpel and Garcia-Molina, 1996). A tie is loosed
 *
 * <ul>
 * <li>where its commitment hangs on nothing else, and no other commitment bound up in the same hands has to come
 * first - or its principal is himself the intermediary, and so risks nothing by it;
 * <li>where it is the only one left in those hands.
 * </ul>
 *
 * What can be loosed stays so until it is; so the order does not matter. If every tie can be loosed, the exchange can
 * be carried out, in the order in which the commitments come free.
 *
 * @param trusting the intermediaries whose part a principal plays himself: the other side trusts him directly
 */
public record SequencingGraph(List<Tie> ties, Set<Plays> trusting) {

    /** That a principal plays the part of an intermediary himself. */
    public record Plays(String principal, String intermediary) {}

    /**
     * What can be loosed.
     *
     * @param order the commitments in the order in which they come free
     * @param left the ties that stay; none: the exchange can be carried out
     */
    public record Loosed(List<Commitment> order, List<Tie> left) {

        public boolean isFeasible() {
            return left.isEmpty();
        }
    }

    /**
     * The graph of an exchange: each principal with several commitments binds them together, and so does each
     * intermediary.
     *
     * @param first the commitments that their principal must be sure of before he enters into his others
     */
    public static SequencingGraph of(List<Commitment> commitments, Set<Commitment> first, Set<Plays> trusting) {
        List<Tie> ties = new ArrayList<>();
        for (Commitment one : commitments) {
            if (commitments.stream().filter(other -> other.principal().equals(one.principal())).count() > 1) {
                ties.add(new Tie(one, one.principal(), first.contains(one)));
            }
            if (commitments.stream().filter(other -> other.through().equals(one.through())).count() > 1) {
                ties.add(new Tie(one, one.through(), false));
            }
        }
        return new SequencingGraph(List.copyOf(ties), Set.copyOf(trusting));
    }

    public Loosed loosed() {
        List<Tie> left = new ArrayList<>(ties);
        Set<Commitment> order = new LinkedHashSet<>();
        Optional<Tie> next = next(left);
        while (next.isPresent()) {
            Tie loose = next.get();
            left.remove(loose);
            if (ofCommitment(left, loose.commitment()) == 0) {
                order.add(loose.commitment());
            }
            next = next(left);
        }
        return new Loosed(List.copyOf(order), List.copyOf(left));
    }

    private Optional<Tie> next(List<Tie> left) {
        return left.stream().filter(tie -> isAlone(tie, left) || isAtTheEdge(tie, left)).findFirst();
    }

    private static boolean isAlone(Tie tie, List<Tie> left) {
        return left.stream().filter(other -> other.to().equals(tie.to())).count() == 1;
    }

    private boolean isAtTheEdge(Tie tie, List<Tie> left) {
        Predicate<Tie> comesFirst = other -> other.first() && other.to().equals(tie.to()) && !other.equals(tie);
        return ofCommitment(left, tie.commitment()) == 1
                && (left.stream().noneMatch(comesFirst) || isHisOwnIntermediary(tie.commitment()));
    }

    private boolean isHisOwnIntermediary(Commitment commitment) {
        return trusting.contains(new Plays(commitment.principal(), commitment.through()));
    }

    private static long ofCommitment(List<Tie> left, Commitment commitment) {
        return left.stream().filter(tie -> tie.commitment().equals(commitment)).count();
    }

    /** The same exchange where this one no longer needs to be bound to the principal's others: it is indemnified. */
    SequencingGraph without(Tie tie) {
        return new SequencingGraph(ties.stream().filter(other -> !other.equals(tie)).toList(), trusting);
    }
}
