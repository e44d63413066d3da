package entente.analysis.loophole;

import entente.analysis.Budget;
import entente.analysis.Event;
import entente.analysis.plan.Moves;
import entente.analysis.plan.Trial;
import entente.analysis.run.Actors;
import entente.analysis.run.Hypothetical;
import entente.analysis.run.Slice;
import entente.analysis.run.Terms;
import entente.language.model.ActPattern;
import entente.language.model.Agreement;
import entente.language.model.Condition;
import entente.language.model.Part;
import entente.standing.Evaluator;
import entente.standing.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A run in which nobody does wrong and a goal is not reached. It is looked for among the runs in which everybody does
 * what he owes and up to {@value #MOST_FREE} things happen that nobody owes.
 */
public final class Gap {

    /** How many things that nobody owes happen in a run that is tried. */
    public static final int MOST_FREE = 2;

    private final Evaluator evaluator;
    private final Agreement text;
    private final Wanted goal;
    private final Budget budget;
    private final Moves moves;
    private final List<ActPattern> free;
    private final List<ActPattern> own;

    public Gap(Evaluator evaluator, Agreement text, Wanted goal, Budget budget) {
        this.evaluator = evaluator;
        this.goal = goal;
        this.budget = budget;
        this.text = Slice.of(Wish.in(text, goal), List.of(Wish.NAME));
        moves = new Moves(new Actors(this.text), new Hypothetical(text.zone()));
        free = FreeActs.in(this.text);
        own = FreeActs.openTo(this.text, goal.of());
    }

    /**
     * What was found.
     *
     * @param putOff whether something that is owed by no day was put off for ever
     * @param missing the facts that the goal asks for and that are not so at the end
     */
    public record Found(Wanted goal, List<Event> events, LocalDate end, Trial trial, boolean putOff,
            List<Terms.Term> missing) {}

    /** The run with the fewest things that nobody owes; what is put off for ever is tried last. */
    public Optional<Found> find() {
        for (Idle.Manner manner : Idle.Manner.values()) {
            Idle idle = new Idle(evaluator, text, manner, moves, budget);
            for (int freely = 0; freely <= MOST_FREE; freely++) {
                Optional<Found> found = after(idle, List.of(), text.opens(), freely, manner);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Plays on, and then lets so many more things happen freely, each followed by what it makes owed. */
    private Optional<Found> after(Idle idle, List<Event> before, LocalDate day, int freely, Idle.Manner manner) {
        if (budget.isSpent()) {
            return Optional.empty();
        }
        Idle.End end = idle.from(before, day);
        if (freely == 0) {
            return end.isKept() && isMissed(end) && isMissed(afterItsOwnPart(idle, end))
                    ? Optional.of(found(end, manner)) : Optional.empty();
        }
        LocalDate next = next(end);
        for (ActPattern what : free) {
            List<Event> with = new ArrayList<>(end.events());
            with.addAll(moves.happens(what, next, "freely, as nobody owes it"));
            Optional<Found> found = after(idle, with, next, freely - 1, manner);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** It is no loophole if whoever wants it need only do what it is free to do. */
    private Idle.End afterItsOwnPart(Idle idle, Idle.End end) {
        LocalDate next = next(end);
        List<Event> with = new ArrayList<>(end.events());
        own.forEach(what -> with.addAll(moves.happens(what, next, "freely, as nobody owes it")));
        return own.isEmpty() ? end : idle.from(with, next);
    }

    private LocalDate next(Idle.End end) {
        return end.events().stream().map(Event::on).max(LocalDate::compareTo).map(last -> last.plusDays(1))
                .orElse(text.opens());
    }

    private boolean isMissed(Idle.End end) {
        return !end.isKept() || end.trial().isOpen(Wish.NAME, end.last()).filter(reached -> reached == Truth.NO)
                .isPresent();
    }

    private Found found(Idle.End end, Idle.Manner manner) {
        return new Found(goal, end.events(), end.last(), end.trial(), manner == Idle.Manner.PUTTING_OFF,
                goal.wants().stream().flatMap(part -> Terms.of(part.value()).facts().stream())
                        .filter(term -> isFalse(term, end)).toList());
    }

    /** Asked of the evaluator one by one. */
    private boolean isFalse(Terms.Term term, Idle.End end) {
        Condition fact = term.denied() ? new Condition.Not(term.fact(), term.fact().place()) : term.fact();
        Wanted single = new Wanted(goal.name(), goal.of(), List.of(Part.of(fact, goal.place(), false)), goal.place());
        Agreement asked = Wish.in(withoutWish(), single);
        return new Trial(evaluator, asked, "", end.events()).isOpen(Wish.NAME, end.last())
                .filter(reached -> reached == Truth.NO).isPresent();
    }

    private Agreement withoutWish() {
        List<String> all = new ArrayList<>();
        text.undertakings().forEach(u -> all.add(u.name()));
        text.openPoints().forEach(p -> all.add(p.name()));
        return Slice.of(text, all);
    }
}
