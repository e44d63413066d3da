package entente.analysis.detect;

import entente.analysis.Budget;
import entente.analysis.Claimed;
import entente.analysis.Cure;
import entente.analysis.Detector;
import entente.analysis.Finding;
import entente.analysis.FindingKind;
import entente.analysis.Findings;
import entente.analysis.HowFar;
import entente.analysis.Hurt;
import entente.analysis.Mention;
import entente.analysis.Run;
import entente.analysis.Severity;
import entente.analysis.Subject;
import entente.analysis.loophole.Gap;
import entente.analysis.loophole.Gap.Found;
import entente.analysis.loophole.Wanted;
import entente.analysis.run.Terms;
import entente.language.model.Condition;
import entente.language.model.Undertaking;
import entente.standing.Standing.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * X107: everybody keeps every undertaking, and what a party wants from the settlement comes to nothing all the same.
 */
public final class Loophole implements Detector {

    private static final String[] LEFT = {
        "runs with more than " + Gap.MOST_FREE + " things in them that nobody owes",
        "that a number of things may be done in parts", "amendments that might be accepted"};

    @Override
    public FindingKind kind() {
        return FindingKind.LOOPHOLE;
    }

    @Override
    public void look(Subject subject, Budget budget, Findings found) {
        List<Wanted> goals = Wanted.in(subject.agreement());
        look(subject, goals, budget, found);
    }

    void look(Subject subject, List<Wanted> goals, Budget budget, Findings found) {
        List<String> reached = new ArrayList<>();
        for (Wanted goal : goals) {
            Optional<Found> gap = new Gap(subject.evaluator(), subject.agreement(), goal, budget).find();
            if (gap.isPresent()) {
                found.found(finding(subject, gap.get()));
            } else if (budget.isSpent()) {
                found.undecided(goal.name(), "the time was used up");
            } else {
                reached.add(goal.name());
            }
        }
        if (!budget.isSpent()) {
            found.looked(goals.isEmpty() ? "the text states no goal, so nothing could be looked for"
                    : "runs in which everybody keeps every undertaking, for each goal" + (reached.isEmpty() ? ""
                            : "; none was found that misses " + Say.list(reached)),
                    HowFar.upTo(Gap.MOST_FREE, LEFT));
        }
    }

    private static Finding finding(Subject subject, Found gap) {
        List<Mention> places = new ArrayList<>(List.of(new Mention(gap.goal().place(), "this is what "
                + Say.party(gap.goal().of()) + " wants")));
        gap.missing().forEach(term -> places.add(new Mention(term.fact().place(), "it is not so in the end: "
                + Say.fact(term))));
        List<Undertaking> idle = subject.agreement().undertakings().stream().filter(u -> isAbout(u, gap)).toList();
        idle.stream().filter(u -> places.stream().noneMatch(m -> m.place().equals(u.place())))
                .forEach(u -> places.add(new Mention(u.place(), u.name() + " is " + gap.trial()
                        .kind(u.name(), gap.end()).map(Kind::words).orElse("not there") + " in the end")));
        List<String> pieces = new ArrayList<>(List.of(gap.goal().name()));
        idle.forEach(u -> pieces.add(u.name()));
        return new Finding(FindingKind.LOOPHOLE, gap.putOff() ? "never-late" : "all-kept",
                Severity.GRAVE, "", pieces, places, "everybody can keep every undertaking, and "
                        + Say.party(gap.goal().of()) + " does not get what it wants (" + gap.goal().name() + ")",
                steps(gap, idle), List.of(new Hurt(gap.goal().of(), "is left without this, and nobody has broken"
                        + " his word: " + Say.list(gap.missing().stream().map(Say::fact).toList()))),
                Optional.of(new Run(gap.events(), claimed(gap))), cures(gap, idle), HowFar.allRuns());
    }

