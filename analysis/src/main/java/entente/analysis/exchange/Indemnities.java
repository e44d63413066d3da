package entente.analysis.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What has to be laid down so that an exchange that nobody would begin can be carried out (Ketchpel and
 * Garcia-Molina, 1996). Who wants all or nothing of several things takes one of them by itself if he is paid the price
 * of all the others should it be missing: the counterpart of that one lays the sum down with the intermediary.
 */
public final class Indemnities {

    /** How many commitments are tried in all combinations. */
    private static final int MOST = 16;

    private Indemnities() {}

    /** One sum: for which commitment it is laid down, and how much. */
    public record Indemnity(Commitment covers, long sum) {}

    /**
     * The cheapest indemnities with which the exchange can be carried out: none where none is needed; empty where none
     * help, or there would be more to try than {@value #MOST}.
     */
    public static Optional<List<Indemnity>> cheapest(SequencingGraph graph) {
        List<Tie> open = graph.ties().stream().filter(tie -> canBeCovered(graph, tie)).toList();
        if (open.size() > MOST) {
            return Optional.empty();
        }
        List<List<Tie>> helpful = new ArrayList<>();
        for (int chosen = 0; chosen < 1 << open.size(); chosen++) {
            List<Tie> covered = chosen(open, chosen);
            if (without(graph, covered).loosed().isFeasible()) {
                helpful.add(covered);
            }
        }
        return helpful.stream().map(covered -> sums(graph, covered)).min(Comparator
                .<List<Indemnity>>comparingLong(Indemnities::total).thenComparingInt(List::size));
    }

    public static long total(List<Indemnity> indemnities) {
        return indemnities.stream().mapToLong(Indemnity::sum).sum();
    }

    /**
     * What a principal binds together himself and pays for; that something must come first is another matter: he could
     * not bear the loss of it, whatever is laid down.
     */
    private static boolean canBeCovered(SequencingGraph graph, Tie tie) {
        return tie.to().equals(tie.commitment().principal()) && graph.ties().stream()
                .noneMatch(other -> other.to().equals(tie.to()) && other.first());
    }

    private static List<Tie> chosen(List<Tie> open, int chosen) {
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            if ((chosen >> i & 1) == 1) {
                ties.add(open.get(i));
            }
        }
        return ties;
    }

    private static SequencingGraph without(SequencingGraph graph, List<Tie> covered) {
        SequencingGraph now = graph;
        for (Tie tie : covered) {
            now = now.without(tie);
        }
        return now;
    }

    private static List<Indemnity> sums(SequencingGraph graph, List<Tie> covered) {
        return covered.stream().map(tie -> new Indemnity(tie.commitment(), priceOfTheOthers(graph, tie))).toList();
    }

    private static long priceOfTheOthers(SequencingGraph graph, Tie tie) {
        return graph.ties().stream().filter(other -> other.to().equals(tie.to()) && !other.equals(tie))
                .mapToLong(other -> other.commitment().price()).sum();
    }
}
