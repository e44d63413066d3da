package entente.reference;

import entente.evidence.Span;
import entente.language.model.Lengths;
import entente.language.model.Length;
import entente.standing.Truth;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether more is done within any stretch of a length than may be (S38). */
record Sliding(Case in, Length length, long limit) {

    Course broken(List<DutyToRefrain.Forbidden> acts) {
        return Course.from(known(acts, Truth.UNKNOWN), Truth.UNKNOWN)
                .or(Course.from(known(acts, Truth.YES), Truth.YES));
    }

    /** The earliest report that completes so many within one stretch. */
    private Optional<Instant> known(List<DutyToRefrain.Forbidden> acts, Truth atLeast) {
        List<DutyToRefrain.Forbidden> some = acts.stream()
                .filter(act -> act.breach().at(Instant.MAX).compareTo(atLeast) >= 0)
                .sorted(Comparator.comparing(act -> when(act).first())).toList();
        Optional<Instant> earliest = Optional.empty();
        for (int from = 0; from < some.size() && !isAfter(when(some.get(from)).first(), earliest); from++) {
            earliest = least(earliest, known(some, from, atLeast));
        }
        return earliest;
    }

    /** Nothing is reported before it has happened: what begins later completes nothing earlier. */
    private static boolean isAfter(Instant begins, Optional<Instant> earliest) {
        return earliest.filter(begins::isAfter).isPresent();
    }

    private static Optional<Instant> least(Optional<Instant> one, Optional<Instant> other) {
        return one.isEmpty() || other.filter(o -> o.isBefore(one.get())).isPresent() ? other : one;
    }

    /** A stretch that begins with one of them. */
    private Optional<Instant> known(List<DutyToRefrain.Forbidden> some, int from, Truth atLeast) {
        boolean certain = atLeast == Truth.YES;
        Span first = when(some.get(from));
        LocalDate begins = in.dayOf(certain ? first.first() : first.last());
        LocalDate after = Lengths.after(begins, length, in.text().frame().calendars());
        var within = new ArrayList<Completion.Counted>();
        for (int next = from; next < some.size() && in.dayOf(when(some.get(next)).first()).isBefore(after); next++) {
            Acceptance.Accepted a = some.get(next).accepted().orElseThrow();
            if (!certain || in.dayOf(a.when().last()).isBefore(after)) {
                within.add(new Completion.Counted(a.occurrence(), a.number(), a.when(), a.since()));
            }
        }
        return within.isEmpty() ? Optional.empty()
                : Completion.of(Completion.Goal.atLeast(limit), within, in.patterns()).known();
    }

    private static Span when(DutyToRefrain.Forbidden act) {
        return act.accepted().orElseThrow().when();
    }
}
