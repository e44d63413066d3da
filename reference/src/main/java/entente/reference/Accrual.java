package entente.reference;

import entente.evidence.Span;
import entente.language.model.Lengths;
import entente.language.model.Amount;
import entente.language.model.Undertaking;
import entente.standing.Truth;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** What grows with each day, week or month that something is so (S58). */
record Accrual(Case in, Conditions conditions, Amount.Accrued amount) {

    static boolean accrues(Undertaking undertaking) {
        return undertaking.duty().value().what().amount() instanceof Amount.Accrued;
    }

    /** As much as has accrued by the day of the view; it is not complete while it grows. */
    Completion.Goal goal() {
        Course course = conditions.present(amount.holds());
        long times = 0;
        Optional<Instant> began = Optional.empty();
        Optional<Instant> ceased = Optional.empty();
        for (Course.Turn turn : course.turns()) {
            if (turn.truth() == Truth.YES && began.isEmpty()) {
                began = Optional.of(Case.later(turn.from(), in.opens()));
            } else if (turn.truth() != Truth.YES && began.isPresent()) {
                times += whole(began.get(), turn.from());
                ceased = Optional.of(turn.from()).filter(at -> !at.isAfter(in.now()));
                began = Optional.empty();
            }
        }
        boolean goesOn = began.filter(from -> !from.isAfter(in.now())).isPresent();
        times += goesOn ? whole(began.get(), in.now().plusNanos(1)) : 0;
        long all = amount.number() * times;
        return new Completion.Goal(Optional.empty(), Set.of(), false,
                amount.most() > 0 ? Math.min(amount.most(), all) : all, Set.of(),
                ceased.orElse(in.opens()), false, isOpen(goesOn || ceased.isEmpty(), all));
    }

    /** More may accrue, and not all that ever can has. */
    private boolean isOpen(boolean goesOn, long all) {
        return goesOn && (amount.most() == 0 || all < amount.most());
    }

    /** The whole days at whose ends it was so, or the weeks or months completed, up to the day of the view. */
    private long whole(Instant from, Instant until) {
        Instant end = until.isAfter(in.now()) ? in.now().plusNanos(1) : until;
        if (!from.isBefore(end)) {
            return 0;
        }
        LocalDate first = in.dayOf(from);
        LocalDate after = in.dayOf(end);
        return switch (amount.per()) {
            case HOURS -> ChronoUnit.HOURS.between(from, end);
            case DAYS -> ChronoUnit.DAYS.between(first, after);
            case WORKING_DAYS -> first.datesUntil(after)
                    .filter(day -> Lengths.isWorking(day, "", in.text().frame().calendars())
                            && !from.isAfter(Span.endOf(day, in.zone()))).count();
            case WEEKS -> ChronoUnit.WEEKS.between(first, after);
            case MONTHS -> ChronoUnit.MONTHS.between(first, after);
            case YEARS -> ChronoUnit.YEARS.between(first, after);
        };
    }
}
