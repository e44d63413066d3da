package entente.analysis.loophole;

import entente.analysis.Budget;
import entente.analysis.Event;
import entente.analysis.plan.Moves;
import entente.analysis.plan.Trial;
import entente.analysis.run.Dates;
import entente.language.model.Agreement;
import entente.language.model.Deadline;
import entente.language.model.Undertaking;
import entente.standing.Evaluator;
import entente.standing.Standing.Kind;
import entente.standing.Standing.Mark;
import entente.standing.UndertakingAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Plays a settlement to its end with everybody doing what he owes, when he owes it, and nothing else.
 */
final class Idle {

    /** Whether what is owed by no day is put off for ever, which nobody can call late. */
    enum Manner { PERFORMING_ALL, PUTTING_OFF }

    private static final int MOST_TURNS = 200;
    private static final Set<Kind> WRONG = EnumSet.of(Kind.OVERDUE, Kind.BREACHED, Kind.UNKNOWN, Kind.CONTESTED);

    private final Evaluator evaluator;
    private final Agreement text;
    private final Manner manner;
    private final Moves moves;
    private final TreeSet<LocalDate> dates;
    private final Budget budget;

    Idle(Evaluator evaluator, Agreement text, Manner manner, Moves moves, Budget budget) {
        this.evaluator = evaluator;
        this.text = text;
        this.manner = manner;
        this.moves = moves;
        this.budget = budget;
        dates = Dates.in(text);
    }

    /**
     * How it ends.
     *
     * @param last the last day that is looked at
     * @param isKept whether nothing is overdue, broken or in doubt then, and nothing was late
     */
    record End(List<Event> events, LocalDate last, Trial trial, boolean isKept) {}

    /** From some events on, the last of which lies on or before the day. */
    End from(List<Event> before, LocalDate day) {
        List<Event> events = new ArrayList<>(before);
        Set<String> done = new HashSet<>();
        LocalDate now = day;
        for (int turn = 0; turn < MOST_TURNS && !budget.isSpent(); turn++) {
            List<Event> next = next(new Trial(evaluator, text, "", events), now, done);
            events.addAll(next);
            LocalDate later = next.isEmpty() ? dates.higher(now) : now.plusDays(1);
            if (later == null) {
                break;
            }
            now = later;
        }
        LocalDate last = now.plusYears(1);
        Trial trial = new Trial(evaluator, text, "", events);
        boolean kept = !budget.isSpent() && trial.on(last).undertakings().stream().allMatch(this::isKept);
        return new End(List.copyOf(events), last, trial, kept);
    }

    private boolean isKept(UndertakingAnswer answer) {
        return !WRONG.contains(answer.standing().kind()) && answer.standing().marks().stream()
                .noneMatch(mark -> mark == Mark.LATE);
    }

    private List<Event> next(Trial trial, LocalDate now, Set<String> done) {
        List<Event> next = new ArrayList<>();
        trial.on(now).undertakings().stream().filter(this::isOwed)
                .map(UndertakingAnswer::undertaking).filter(u -> done.add(u.name())).forEach(u ->
                        next.addAll(moves.performs(u, now.equals(text.opens()) ? now : now.plusDays(1),
                                "as it is owed")));
        return next;
    }

    private boolean isOwed(UndertakingAnswer answer) {
        return answer.standing().kind() == Kind.DUE
                && (manner == Manner.PERFORMING_ALL || !canBePutOff(answer.undertaking()));
    }

    /** What is owed by no day, or by an elastic word alone, is never late. */
    static boolean canBePutOff(Undertaking undertaking) {
        return undertaking.breachedAfter().isEmpty() && undertaking.deadline()
                .map(part -> part.value() instanceof Deadline.Elastic).orElse(true);
    }
}
