package entente.analysis.draft;

import entente.analysis.Budget;
import entente.analysis.HowFar;
import entente.analysis.Subject;
import entente.analysis.run.Terms;
import entente.language.model.Agreement;
import entente.language.model.Condition;
import entente.language.model.Duty;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Compares a draft with its base, piece by piece, by the runs that satisfy them. */
public final class DraftAgainstBase {

    private final Subject base;
    private final Subject draft;
    private final Budget budget;
    private final Replayed replayed;
    private final Samples samples;
    private final List<String> undecided = new ArrayList<>();

    private DraftAgainstBase(Subject writtenBase, Subject writtenDraft, Budget budget) {
        samples = new Samples(writtenBase.agreement(), writtenDraft.agreement());
        base = writtenBase.with(samples.in(writtenBase.agreement()));
        draft = writtenDraft.with(samples.in(writtenDraft.agreement()));
        this.budget = budget;
        replayed = new Replayed(base, draft);
    }

    /** What is decided before the time is used up is kept; what was not looked at is said. */
    public static Compared of(Subject base, Subject draft, Budget budget) {
        return new DraftAgainstBase(base, draft, budget).compared();
    }

    private Compared compared() {
        Agreement one = base.agreement();
        Agreement other = draft.agreement();
        List<Matched> pieces = Matching.of(one, other);
        List<Verdict> verdicts = pieces.stream().map(this::verdict).toList();
        List<LostReturn> lost = new Returns(one, other, pieces, base.evaluator(), replayed, budget).lost();
        return new Compared(base, draft, verdicts, lost, new Words(one, other).of(pieces),
                new Additions(one, other).of(pieces), left(), List.copyOf(undecided), replayed.faults());
    }

    private Verdict verdict(Matched piece) {
        var telling = new Telling(base.evaluator(), piece, base.agreement(), draft.agreement(), budget);
        if (telling.isSameInItsLetters()) {
            return new Verdict(piece, Outcome.SAME, List.of(), List.of(), HowFar.allRuns());
        }
        Told told = telling.told();
        if (budget.isSpent()) {
            undecided.add(piece.name());
        }
        List<String> written = piece.sort() == Sort.LIBERTY
                ? Words.allowed(base.agreement(), draft.agreement(), piece) : List.of();
        Outcome outcome = piece.base().isEmpty() ? Outcome.NEW : piece.draft().isEmpty() ? Outcome.GONE
                : written.isEmpty() ? told.outcome() : Outcome.OTHER;
        List<Difference> runs = Stream.of(told.shown().more(), told.shown().less()).map(replayed::shown)
                .flatMap(shown -> shown.stream()).toList();
        return new Verdict(piece, outcome, runs, written, howFar(outcome, told));
    }

    /** That it is there or not holds always; that nothing else is different, for what was tried. */
    private static HowFar howFar(Outcome outcome, Told told) {
        if (outcome == Outcome.NEW || outcome == Outcome.GONE || outcome == Outcome.OTHER) {
            return HowFar.allRuns();
        }
        return told.whole() ? HowFar.upTo(Telling.EXHAUSTED, "longer runs, but for those that lead into a condition of"
                + " either text, perform it, break it or let its days pass")
                : HowFar.upTo(0, "all runs but those that lead into a condition of either text, perform it, break it or"
                + " let its days pass");
    }

    private List<String> left() {
        List<String> left = new ArrayList<>(List.of("amendments that might be accepted, and readings, but for those"
                + " that were named"));
        if (!samples.isNone()) {
            left.add("what the texts take, for which these stand: " + samples.words());
        }
        List<Agreement> both = List.of(base.agreement(), draft.agreement());
        if (both.stream().anyMatch(text -> text.undertakings().stream().anyMatch(u -> u.terms().unfolds()))) {
            left.add("of what comes back, or is owed on two sides or by several, all but one occurrence");
        }
        if (both.stream().anyMatch(DraftAgainstBase::isMeasured)) {
            left.add("what measures show");
        }
        if (!Objects.equals(base.agreement().opens(), draft.agreement().opens())) {
            left.add("what happens before both texts have begun");
        }
        return List.copyOf(left);
    }

    private static boolean isMeasured(Agreement text) {
        return text.undertakings().stream().anyMatch(u -> u.duty().value() instanceof Duty.Keep
                || Stream.of(u.when(), u.provided(), u.whileHolds()).flatMap(List::stream)
                        .flatMap(part -> Terms.of(part.value()).facts().stream())
                        .anyMatch(term -> term.fact() instanceof Condition.Measured));
    }
}
