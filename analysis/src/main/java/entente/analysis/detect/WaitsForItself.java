package entente.analysis.detect;

import entente.analysis.Budget;
import entente.analysis.Detector;
import entente.analysis.Finding;
import entente.analysis.FindingKind;
import entente.analysis.Findings;
import entente.analysis.HowFar;
import entente.analysis.Hurt;
import entente.analysis.Mention;
import entente.analysis.Severity;
import entente.analysis.Subject;
import entente.analysis.detect.Waiting.Link;
import entente.analysis.run.Course;
import entente.analysis.run.GoodFaith;
import entente.analysis.run.Unwilling;
import entente.language.model.Agreement;
import entente.language.model.Undertaking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** X101: undertakings that never fall due, because each waits for another of them. */
public final class WaitsForItself implements Detector {

    @Override
    public FindingKind kind() {
        return FindingKind.WAITS_FOR_ITSELF;
    }

    @Override
    public void look(Subject subject, Budget budget, Findings found) {
        Set<Set<String>> told = new HashSet<>();
        for (String reading : subject.readings()) {
            Agreement text = subject.under(reading);
            Waiting waiting = Waiting.in(text);
            for (List<String> knot : waiting.knots()) {
                if (budget.isSpent()) {
                    found.undecided(Say.list(knot), "the time was used up");
                } else if (told.add(Set.copyOf(knot))) {
                    knot(subject, reading, waiting, knot, budget, found);
                }
            }
        }
        found.looked("every undertaking and open point, as written and under every reading", HowFar.allRuns(
                "amendments that are offered are taken as not accepted"));
    }

    private static void knot(Subject subject, String reading, Waiting waiting, List<String> knot, Budget budget,
            Findings found) {
        List<Link> ring = waiting.ring(knot);
        List<String> pieces = ring.stream().map(Link::from).toList();
        Course course = GoodFaith.play(subject, reading, Unwilling.NOBODY, pieces, budget);
        if (!course.whole() || pieces.stream().anyMatch(piece -> isPerformed(course, piece))) {
            found.undecided(Say.list(pieces), course.whole() ? "they wait for each other, and yet in the run that was "
                    + "tried one of them was done" : "the time was used up");
            return;
        }
        Agreement text = subject.under(reading);
        List<String> behind = waiting.behind(knot);
        found.found(new Finding(FindingKind.WAITS_FOR_ITSELF, "ring", Severity.GRAVE, reading, pieces,
                places(ring, reading), headline(ring), steps(ring, behind), hurt(text, pieces),
                Optional.of(course.endingWith(pieces)), Cuts.of(subject, text, waiting.within(knot), knot, budget),
                HowFar.allRuns("nobody does what he does not owe yet: that one side goes first of its own accord is "
                        + "not looked at")));
    }

    private static boolean isPerformed(Course course, String piece) {
        return course.standing(piece).filter(kind -> switch (kind) {
            case WAITING, SUSPENDED, LAPSED -> false;
            case OFFERED, DUE, IN_FORCE, PERFORMED, DISCHARGED, OVERDUE, BREACHED, CONTESTED, UNKNOWN, RELEASED,
                    WITHDRAWN, TERMINATED -> true;
        }).isPresent();
    }

    private static String headline(List<Link> ring) {
        List<String> pieces = ring.stream().map(Link::from).toList();
        if (ring.size() == 1) {
            return pieces.getFirst() + " waits for itself, and never falls due";
        }
        return Say.list(pieces) + " wait for each other: " + (ring.size() == 2 ? "neither" : "none of them")
                + " ever falls due, though everybody does what he owes as soon as he owes it";
    }

    /** The line of a reading that closes the ring comes first. */
    private static List<Mention> places(List<Link> ring, String reading) {
        return ring.stream().sorted(Comparator.comparing(link -> !isOf(link, reading)))
                .map(link -> new Mention(link.part().place(), link.from() + (link.isWhile() ? " runs only while "
                        + Say.fact(link.term()) : " waits here for " + Say.awaited(link.term()))
                        + (isOf(link, reading) ? ": this line of the reading closes the ring" : "")))
                .toList();
    }

    private static boolean isOf(Link link, String reading) {
        return !reading.isEmpty() && link.part().origin().equals(reading);
    }

    private static List<String> steps(List<Link> ring, List<String> behind) {
        List<String> steps = new ArrayList<>();
        ring.forEach(link -> steps.add(link.from() + (link.isWhile() ? " is suspended until " : " waits for ")
                + (link.isWhile() ? Say.fact(link.term()) : Say.awaited(link.term())) + "."));
        if (!behind.isEmpty()) {
            steps.add("Behind them " + Say.list(behind) + Say.verb(behind, " waits", " wait") + " in vain as well.");
        }
        return steps;
    }

    private static List<Hurt> hurt(Agreement text, List<String> pieces) {
        List<Hurt> hurt = new ArrayList<>();
        for (Undertaking undertaking : text.undertakings()) {
            if (pieces.contains(undertaking.name())) {
                Say.creditors(undertaking, "never gets what " + undertaking.name() + " promises").forEach(hurt::add);
            }
        }
        return hurt;
    }
}
