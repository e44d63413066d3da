package entente.reference;

import entente.language.model.Lengths;
import entente.language.model.Condition;
import entente.language.model.Deadline;
import entente.language.model.Length;
import entente.language.model.Part;
import entente.language.model.WorkCalendar;
import entente.standing.Truth;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** By when: the last instant for a duty, the end of a day unless it is reckoned in hours (S17, S19, S22, S47). */
record Deadlines(Case in, Conditions conditions) {

    /**
     * The last instant; empty for an elastic word, and before the clock has begun to run. Nobody is late on the day on
     * which he is first bound, or bound again: an earlier day becomes that one (S17, S22). That does not hold for what
     * has to be done before something else is, nor for hours (S47, S48).
     *
     * @param when whether the undertaking has come into force
     * @param running while what holds the clock runs
     */
    Optional<Instant> last(Part<Deadline> part, Course when, Course running) {
        Optional<Instant> fellDue = when.first(Truth.YES, in.now());
        Optional<Instant> written = written(part.value(), part.origin(), fellDue, running);
        if (isStrict(part.value())) {
            return written;
        }
        Optional<Instant> bound = when.and(running).first(Truth.YES, in.now()).map(in::dayOf).map(in::endOf);
        return written.map(end -> bound.filter(first -> first.isAfter(end)).orElse(end))
                .map(end -> resumed(end, running));
    }

    static boolean isStrict(Deadline deadline) {
        return switch (deadline) {
            case Deadline.Before before -> true;
            case Deadline.Within within -> within.length().unit() == Length.Unit.HOURS;
            case Deadline.OrNextWorkingDay next -> isStrict(next.deadline());
            case Deadline.EarlierOf earlier -> earlier.of().stream().anyMatch(Deadlines::isStrict);
            case Deadline.LaterOf later -> later.of().stream().allMatch(Deadlines::isStrict);
            case Deadline.Elastic elastic -> false;
            case Deadline.By by -> false;
            case Deadline.ByGiven given -> false;
            case Deadline.AfterEachPeriod each -> false;
            case Deadline.DayIn day -> false;
        };
    }

    /** A last day at whose end it is suspended becomes the day on which it is resumed, once it is. */
    private Instant resumed(Instant end, Course running) {
        return running.at(end) != Truth.NO ? end : running.turns().stream()
                .filter(turn -> turn.from().isAfter(end) && turn.truth() == Truth.YES && !turn.from().isAfter(in.now()))
                .findFirst().map(turn -> in.endOf(in.dayOf(turn.from()))).orElse(end);
    }

    /** The end of the last day that the words name, whatever holds the duty. */
    Optional<Instant> written(Deadline deadline, String origin, Optional<Instant> fellDue, Course running) {
        return switch (deadline) {
            case Deadline.Elastic elastic -> Optional.empty();
            case Deadline.By by -> Optional.of(in.endOf(by.day()));
            case Deadline.ByGiven given -> Optional.empty();
            case Deadline.AfterEachPeriod each -> Optional.empty();
            case Deadline.Within within -> start(within, fellDue)
                    .map(start -> Case.later(start, in.since(origin)))
                    .map(start -> last(start, within.length(), running));
            case Deadline.Before before -> event(before.event(), fellDue)
                    .map(event -> before(event, before.length()));
            case Deadline.DayIn day -> new Sayings(in).dayIn(day.words()).map(in::endOf);
            case Deadline.EarlierOf earlier -> each(earlier.of(), origin, fellDue, running).stream()
                    .flatMap(Optional::stream).min(Comparator.naturalOrder());
            case Deadline.LaterOf later -> latest(each(later.of(), origin, fellDue, running));
            case Deadline.OrNextWorkingDay next -> written(next.deadline(), origin, fellDue, running)
                    .map(end -> in.endOf(Lengths.orNextWorking(in.dayOf(end), next.calendar(), calendars())));
        };
    }

