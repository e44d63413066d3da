package entente.analysis.detect;

import entente.analysis.Budget;
import entente.analysis.Claimed;
import entente.analysis.Cure;
import entente.analysis.Finding;
import entente.analysis.FindingKind;
import entente.analysis.Findings;
import entente.analysis.HowFar;
import entente.analysis.Hurt;
import entente.analysis.Mention;
import entente.analysis.Run;
import entente.analysis.Severity;
import entente.analysis.Subject;
import entente.analysis.run.Dates;
import entente.analysis.run.Terms;
import entente.evidence.Evidence;
import entente.language.model.Condition;
import entente.language.model.Undertaking;
import entente.standing.Answer;
import entente.standing.Standing.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Offers that nobody has to take up and that no day ends: whoever made them stays bound for ever. */
final class NeverOver {

    private static final int YEARS = 10;

    private final Subject subject;
    private final Budget budget;
    private final Findings found;

    NeverOver(Subject subject, Budget budget, Findings found) {
        this.subject = subject;
        this.budget = budget;
        this.found = found;
    }

    void look() {
        List<Undertaking> open = subject.agreement().undertakings().stream().filter(NeverOver::hasNoEnd).toList();
        if (open.isEmpty() || budget.isSpent()) {
            return;
        }
        TreeSet<LocalDate> dates = Dates.in(subject.agreement());
        LocalDate from = dates.isEmpty() ? subject.agreement().opens() : dates.last();
        LocalDate day = from.plusYears(YEARS);
        Answer answer = subject.answer(Evidence.NONE, "", day);
        Set<String> rings = Waiting.in(subject.agreement()).stuck();
        List<Undertaking> waiting = open.stream().filter(u -> !rings.contains(u.name()) && answer.undertaking(u.name())
                .filter(a -> a.standing().kind() == Kind.WAITING).isPresent()).toList();
        if (!waiting.isEmpty()) {
            tell(waiting, day);
        }
    }

    /** It waits, and no condition of it names a day that ends the waiting. */
    private static boolean hasNoEnd(Undertaking u) {
        return !u.when().isEmpty() && u.until().isEmpty() && u.provided().stream().allMatch(part -> hasNoDay(
                part.value())) && u.when().stream().anyMatch(part -> hasNoDay(part.value()));
    }

    private static boolean hasNoDay(Condition condition) {
        return Terms.of(condition).facts().stream().noneMatch(term -> term.denied()
                && term.fact() instanceof Condition.From);
    }

    private void tell(List<Undertaking> waiting, LocalDate day) {
        List<String> names = waiting.stream().map(Undertaking::name).toList();
        List<Claimed> claimed = names.stream()
                .<Claimed>map(name -> new Claimed.Stands("", day, name, Kind.WAITING)).toList();
        found.found(new Finding(FindingKind.DEAD_TEXT, "never-expires", Severity.NOTE, "", names,
                waiting.stream().map(u -> new Mention(u.when().getFirst().place(), u.name()
                        + " waits here, and no day ends the waiting")).toList(),
                "if nobody does anything, " + Say.list(names) + Say.verb(names, " waits", " wait") + " for ever: "
                + "no day ends " + Say.verb(names, "it", "them"), List.of(YEARS + " years after the last day that the "
                + "text names, with nothing done by anybody, " + Say.verb(names, "it is", "they are")
                + " still waiting."), waiting.stream().map(u -> new Hurt(u.from(), "stays bound by an offer that "
                + "nobody takes up")).distinct().toList(), Optional.of(new Run(List.of(), claimed)),
                List.of(Cure.advice("Say until when it can still fall due: add `and before` a day to the condition.",
                        waiting.getFirst().when().getFirst().place())), HowFar.allRuns()));
    }
}
