package entente.reference;

import entente.language.model.ActPattern;
import entente.language.model.Amount;
import entente.language.model.Deadline;
import entente.language.model.Duty;
import entente.language.model.Undertaking;
import entente.standing.Standing.Kind;
import entente.standing.Standing.Mark;
import entente.standing.Truth;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A duty to do, to say, or to secure that another does (S16-S22, S25).
 *
 * @param deadline its last instant, every extension counted in
 * @param missedAfter its last instant as it was when it came: what is extended later has been missed before
 * @param isFinal the last instant after which it is breached for good
 * @param carriedOut whether another undertaking that carries it out is proved (S55)
 */
record DutyToDo(Case in, Undertaking undertaking, Performance done, Life life, Optional<Instant> deadline,
        Optional<Instant> missedAfter, Optional<Instant> isFinal, Course carriedOut) {

    static DutyToDo of(Case in, Conditions conditions, Undertaking undertaking, Performance done, Life life) {
        var sayings = new Sayings(in);
        var deadlines = new Deadlines(in, conditions);
        Optional<Instant> last = undertaking.deadline()
                .flatMap(part -> deadlines.last(part, life.when(), life.running()));
        return new DutyToDo(in, undertaking, done, life, last.map(end -> sayings.extended(undertaking, end)),
                last.map(end -> sayings.extendedInTime(undertaking, end)),
                utmost(in, conditions, undertaking, life), carriedOut(in, conditions, undertaking));
    }

    private static Course carriedOut(Case in, Conditions conditions, Undertaking undertaking) {
        return Course.anyOf(in.text().undertakings().stream()
                .filter(u -> u.terms().carriesOut().equals(undertaking.name()))
                .filter(u -> !u.duty().value().isContinuing())
                .map(u -> conditions.facts().getOrDefault(u.name(), Facts.NONE).proved()).toList());
    }

    private Course undone(Instant judged) {
        return done.doneOrClaimed(judged).or(carriedOut).not();
    }

    static Optional<Instant> utmost(Case in, Conditions conditions, Undertaking undertaking, Life life) {
        return undertaking.breachedAfter()
                .flatMap(part -> new Deadlines(in, conditions).last(part, life.when(), life.running()))
                .map(end -> new Sayings(in).extendedInTime(undertaking, end));
    }

    static Performance performance(Case in, Conditions conditions, Undertaking undertaking, Scope scope) {
        return Performance.of(in, what(undertaking), in.performedFrom(undertaking.origin()),
                acceptance(in, conditions, undertaking),
                scope.deeds().orElseGet(() -> candidates(in, conditions, undertaking)),
                goal(in, conditions, undertaking));
    }

    /** What is done under another undertaking counts for that one alone (S53); assignees do it as well (S51). */
    static List<Occurrence> candidates(Case in, Conditions conditions, Undertaking undertaking) {
        List<Occurrence> own = in.patterns().fitting(what(undertaking));
        List<Assignments.Assignment> assignments = new Assignments(in, conditions).of(undertaking);
        return (assignments.isEmpty() ? own : withAssignees(in, undertaking, own, assignments)).stream()
                .filter(o -> InstanceNames.counts(o.under(), undertaking.name())).toList();
    }

    private static List<Occurrence> withAssignees(Case in, Undertaking undertaking, List<Occurrence> own,
            List<Assignments.Assignment> assignments) {
        var all = new LinkedHashMap<String, Occurrence>();
        own.forEach(o -> all.put(o.id(), o));
        assignments.forEach(assignment -> in.patterns().fitting(by(undertaking, assignment.to())).stream()
                .filter(o -> o.first().isAfter(assignment.from())
                        && assignment.until().filter(end -> !o.last().isBefore(end)).isEmpty())
                .forEach(o -> all.put(o.id(), o)));
        return List.copyOf(all.values());
    }

    /** What is asked for, where the words alone do not say it: what accrues, or a side's own number (S36, S58). */
    private static Optional<Completion.Goal> goal(Case in, Conditions conditions, Undertaking undertaking) {
        ActPattern what = what(undertaking);
        boolean isOfTwo = in.text().undertakings().stream().anyMatch(u -> u.terms().reciprocal()
                && u.name().equals(InstanceNames.whole(undertaking.name())));
        return what.amount() instanceof Amount.Accrued accrued
                ? Optional.of(new Accrual(in, conditions, accrued).goal())
                : isOfTwo ? Optional.of(Completion.Goal.of(what, in.patterns(), Set.of(),
                        Declared.own(in.patterns(), undertaking.from()))) : Optional.empty();
    }

    private static ActPattern by(Undertaking undertaking, String assignee) {
        ActPattern what = undertaking.duty().value().what();
        boolean own = undertaking.duty().value() instanceof Duty.Do
                && (what.actor().isEmpty() || what.actor().equals(undertaking.from()));
        return own ? new ActPattern(assignee, what.act(), what.amount(), what.item(), what.topic(), what.to(),
                what.decimals()) : what;
    }

    static ActPattern what(Undertaking undertaking) {
        ActPattern what = undertaking.duty().value().what();
        return undertaking.duty().value() instanceof Duty.Do ? Acts.by(what, undertaking.from()) : what;
    }

    static Acceptance acceptance(Case in, Conditions conditions, Undertaking undertaking) {
        return Acceptance.in(in, undertaking.proof().map(p -> p.value().by()), undertaking.from(),
                Acceptance.Purpose.PERFORMANCE)
                .assignedTo(new Assignments(in, conditions).debtors(undertaking));
    }

    Facts facts() {
        Course undone = undone(in.now());
        Course overdue = missed(missedAfter).or(missed(deadline));
        Course open = undone.and(life.owed());
        return new Facts(inItsLife(done.isClaimed(), done.claimed()).or(carriedOut),
                inItsLife(done.proved(), done.possible()).or(carriedOut),
                life.when().and(life.provided()).latched(), overdue, open.and(life.running()), missed(isFinal),
                life.terminated(), life.when().and(open), overdue.and(open));
    }

    /** What is done after a proviso failed, or after the release, performs nothing any more (S21). */
    private Course inItsLife(Course fact, Completion completion) {
        return completion.over().filter(life::lostBefore).isPresent() ? Course.NEVER : fact;
    }

    /**
     * Missed: still undone after the last instant, and owed and not suspended the moment before; that stays true (S1,
     * S18, S24).
     */
    private Course missed(Optional<Instant> last) {
        return last.map(end -> Course.from(end.plusNanos(1), Truth.YES).and(life.binding())
                .and(undone(end).before()).latched()).orElse(Course.NEVER);
    }

    Kind kind(boolean isImpossible) {
        Truth broken = missed(isFinal).at(in.now());
        Course when = life.when();
        Course provided = life.provided();
        Truth holds = when.at(in.now()).and(provided.at(in.now()));
        if (isDischarged() && broken != Truth.YES) {
            return Kind.DISCHARGED;
        }
        if (life.released().at(in.now()) == Truth.YES) {
            return Kind.RELEASED;
        }
        if (broken == Truth.YES) {
            return Kind.BREACHED;
        }
        if (life.terminated().at(in.now()) == Truth.YES && !isLapsedBefore()) {
            return Kind.TERMINATED;
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

    /** A dead letter is past being terminated. */
    private boolean isLapsedBefore() {
        return life.terminated().first(Truth.YES, in.now()).map(end -> end.minusNanos(1))
                .filter(before -> life.provided().at(before) == Truth.NO).isPresent();
    }

    private Kind owedNow() {
        return switch (life.running().at(in.now())) {
            case NO -> Kind.SUSPENDED;
            case UNKNOWN -> Kind.UNKNOWN;
            case YES -> missed(deadline).at(in.now()) == Truth.YES ? Kind.OVERDUE : Kind.DUE;
        };
    }

    /** Proved complete, and done before a proviso failed or the creditor let it go (S20, S21). */
    private boolean isDischarged() {
        return inItsLife(done.certain())
                || carriedOut.first(Truth.YES, in.now()).filter(over -> !life.lostBefore(over)).isPresent();
    }

    private boolean inItsLife(Completion completion) {
        return completion.over().filter(over -> !life.lostBefore(over)).isPresent();
    }

    Set<Mark> marks(Kind kind) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (kind == Kind.DISCHARGED) {
            lateness(done.certain()).ifPresent(marks::add);
            done.certain().over().filter(this::isEarly).ifPresent(over -> marks.add(Mark.EARLY));
        } else if (kind == Kind.PERFORMED) {
            lateness(done.undenied()).ifPresent(marks::add);
        }
        return marks;
    }

    /** What has to be done before something else is done has no other time than before (S48). */
    private boolean isEarly(Instant over) {
        return life.when().at(over) == Truth.NO
                && undertaking.deadline().or(undertaking::breachedAfter)
                        .filter(part -> part.value() instanceof Deadline.Before).isEmpty();
    }

    /** S9: late if none of it had begun by the end of the deadline, perhaps late if not all of it was over. */
    private Optional<Mark> lateness(Completion completion) {
        return deadline.filter(end -> completion.over().filter(over -> over.isAfter(end)).isPresent())
                .map(end -> completion.begun().orElseThrow().isAfter(end) ? Mark.LATE : Mark.PERHAPS_LATE);
    }

    /** The instant at which the stage began, where one instant did it. */
    Optional<Instant> since(Kind kind) {
        return switch (kind) {
            case DISCHARGED -> began(done.certain()).or(() -> carriedOut.first(Truth.YES, in.now()));
            case PERFORMED -> began(done.undenied());
            case CONTESTED -> began(done.possible());
            case RELEASED -> life.released().first(Truth.YES, in.now());
            case TERMINATED -> life.terminated().first(Truth.YES, in.now());
            case DUE, SUSPENDED -> Optional.of(Case.later(life.when().turnedBy(in.now()),
                    life.running().turnedBy(in.now())));
            case OVERDUE -> missed(deadline).first(Truth.YES, in.now());
            case BREACHED -> missed(isFinal).first(Truth.YES, in.now());
            case LAPSED -> life.provided().at(in.now()) == Truth.NO
                    ? Optional.of(life.provided().turnedBy(in.now())) : Optional.empty();
            case OFFERED, WAITING, IN_FORCE, UNKNOWN, WITHDRAWN -> Optional.empty();
        };
    }

    /** With the report that completed it (S3); in hindsight, which knows reports of later days, with the deed. */
    private Optional<Instant> began(Completion completion) {
        return completion.known().filter(known -> !known.isAfter(in.now())).or(completion::over);
    }
}
