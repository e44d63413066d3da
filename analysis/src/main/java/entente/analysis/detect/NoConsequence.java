package entente.analysis.detect;

import entente.analysis.Budget;
import entente.analysis.Cure;
import entente.analysis.Detector;
import entente.analysis.Finding;
import entente.analysis.FindingKind;
import entente.analysis.Findings;
import entente.analysis.HowFar;
import entente.analysis.Mention;
import entente.analysis.Severity;
import entente.analysis.Subject;
import entente.analysis.run.Assumed;
import entente.analysis.run.Course;
import entente.analysis.run.GoodFaith;
import entente.analysis.run.Reachable;
import entente.analysis.run.Unwilling;
import entente.language.model.Undertaking;
import entente.standing.Standing.Kind;
import entente.standing.Truth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** X104: a breach that sets nothing free and entitles nobody. */
public final class NoConsequence implements Detector {

    private static final Set<Kind> FAILING = EnumSet.of(Kind.DUE, Kind.OVERDUE, Kind.BREACHED);

    @Override
    public FindingKind kind() {
        return FindingKind.NO_CONSEQUENCE;
    }

    @Override
    public void look(Subject subject, Budget budget, Findings found) {
        Hangs hangs = new Hangs(subject.agreement());
        Consequences consequences = new Consequences(hangs);
        ConsequencesThatFail failing = new ConsequencesThatFail(subject, hangs, consequences, budget, found);
        Set<String> told = failing.neverReached();
        failing.neverUndone();
        Reachable reachable = Reachable.in(subject.agreement(), Assumed.goodFaithBut(Set.of()));
        Map<String, List<Undertaking>> byDebtor = new LinkedHashMap<>();
        subject.agreement().undertakings().stream()
                .filter(u -> reachable.isReached(u.name()) && !told.contains(u.name()) && !consequences.hasAny(u))
                .forEach(u -> byDebtor.computeIfAbsent(u.from(), none -> new ArrayList<>()).add(u));
        byDebtor.forEach((debtor, all) -> {
            if (budget.isSpent()) {
                found.undecided(Say.party(debtor), "the time was used up");
            } else {
                nothingFollows(subject, debtor, all, hangs, budget, found);
            }
        });
        found.looked("every undertaking, and every line that speaks of its being broken, overdue or not done",
                HowFar.allRuns("what the parties may do outside the text is not looked at",
                        "amendments that are offered are taken as not accepted"));
    }

    private static void nothingFollows(Subject subject, String debtor, List<Undertaking> all, Hangs hangs,
            Budget budget, Findings found) {
        List<String> names = all.stream().map(Undertaking::name).toList();
        Set<String> beside = beside(names, hangs);
        Course course = GoodFaith.play(subject, "", Unwilling.leaving(Set.copyOf(names)), beside, budget);
        Course kept = GoodFaith.play(subject, "", Unwilling.NOBODY, beside, budget);
        List<String> freed = freed(course, kept, debtor);
        if (!course.whole() || !freed.isEmpty()) {
            found.undecided(Say.list(names), course.whole() ? "nothing in the text follows upon it, and yet in the run "
                    + "that was tried this opened: " + Say.list(freed) : "the time was used up");
            return;
        }
        List<Undertaking> shown = all.stream().filter(u -> course.standing(u.name()).filter(FAILING::contains)
                .isPresent()).toList();
        List<Undertaking> masked = all.stream().filter(u -> !shown.contains(u)).toList();
        if (shown.isEmpty()) {
            found.undecided(Say.list(names), "in the run that was tried none of them fell due and was left undone");
            return;
        }
        tell(subject, debtor, shown, course, hangs, budget, found);
        if (!masked.isEmpty()) {
            nothingFollows(subject, debtor, masked, hangs, budget, found);
        }
    }

    private static void tell(Subject subject, String debtor, List<Undertaking> all, Course course, Hangs hangs,
            Budget budget, Findings found) {
        List<String> names = all.stream().map(Undertaking::name).toList();
        found.found(new Finding(FindingKind.NO_CONSEQUENCE, "nothing-follows", Severity.DOUBTFUL, "", names,
                all.stream().map(u -> new Mention(u.place(), "nothing in the text asks whether " + u.name()
                        + " is kept, to the disadvantage of " + Say.party(debtor))).toList(),
                "if " + Say.party(debtor) + " does not keep " + Say.list(names) + ", nothing follows: nobody is set "
                + "free and nobody is entitled to anything", List.of("In this run " + Say.party(debtor)
                + " does not keep " + Say.verb(names, "it", "them") + ", everybody else keeps everything, and no "
                + "liberty opens and no duty falls due because of it."),
                all.stream().flatMap(u -> Say.creditors(u, "has no answer in the text if " + u.name()
                        + " is not kept")).distinct().toList(), Optional.of(course.endingWith(names)),
                cures(subject, all.getFirst(), hangs, budget),
                HowFar.allRuns()));
    }

    /** The pieces that say anything of these, besides themselves: in these a consequence would be seen. */
    private static Set<String> beside(List<String> names, Hangs hangs) {
        Set<String> all = new LinkedHashSet<>(names);
        names.forEach(name -> hangs.on(name).forEach(hang -> all.add(hang.piece())));
        return all;
    }

    private static List<String> freed(Course course, Course kept, String debtor) {
        return course.last().liberties().stream()
                .filter(l -> l.open() == Truth.YES && l.liberty().of().stream().anyMatch(p -> !p.equals(debtor)))
                .map(l -> l.liberty().name())
                .filter(name -> kept.last().liberties().stream().anyMatch(l -> l.liberty().name().equals(name)
                        && l.open() == Truth.NO)).toList();
    }

    /** A promise of the other side that comes to nothing if this one is broken; where there is none, a liberty. */
    private static List<Cure> cures(Subject subject, Undertaking undertaking, Hangs hangs, Budget budget) {
        Collection<Undertaking> returns = subject.agreement().undertakings().stream()
                .filter(u -> hangs.actors().isSame(u.from(), undertaking.to())
                        && hangs.actors().isSame(u.to(), undertaking.from()))
                .sorted(Comparator.comparing(u -> !u.duty().value().isContinuing())).toList();
        List<Cure> cures = new ArrayList<>();
        returns.stream().limit(6)
                .flatMap(other -> ReturnPromise.cure(subject, undertaking, other, budget).stream()).limit(1)
                .forEach(cures::add);
        cures.add(Cure.advice("Say what " + Say.party(undertaking.to()) + " may do if " + undertaking.name()
                + " is not kept: a liberty that opens when it is broken"
                + (Hangs.canBeBroken(undertaking) ? "." : ", and a last day (`finally`) after which it is broken."),
                undertaking.place()));
        return cures;
    }
}
