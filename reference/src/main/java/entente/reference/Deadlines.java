package entente.reference;

import entente.language.model.Deadline;
import entente.language.model.Length;
import entente.language.model.Part;
import entente.standing.Truth;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** By when: the last day for a duty (S17, S19, S22). */
record Deadlines(Case in, Conditions conditions) {

    /**
     * The last day; empty for an elastic word, and before the clock has begun to run. Nobody is late on the day on
     * which he is first bound, or bound again: an earlier day becomes that one (S17, S22).
     *
     * @param when whether the undertaking has come into force
     * @param running while what holds the clock runs
     */
    Optional<LocalDate> last(Part<Deadline> part, Course when, Course running) {
        Optional<Instant> fellDue = when.first(Truth.YES, in.now());
        Optional<LocalDate> bound = when.and(running).first(Truth.YES, in.now()).map(in::dayOf);
        return written(part, fellDue, running).map(day -> bound.filter(first -> first.isAfter(day)).orElse(day))
                .map(day -> resumed(day, running));
    }

    /** A last day at whose end it is suspended becomes the day on which it is resumed, once it is. */
    private LocalDate resumed(LocalDate day, Course running) {
        Instant end = in.endOf(day);
        return running.at(end) != Truth.NO ? day : running.turns().stream()
                .filter(turn -> turn.from().isAfter(end) && turn.truth() == Truth.YES && !turn.from().isAfter(in.now()))
                .findFirst().map(turn -> in.dayOf(turn.from())).orElse(day);
    }

    Optional<LocalDate> written(Part<Deadline> part, Optional<Instant> fellDue, Course running) {
        return switch (part.value()) {
            case Deadline.Elastic elastic -> Optional.empty();
            case Deadline.By by -> Optional.of(by.day());
            case Deadline.ByGiven given -> Optional.empty();
            case Deadline.AfterEachPeriod each -> Optional.empty();
            case Deadline.Before before -> Optional.empty();
            case Deadline.DayIn day -> Optional.empty();
            case Deadline.EarlierOf earlier -> Optional.empty();
            case Deadline.LaterOf later -> Optional.empty();
            case Deadline.OrNextWorkingDay next -> Optional.empty();
            case Deadline.Within within -> start(within, fellDue)
                    .map(start -> Case.later(start, in.since(part.origin())))
                    .map(start -> last(in.dayOf(start), within.length(), running));
        };
    }

    private Optional<Instant> start(Deadline.Within within, Optional<Instant> fellDue) {
        return within.after().isPresent()
                ? within.after().flatMap(after -> conditions.of(after).first(Truth.YES, in.now())) : fellDue;
    }

    /** The day on which the clock began is not counted; nor is a day at whose end it stood still (S22). */
    private LocalDate last(LocalDate began, Length length, Course running) {
        LocalDate day = Lengths.after(began, length);
        if (running.turns().size() == 1) {
            return day;
        }
        long left = ChronoUnit.DAYS.between(began, day);
        LocalDate now = began;
        while (left > 0 && !in.endOf(now).isAfter(in.now())) {
            now = now.plusDays(1);
            if (running.at(in.endOf(now)) != Truth.NO) {
                left--;
            }
        }
        return now.plusDays(left);
    }
}
