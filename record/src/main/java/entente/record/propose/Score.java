package entente.record.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import entente.record.paper.Paper;
import entente.record.paper.Range;

/**
 * What was found in a paper against what a person listed. An entry is found when a candidate of its kind stands in the
 * same sentence; each candidate answers for one entry, the nearest. Who, to whom and manner are counted apart.
 */
public record Score(String paper, List<Matched> matched, List<Gold.Listed> missed, List<Candidate> extra) {

    /** An entry and the candidate that answers for it. */
    public record Matched(Gold.Listed listed, Candidate found) {}

    public Score {
        matched = List.copyOf(matched);
        missed = List.copyOf(missed);
        extra = List.copyOf(extra);
    }

    public static Score of(String name, Proposed proposed, Paper paper, Gold gold) {
        List<Candidate> left = new ArrayList<>(proposed.candidates());
        List<Matched> matched = new ArrayList<>();
        List<Gold.Listed> missed = new ArrayList<>();
        for (Gold.Listed listed : gold.listed()) {
            left.stream()
                .filter(c -> c.kind() == listed.kind() && sameSentence(paper, c, listed.at()))
                .min(Comparator.comparingInt(c -> distance(paper, c, listed.at())))
                .ifPresentOrElse(c -> {
                    matched.add(new Matched(listed, c));
                    left.remove(c);
                }, () -> missed.add(listed));
        }
        return new Score(name, matched, missed, left);
    }

    private static int distance(Paper paper, Candidate candidate, int at) {
        Range bytes = paper.written().bytes(candidate.where());
        return bytes.contains(at) ? 0 : Math.min(Math.abs(bytes.from() - at), Math.abs(bytes.to() - at));
    }

    private static boolean sameSentence(Paper paper, Candidate candidate, int at) {
        return paper.written().bytes(candidate.sentence()).contains(at);
    }

    /** Precision and recall for each paper and kind, then for each paper, then of all. */
    public static String table(List<Score> scores) {
        StringBuilder table = new StringBuilder(row("paper", "kind", "listed", "found", "right", "precision",
            "recall"));
        for (Score score : scores) {
            for (CandidateKind kind : CandidateKind.values()) {
                line(table, List.of(score), score.paper, kind.said(), found -> found == kind);
            }
            line(table, List.of(score), score.paper, "all", found -> true);
        }
        for (CandidateKind kind : CandidateKind.values()) {
            line(table, scores, "all", kind.said(), found -> found == kind);
        }
        line(table, scores, "all", "all", found -> true);
        return table.append(agreement(scores)).toString();
    }

    private static void line(
            StringBuilder table, List<Score> scores, String paper, String kind, Predicate<CandidateKind> wanted) {
        long right = scores.stream().flatMap(s -> s.matched.stream()).filter(m -> wanted.test(m.listed().kind()))
            .count();
        long missed = scores.stream().flatMap(s -> s.missed.stream()).filter(l -> wanted.test(l.kind())).count();
        long extra = scores.stream().flatMap(s -> s.extra.stream()).filter(c -> wanted.test(c.kind())).count();
        if (right + missed + extra > 0) {
            table.append(row(paper, kind, "" + (right + missed), "" + (right + extra), "" + right,
                ratio(right, right + extra), ratio(right, right + missed)));
        }
    }

    private static String agreement(List<Score> scores) {
        List<Matched> all = scores.stream().flatMap(s -> s.matched.stream()).toList();
        long who = all.stream().filter(m -> m.listed().who().equals(m.found().who())).count();
        long whom = all.stream().filter(m -> m.listed().whom().equals(m.found().whom())).count();
        long manner = all.stream().filter(m -> m.listed().manner() == m.found().manner()).count();
        return String.format(Locale.ROOT, "of %d right: who %s, to whom %s, manner %s%n", all.size(),
            ratio(who, all.size()), ratio(whom, all.size()), ratio(manner, all.size()));
    }

    private static String ratio(long part, long whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.2f", (double) part / whole);
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-10s %-12s %6s %6s %6s %9s %7s%n", cells);
    }
}
