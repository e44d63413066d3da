package entente.reference;

import entente.language.model.Duty;
import entente.language.model.Undertaking;
import entente.standing.Standing.Kind;
import entente.standing.Standing.Mark;
import entente.standing.Truth;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The life of a duty to do, to say, or to secure that another does (S16-S22, S25).
 *
 * @param when whether it has come into force
 * @param provided whether its provisos have held so far
 * @param running while it is not suspended
 * @param deadline its last day, every extension counted in
 * @param missedAfter its last day as it was when it came: what is extended later has been missed before
 * @param isFinal the last day after which it is breached for good
 * @param released whether the creditor has let it go
 */
record DutyToDo(Case in, Undertaking undertaking, Performance done, Course when, Course provided, Course running,
        Optional<LocalDate> deadline, Optional<LocalDate> missedAfter, Optional<LocalDate> isFinal, Course released) {

    static DutyToDo of(Case in, Conditions conditions, Undertaking undertaking, Performance done) {
        Instant start = in.since(undertaking.origin());
        Course when = conditions.any(undertaking.when(), start);
        Course running = conditions.all(undertaking.whileHolds());
        Course provided = conditions.provided(undertaking.provided(), start);
        var sayings = new Sayings(in);
        var deadlines = new Deadlines(in, conditions);
        Optional<LocalDate> last = undertaking.deadline().flatMap(part -> deadlines.last(part, when, running));
        Optional<LocalDate> utmost = undertaking.breachedAfter().flatMap(part -> deadlines.last(part, when, running));
        return new DutyToDo(in, undertaking, done, when, provided, running,
                last.map(day -> sayings.extended(undertaking, day)),
                last.map(day -> sayings.extendedInTime(undertaking, day)),
                utmost.map(day -> sayings.extendedInTime(undertaking, day)),
                sayings.released(undertaking, provided));
    }

    static Performance performance(Case in, Undertaking undertaking) {
        var what = undertaking.duty().value().what();
        var acceptance = Acceptance.in(in, undertaking.proof().map(p -> p.value().by()), undertaking.from(),
                Acceptance.Purpose.PERFORMANCE);
        boolean own = undertaking.duty().value() instanceof Duty.Do;
        return Performance.of(in, own ? Acts.by(what, undertaking.from()) : what,
                in.performedFrom(undertaking.origin()), acceptance);
    }

    Facts facts() {
        Course owed = when.and(provided).and(released.not());
        Course undone = done.doneOrClaimed(in.now()).not();
        return new Facts(inItsLife(done.isClaimed(), done.claimed()), inItsLife(done.proved(), done.possible()),
                when.and(provided).latched(),
                missed(missedAfter).or(missed(deadline)), owed.and(running).and(undone), missed(isFinal));
    }

    /** What is done after a proviso failed, or after the release, performs nothing any more (S21). */
    private Course inItsLife(Course fact, Completion completion) {
        return completion.over().filter(this::lostBefore).isPresent() ? Course.NEVER : fact;
    }

    /**
     * Missed: still undone after the last day, and owed and not suspended the moment before; that stays true (S1, S18,
     * S24).
     */
    private Course missed(Optional<LocalDate> last) {
        Course owed = when.and(provided.before()).and(running.before()).and(released.not());
        return last.map(day -> Course.from(in.after(day), Truth.YES).and(owed)
                .and(done.doneOrClaimed(in.endOf(day)).not()).latched()).orElse(Course.NEVER);
    }

    Kind kind(boolean isImpossible) {
        Truth broken = missed(isFinal).at(in.now());
        Truth holds = when.at(in.now()).and(provided.at(in.now()));
        if (isDischarged() && broken != Truth.YES) {
            return Kind.DISCHARGED;
        }
        if (released.at(in.now()) == Truth.YES) {
            return Kind.RELEASED;
        }
        if (broken == Truth.YES) {
            return Kind.BREACHED;
        }
        if (provided.at(in.now()) == Truth.NO || isImpossible && when.at(in.now()) == Truth.NO) {
            return Kind.LAPSED;
        }
        if (inItsLife(done.possible()) && !done.certain().isComplete()) {
            return Kind.CONTESTED;
        }
        if (inItsLife(done.undenied()) && provided.at(in.now()) == Truth.YES) {
            return Kind.PERFORMED;
        }
        return switch (holds) {
            case NO -> Kind.WAITING;
            case UNKNOWN -> Kind.UNKNOWN;
            case YES -> owedNow();
        };
    }

    private Kind owedNow() {
        return switch (running.at(in.now())) {
            case NO -> Kind.SUSPENDED;
            case UNKNOWN -> Kind.UNKNOWN;
            case YES -> missed(deadline).at(in.now()) == Truth.YES ? Kind.OVERDUE : Kind.DUE;
        };
    }

    /** Proved complete, and done before a proviso failed or the creditor let it go (S20, S21). */
    private boolean isDischarged() {
        return inItsLife(done.certain());
    }

    private boolean inItsLife(Completion completion) {
        return completion.over().filter(over -> !lostBefore(over)).isPresent();
    }

    private boolean lostBefore(Instant over) {
        Instant before = over.minusNanos(1);
        return provided.at(before) == Truth.NO || released.at(before) == Truth.YES;
    }

    Set<Mark> marks(Kind kind) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (kind == Kind.DISCHARGED) {
            lateness(done.certain()).ifPresent(marks::add);
            done.certain().over().filter(over -> when.at(over) == Truth.NO).ifPresent(over -> marks.add(Mark.EARLY));
        } else if (kind == Kind.PERFORMED) {
            lateness(done.undenied()).ifPresent(marks::add);
        }
        return marks;
    }

    /** S9: late if none of it had begun by the end of the deadline, perhaps late if not all of it was over. */
    private Optional<Mark> lateness(Completion completion) {
        return deadline.map(in::endOf).filter(end -> completion.over().filter(over -> over.isAfter(end)).isPresent())
                .map(end -> completion.begun().orElseThrow().isAfter(end) ? Mark.LATE : Mark.PERHAPS_LATE);
    }

    /** The instant at which the stage began, where one instant did it. */
    Optional<Instant> since(Kind kind) {
        return switch (kind) {
            case DISCHARGED -> began(done.certain());
            case PERFORMED -> began(done.undenied());
            case CONTESTED -> began(done.possible());
            case RELEASED -> released.first(Truth.YES, in.now());
            case DUE, SUSPENDED -> Optional.of(Case.later(when.turnedBy(in.now()), running.turnedBy(in.now())));
            case OVERDUE -> missed(deadline).first(Truth.YES, in.now());
            case BREACHED -> missed(isFinal).first(Truth.YES, in.now());
            case LAPSED -> provided.at(in.now()) == Truth.NO ? Optional.of(provided.turnedBy(in.now()))
                    : Optional.empty();
            case OFFERED, WAITING, IN_FORCE, UNKNOWN, WITHDRAWN -> Optional.empty();
        };
    }

    /** With the report that completed it (S3); in hindsight, which knows reports of later days, with the deed. */
    private Optional<Instant> began(Completion completion) {
        return completion.known().filter(known -> !known.isAfter(in.now())).or(completion::over);
    }
}