    /** The undertakings that the missing facts are about, and that are not over in the end. */
    private static boolean isAbout(Undertaking u, Found gap) {
        return gap.missing().stream().anyMatch(term -> term.fact() instanceof Condition.Fact fact
                && fact.undertaking().equals(u.name()));
    }

    /** How everything stands of what the run speaks of: nothing is overdue or broken, and the goal is not reached. */
    private static List<Claimed> claimed(Found gap) {
        Set<String> names = new LinkedHashSet<>();
        gap.missing().forEach(term -> piece(term.fact()).ifPresent(names::add));
        gap.trial().on(gap.end()).undertakings().forEach(answer -> names.add(answer.name()));
        return names.stream().flatMap(name -> gap.trial().claimed(name, gap.end()).stream()).toList();
    }

    private static Optional<String> piece(Condition fact) {
        return fact instanceof Condition.Fact about ? Optional.of(about.undertaking())
                : fact instanceof Condition.Settled about ? Optional.of(about.openPoint())
                : fact instanceof Condition.InForce about ? Optional.of(about.state()) : Optional.empty();
    }

    private static List<String> steps(Found gap, List<Undertaking> idle) {
        List<String> steps = new ArrayList<>();
        steps.add(gap.events().isEmpty() ? "Nobody does anything, and nobody has to."
                : "Everybody does what falls due, and otherwise what he is free to do.");
        if (gap.putOff()) {
            idle.stream().filter(u -> gap.trial().kind(u.name(), gap.end()).filter(k -> k == Kind.DUE).isPresent())
                    .forEach(u -> steps.add(Say.party(u.from()) + " owes " + u.name() + " by no definite day, puts it"
                            + " off, and is never late."));
        }
        idle.stream().filter(u -> gap.trial().kind(u.name(), gap.end()).filter(k -> k == Kind.WAITING
                || k == Kind.LAPSED).isPresent()).forEach(u -> steps.add(u.name()
                        + " never falls due: " + waits(u, gap) + "."));
        steps.add("On " + gap.end() + " nothing is overdue and nothing is broken, and still it is not so: "
                + Say.list(gap.missing().stream().map(Say::fact).toList()) + ".");
        return steps;
    }

    private static String waits(Undertaking u, Found gap) {
        List<String> awaited = u.when().stream().flatMap(part -> Terms.of(part.value()).facts().stream())
                .filter(term -> !isDone(term, gap)).map(Say::fact).distinct().toList();
        return awaited.isEmpty() ? "nobody brings it about" : "it asks for " + Say.list(awaited)
                + ", and that need not come about";
    }

    private static boolean isDone(Terms.Term term, Found gap) {
        return term.fact() instanceof Condition.Fact fact && !term.denied() && gap.trial()
                .kind(fact.undertaking(), gap.end()).filter(kind -> kind == Kind.DISCHARGED).isPresent();
    }

    private static List<Cure> cures(Found gap, List<Undertaking> idle) {
        List<Cure> cures = new ArrayList<>();
        if (gap.putOff()) {
            idle.stream().findFirst().ifPresent(u -> cures.add(Cure.advice("Give " + u.name()
                    + " a definite last day, and say what follows if it is missed.", u.place())));
        }
        Stream<Terms.Term> open = idle.isEmpty() ? gap.missing().stream()
                : idle.stream().flatMap(u -> u.when().stream())
                        .flatMap(part -> Terms.of(part.value()).facts().stream());
        open.filter(term -> term.fact() instanceof Condition.Happens || term.fact() instanceof Condition.InForce
                || term.fact() instanceof Condition.Settled).findFirst().ifPresent(term -> cures.add(Cure.advice(
                "Let somebody undertake what nobody owes now: that " + Say.fact(term) + ".", term.fact().place())));
        if (cures.isEmpty()) {
            cures.add(Cure.advice("Let somebody undertake, by a definite day, what is missing in the end.",
                    gap.goal().place()));
        }
        return cures;
    }
}
