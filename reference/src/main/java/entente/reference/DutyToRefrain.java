package entente.reference;

import entente.evidence.Claim;
import entente.evidence.Span;
import entente.language.model.Lengths;
import entente.language.model.ActPattern;
import entente.language.model.Amount;
import entente.language.model.Length;
import entente.language.model.Part;
import entente.language.model.Repeat;
import entente.language.model.Undertaking;
import entente.standing.Standing;
import entente.standing.Standing.Kind;
import entente.standing.Standing.Mark;
import entente.standing.Truth;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A duty to refrain (S16, S21-S23, S38).
 *
 * @param ended whether its {@code until} has passed, or the agreement is at its end
 * @param until its last instant
 * @param acts the forbidden acts as far as they lie in the time in which they are forbidden
 * @param fitting every occurrence that was looked at
 * @param isOfAPeriod whether its acts are those of one of several periods
 * @param broken whether so many of them as breach it are proved; of one, the first (S23, S24)
 */
record DutyToRefrain(Case in, Undertaking undertaking, Life life, Course ended, Optional<Instant> until,
        List<Forbidden> acts, List<Occurrence> fitting, boolean isOfAPeriod, Course broken) {

    /**
     * A forbidden act.
     *
     * @param within whether it happened while forbidden
     * @param accepted whether and since when it is proved
     * @param denied whether a source that counts denies it
     */
    record Forbidden(Occurrence occurrence, Truth within, Optional<Acceptance.Accepted> accepted, boolean denied) {

        Course breach() {
            return accepted.map(a -> Course.from(a.since(), (a.contested() ? Truth.UNKNOWN : Truth.YES).and(within)))
                    .orElse(Course.NEVER);
        }
    }

    static DutyToRefrain of(Case in, Conditions conditions, Undertaking undertaking, Life life, Scope scope) {
        var ending = Ending.of(in, conditions, undertaking, life);
        Course binding = life.binding().and(ending.ended().not());
        List<Occurrence> fitting = scope.deeds().orElseGet(() -> in.patterns().fitting(forbidden(undertaking)));
        List<Forbidden> acts = acts(in, undertaking, binding, fitting);
        return new DutyToRefrain(in, undertaking, life, ending.ended(), ending.last(), acts, fitting,
                scope.deeds().isPresent(), broken(in, undertaking, acts));
    }

    private static List<Forbidden> acts(Case in, Undertaking undertaking, Course binding, List<Occurrence> fitting) {
        Acceptance acceptance = acceptance(in, undertaking);
        return fitting.stream().filter(o -> !o.saysNone())
                .map(o -> forbidden(o, acceptance, binding)).filter(act -> act.within() != Truth.NO).toList();
    }

    /** Judged by the time that its proof gives; where it is only claimed, by the time that its claims give. */
    private static Forbidden forbidden(Occurrence occurrence, Acceptance acceptance, Course binding) {
        var accepted = acceptance.of(occurrence);
        Span when = accepted.map(Acceptance.Accepted::when).orElse(new Span(occurrence.first(), occurrence.last()));
        return new Forbidden(occurrence, binding.over(when.first(), when.last()), accepted,
                acceptance.isDenied(occurrence));
    }

    static ActPattern forbidden(Undertaking undertaking) {
        return Acts.by(undertaking.duty().value().what(), undertaking.from());
    }

    static Acceptance acceptance(Case in, Undertaking undertaking) {
        return Acceptance.in(in, undertaking.proof().map(p -> p.value().by()), undertaking.from(),
                Acceptance.Purpose.BREACH);
    }

    Facts facts() {
        Course owed = life.owed().and(ended.not());
        return new Facts(attested(false), attested(true), life.when().and(life.provided()).latched(), Course.NEVER,
                owed.and(life.running()), broken(), life.terminated(), owed, Course.NEVER);
    }

    private static Course broken(Case in, Undertaking undertaking, List<Forbidden> acts) {
        long limit = Completion.Goal.of(undertaking.duty().value().what(), in.patterns(), Set.of()).atLeast();
        Optional<Length> slides = slides(undertaking);
        if (slides.isPresent()) {
            return new Sliding(in, slides.get(), limit).broken(acts);
        }
        return limit <= 1 ? Course.anyOf(acts.stream().map(Forbidden::breach).toList()).latched()
                : brokenByCount(in, limit, acts);
    }

    private static Optional<Length> slides(Undertaking undertaking) {
        return undertaking.terms().repeat().map(Part::value)
                .flatMap(repeat -> repeat instanceof Repeat.WithinAny any ? Optional.of(any.length())
                        : Optional.empty());
    }

    private static Course brokenByCount(Case in, long limit, List<Forbidden> acts) {
        var goal = Completion.Goal.atLeast(limit);
        Optional<Instant> certain = Completion.of(goal, counted(acts, Truth.YES), in.patterns()).known();
        Optional<Instant> possible = Completion.of(goal, counted(acts, Truth.UNKNOWN), in.patterns()).known();
        return Course.from(possible, Truth.UNKNOWN).or(Course.from(certain, Truth.YES));
    }

    /** How many are proved of those that are allowed, where the words allow some (S38). */
    Optional<Standing.Progress> used() {
        long number = Completion.Goal.of(undertaking.duty().value().what(), in.patterns(), Set.of()).atLeast() - 1;
        boolean counts = undertaking.duty().value().what().amount() instanceof Amount.MoreThan
                || isOfAPeriod && until.isPresent();
        return counts && slides(undertaking).isEmpty()
                ? Optional.of(new Standing.Progress(
                        Completion.of(Completion.Goal.atLeast(1), counted(acts, Truth.YES), in.patterns()).count(),
                        acts.stream().mapToLong(act -> Math.max(1, act.occurrence().any().number().counted())).sum(),
                        number))
                : Optional.empty();
    }

    private static List<Completion.Counted> counted(List<Forbidden> acts, Truth atLeast) {
        return acts.stream().filter(act -> act.breach().at(Instant.MAX).compareTo(atLeast) >= 0)
                .map(act -> act.accepted().orElseThrow())
                .map(a -> new Completion.Counted(a.occurrence(), a.number(), a.when(), a.since())).toList();
    }

    /** Whether keeping is attested at each time: by anybody, or proved and fresh. */
    private Course attested(boolean proved) {
        Acceptance acceptance = acceptance(in, undertaking);
        return Course.anyOf(attestations().stream().map(none -> {
            Optional<Instant> since = proved ? acceptance.of(none).filter(a -> !a.contested())
                    .map(Acceptance.Accepted::since) : Optional.of(none.reported());
            Course fresh = proved ? Course.until(staleFrom(none)) : Course.ALWAYS;
            return Course.from(since, Truth.YES).and(fresh);
        }).toList());
    }

    /** The claims of none that reach into the time in which it has been owed. */
    List<Occurrence> attestations() {
        Optional<Instant> began = life.when().first(Truth.YES, in.now());
        ActPattern what = forbidden(undertaking);
        return fitting.stream().filter(Occurrence::saysNone)
                .filter(none -> coversAll(none.any(), what))
                .filter(none -> began.filter(from -> !none.last().isBefore(from)).isPresent()).toList();
    }

    private boolean coversAll(Claim claim, ActPattern what) {
        return in.names().itemsIn(claim.item()).containsAll(in.names().itemsIn(what.item()));
    }

    /** The first instant at which a proof of keeping has grown old (S23); never where it need not be renewed. */
    private Instant staleFrom(Occurrence none) {
        return undertaking.proof().map(p -> p.value().renewedEvery()).filter(length -> length.isGiven())
                .map(length -> in.after(Lengths.after(in.dayOf(none.last()), length,
                        in.text().frame().calendars()))).orElse(Instant.MAX);
    }

    boolean isAlleged() {
        return acts.stream().anyMatch(act -> act.accepted().isEmpty() && !act.denied());
    }

    /** Whether the proof was fresh when it ended. */
    private boolean wasVerified() {
        return undertaking.proof().isEmpty() || ended.first(Truth.YES, in.now()).map(end -> end.minusNanos(1))
                .filter(end -> facts().proved().at(end) == Truth.YES).isPresent();
    }

    boolean isVerified() {
        return undertaking.proof().isEmpty() || facts().proved().at(in.now()) == Truth.YES;
    }

    Kind kind(boolean isImpossible) {
        Truth breach = broken().at(in.now());
        if (life.released().at(in.now()) == Truth.YES && !isEndedKept()) {
            return Kind.RELEASED;
        }
        if (breach == Truth.YES) {
            return Kind.BREACHED;
        }
        if (breach == Truth.UNKNOWN) {
            return isDisputed() ? Kind.CONTESTED : Kind.UNKNOWN;
        }
        if (isEndedKept()) {
            return Kind.DISCHARGED;
        }
        if (life.provided().at(in.now()) != Truth.NO && life.terminated().at(in.now()) == Truth.YES) {
            return Kind.TERMINATED;
        }
        if (isDeadLetter(isImpossible)) {
            return Kind.LAPSED;
        }
        return switch (life.when().at(in.now()).and(life.provided().at(in.now()))) {
            case NO -> Kind.WAITING;
            case UNKNOWN -> Kind.UNKNOWN;
            case YES -> boundNow();
        };
    }

    /** Its end came while it was owed: what fails or is let go later takes nothing from that (S21, S23). */
    private boolean isEndedKept() {
        return ended.first(Truth.YES, in.now()).map(end -> end.minusNanos(1))
                .filter(before -> life.owed().at(before) == Truth.YES).isPresent();
    }

    /** Its proviso failed, its condition is impossible, or its end passed before it ever came into force. */
    private boolean isDeadLetter(boolean isImpossible) {
        return life.provided().at(in.now()) == Truth.NO || ended.at(in.now()) == Truth.YES
                || isImpossible && life.when().at(in.now()) == Truth.NO;
    }

    /** A source that counts denies the act; otherwise it is only its time that is not known closely enough. */
    private boolean isDisputed() {
        return acts.stream().anyMatch(act -> act.accepted().filter(Acceptance.Accepted::contested).isPresent());
    }

    private Kind boundNow() {
        return switch (life.running().at(in.now())) {
            case NO -> Kind.SUSPENDED;
            case UNKNOWN -> Kind.UNKNOWN;
            case YES -> Kind.IN_FORCE;
        };
    }

    Set<Mark> marks(Kind kind) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        boolean stands = kind == Kind.IN_FORCE || kind == Kind.SUSPENDED || kind == Kind.DISCHARGED;
        if (stands && isAlleged()) {
            marks.add(Mark.ALLEGED);
        }
        if (kind == Kind.IN_FORCE && !isVerified() || kind == Kind.DISCHARGED && !wasVerified()) {
            marks.add(Mark.UNVERIFIED);
        }
        return marks;
    }

    /** The instant at which the stage began, where one instant did it. */
    Optional<Instant> since(Kind kind) {
        return switch (kind) {
            case BREACHED -> broken().first(Truth.YES, in.now());
            case CONTESTED -> broken().first(Truth.UNKNOWN, in.now());
            case RELEASED -> life.released().first(Truth.YES, in.now());
            case TERMINATED -> life.terminated().first(Truth.YES, in.now());
            case DISCHARGED -> ended.first(Truth.YES, in.now());
            case IN_FORCE, SUSPENDED -> Optional.of(Case.later(life.when().turnedBy(in.now()),
                    life.running().turnedBy(in.now())));
            case LAPSED -> life.provided().at(in.now()) == Truth.NO
                    ? Optional.of(life.provided().turnedBy(in.now())) : Optional.empty();
            case OFFERED, WAITING, DUE, PERFORMED, OVERDUE, UNKNOWN, WITHDRAWN -> Optional.empty();
        };
    }
}