    private List<Optional<Instant>> each(List<Deadline> of, String origin, Optional<Instant> fellDue, Course running) {
        return of.stream().map(deadline -> written(deadline, origin, fellDue, running)).toList();
    }

    /** The later of several is open while one of them is (S47). */
    private static Optional<Instant> latest(List<Optional<Instant>> ends) {
        return ends.stream().anyMatch(Optional::isEmpty) ? Optional.empty()
                : ends.stream().map(end -> end.orElse(null)).filter(Objects::nonNull).max(Comparator.naturalOrder());
    }

    private Optional<Instant> start(Deadline.Within within, Optional<Instant> fellDue) {
        return within.after().isPresent()
                ? within.after().flatMap(after -> conditions.of(after).first(Truth.YES, in.now())) : fellDue;
    }

    /** The instant of the event; of one that is known by its day, the instant at which it opened the instance (S40). */
    private Optional<Instant> event(Condition event, Optional<Instant> opened) {
        return event instanceof Condition.From(LocalDate day, var place)
                && opened.filter(at -> in.dayOf(at).equals(day)).isPresent() ? opened
                : conditions.of(event).first(Truth.YES, in.now());
    }

    private Instant before(Instant event, Length length) {
        return length.unit() == Length.Unit.HOURS ? event.minus(Duration.ofHours(length.number()))
                : in.endOf(Lengths.before(in.dayOf(event), length, calendars()));
    }

    /** A length after an instant: hours by the clock, everything else to the end of a day. */
    Instant last(Instant start, Length length, Course running) {
        return length.unit() == Length.Unit.HOURS ? hours(start, length, running)
                : in.endOf(last(in.dayOf(start), length, running));
    }

    /** A suspended clock stands still (S22). */
    private Instant hours(Instant start, Length length, Course running) {
        Instant end = start.plus(Duration.ofHours(length.number()));
        Optional<Instant> stopped = running.turns().stream().filter(turn -> turn.truth() == Truth.NO)
                .map(Course.Turn::from).filter(from -> !from.isAfter(in.now())).findFirst();
        Instant now = start;
        while (stopped.isPresent() && stopped.get().isBefore(end)) {
            Instant from = Case.later(stopped.get(), now);
            Optional<Instant> resumed = running.turns().stream().filter(turn -> turn.truth() != Truth.NO)
                    .map(Course.Turn::from).filter(turn -> turn.isAfter(from)).findFirst();
            Instant to = resumed.filter(turn -> turn.isBefore(in.now())).orElse(in.now());
            end = to.isAfter(from) ? end.plus(Duration.between(from, to)) : end;
            now = to;
            stopped = resumed.flatMap(again -> running.turns().stream().filter(turn -> turn.truth() == Truth.NO)
                    .map(Course.Turn::from).filter(turn -> turn.isAfter(again) && !turn.isAfter(in.now())).findFirst());
        }
        return end;
    }

    /** The day on which the clock began is not counted; nor is a day at whose end it stood still (S22). */
    private LocalDate last(LocalDate began, Length length, Course running) {
        LocalDate day = Lengths.after(began, length, calendars());
        if (running.turns().size() == 1) {
            return day;
        }
        boolean working = length.unit() == Length.Unit.WORKING_DAYS;
        long left = working ? length.number() : ChronoUnit.DAYS.between(began, day);
        LocalDate now = began;
        while (left > 0 && !in.endOf(now).isAfter(in.now())) {
            now = now.plusDays(1);
            if (running.at(in.endOf(now)) != Truth.NO
                    && (!working || Lengths.isWorking(now, length.calendar(), calendars()))) {
                left--;
            }
        }
        return working ? Lengths.after(now, new Length((int) left, length.unit(), length.calendar()), calendars())
                : now.plusDays(left);
    }

    private List<WorkCalendar> calendars() {
        return in.text().frame().calendars();
    }
}
