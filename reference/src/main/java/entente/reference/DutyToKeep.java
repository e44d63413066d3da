package entente.reference;

import entente.language.model.Lengths;
import entente.language.model.Condition;
import entente.language.model.Deadline;
import entente.language.model.Duty;
import entente.language.model.Finding;
import entente.language.model.Length;
import entente.language.model.Place;
import entente.language.model.Proof;
import entente.language.model.Undertaking;
import entente.standing.Standing.Kind;
import entente.standing.Standing.Mark;
import entente.standing.Truth;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A duty to keep something so (S42); an endeavour is kept while no competent body has found that it was not made (S59).
 *
 * @param held whether it is so, on evidence that the duty's own standard accepts
 * @param failing while it is certainly not so though it should be
 * @param violated while that has gone on for longer than the words allow
 * @param found of an endeavour, whether a competent body has found that it was made
 */
record DutyToKeep(Case in, Undertaking undertaking, Life life, Ending ending, Course held, Course failing,
        Course violated, Course broken, Course found) {

    static DutyToKeep of(Case in, Conditions conditions, Undertaking undertaking, Life life) {
        Ending ending = Ending.of(in, conditions, undertaking, life);
        Condition kept = condition(in, undertaking);
        var held = new Held(in, conditions, measures(in, undertaking));
        Course course = held.of(kept);
        Course failing = certain(life.binding().and(ending.ended().not()).and(course.not()));
        Optional<Length> allowed = undertaking.deadline().map(part -> part.value())
                .flatMap(deadline -> deadline instanceof Deadline.Within within ? Optional.of(within.length())
                        : Optional.empty());
        Course violated = allowed.map(length -> new Lasting(in, conditions).unbroken(failing, length))
                .orElse(failing);
        return new DutyToKeep(in, undertaking, life, ending, course, failing, violated, broken(violated, held, kept),
                undertaking.duty().value() instanceof Duty.Endeavour ? new Findings(in).course(new Condition.Found(
                        undertaking.name(), Finding.MET, "", undertaking.duty().place())) : Course.NEVER);
    }

    /** What is to be kept so; of a measure that each of several parties has, the debtor's own (S43). */
    static Condition condition(Case in, Undertaking undertaking) {
        return own(condition(undertaking), in, undertaking.from());
    }

    private static Condition own(Condition condition, Case in, String debtor) {
        return switch (condition) {
            case Condition.Measured m when m.of().isEmpty() && in.text().frame().measures().stream()
                    .anyMatch(measure -> measure.name().equals(m.measure()) && measure.of().contains(debtor)) ->
                new Condition.Measured(m.measure(), debtor, m.comparison(), m.value(), m.unit(), m.than(), m.place());
            case Condition.All all -> new Condition.All(all.of().stream().map(one -> own(one, in, debtor)).toList(),
                    all.place());
            case Condition.Any any -> new Condition.Any(any.of().stream().map(one -> own(one, in, debtor)).toList(),
                    any.place());
            case Condition.Not not -> new Condition.Not(own(not.of(), in, debtor), not.place());
            case Condition.Measured measured -> measured;
            case Condition.Fact fact -> fact;
            case Condition.SomeOf some -> some;
            case Condition.Lasting lasting -> lasting;
            case Condition.Times times -> times;
            case Condition.Share share -> share;
            case Condition.Settled settled -> settled;
            case Condition.InForce inForce -> inForce;
            case Condition.Available available -> available;
            case Condition.Happens happens -> happens;
            case Condition.From from -> from;
            case Condition.Found found -> found;
        };
    }

    private static Condition condition(Undertaking undertaking) {
        Place place = undertaking.duty().place();
        return undertaking.duty().value() instanceof Duty.Keep(Condition holds) ? holds : new Condition.Not(
                new Condition.Found(undertaking.name(), Finding.NOT_MET, "", place), place);
    }

    static Measures measures(Case in, Undertaking undertaking) {
        Optional<Proof.Measure> proof = undertaking.proof().map(part -> part.value().by());
        return new Measures(in, proof, undertaking.from());
    }

    private static Course certain(Course course) {
        return new Course(course.turns().stream().map(turn -> new Course.Turn(turn.from(),
                turn.truth() == Truth.YES ? Truth.YES : Truth.NO)).toList());
    }

    /** From the first report that proves it on (S24). */
    private static Course broken(Course violated, Held held, Condition kept) {
        List<List<Measures.Value>> compared = measured(kept).stream().map(held.measures()::compared).toList();
        return Course.from(violated.turns().stream().filter(turn -> turn.truth() == Truth.YES)
                .map(turn -> turn.from().equals(Instant.MIN) ? turn.from() : reported(compared, turn.from()))
                .min(Comparator.naturalOrder()), Truth.YES);
    }

    private static Instant reported(List<List<Measures.Value>> compared, Instant at) {
        return compared.stream().map(values -> Measures.reported(values, at)).reduce(at, Case::later);
    }

    /** Whether a condition holds on the evidence that the duty accepts. */
    private record Held(Case in, Conditions conditions, Measures measures) {

        Course of(Condition condition) {
            return switch (condition) {
                case Condition.Measured measured -> measures.course(measured);
                case Condition.All all -> all.of().stream().map(this::of).reduce(Course.ALWAYS, Course::and);
                case Condition.Any any -> any.of().stream().map(this::of).reduce(Course.NEVER, Course::or);
                case Condition.Not not -> of(not.of()).not();
                case Condition.Fact fact -> conditions.of(fact);
                case Condition.Settled settled -> conditions.of(settled);
                case Condition.InForce inForce -> conditions.of(inForce);
                case Condition.Available available -> conditions.of(available);
                case Condition.Happens happens -> conditions.of(happens);
                case Condition.From from -> conditions.of(from);
                case Condition.SomeOf some -> conditions.of(some);
                case Condition.Times times -> conditions.of(times);
                case Condition.Lasting lasting -> conditions.of(lasting);
                case Condition.Share share -> conditions.of(share);
                case Condition.Found found -> conditions.of(found);
            };
        }
    }

    /** What is measured in a condition. */
    static List<Condition.Measured> measured(Condition condition) {
        return switch (condition) {
            case Condition.Measured measured -> List.of(measured);
            case Condition.All all -> all.of().stream().flatMap(part -> measured(part).stream()).toList();
            case Condition.Any any -> any.of().stream().flatMap(part -> measured(part).stream()).toList();
            case Condition.Not not -> measured(not.of());
            case Condition.Lasting lasting -> measured(lasting.of());
            case Condition.Fact fact -> List.of();
            case Condition.Settled settled -> List.of();
            case Condition.InForce inForce -> List.of();
            case Condition.Available available -> List.of();
            case Condition.Happens happens -> List.of();
            case Condition.From from -> List.of();
            case Condition.SomeOf some -> List.of();
            case Condition.Times times -> List.of();
            case Condition.Share share -> List.of();
            case Condition.Found found -> List.of();
        };
    }

    Facts facts() {
        Course owed = life.owed().and(ending.ended().not());
        Course proved = life.when().and(held).and(fresh());
        return new Facts(proved, proved, life.when().and(life.provided()).latched(), failing.latched(),
                owed.and(life.running()), broken, life.terminated(), owed, failing.and(violated.not()));
    }

    /** While the last accepted measurement is not older than `renewed every` allows. */
    private Course fresh() {
        Length length = undertaking.proof().map(part -> part.value().renewedEvery()).orElse(Length.NONE);
        if (!length.isGiven()) {
            return Course.ALWAYS;
        }
        Measures measures = measures(in, undertaking);
        Course all = Course.ALWAYS;
        for (Condition.Measured measured : measured(condition(in, undertaking))) {
            Course fresh = Course.anyOf(measures.values(measured.measure(), measured.of()).stream()
                    .map(value -> Course.from(value.at(), Truth.YES).and(Course.until(in.after(Lengths.after(
                            in.dayOf(value.at()), length, in.text().frame().calendars()))))).toList());
            all = all.and(fresh);
        }
        return all;
    }

    boolean isVerified() {
        return isVerified(in.now());
    }

    private boolean isVerified(Instant at) {
        return held.at(at) != Truth.UNKNOWN && fresh().at(at) == Truth.YES;
    }

    Kind kind(boolean isImpossible) {
        Instant now = in.now();
        boolean kept = ended().filter(end -> life.owed().at(end) == Truth.YES).isPresent()
                || found.at(now) == Truth.YES && life.owed().at(now) == Truth.YES;
        if (life.released().at(now) == Truth.YES && !kept) {
            return Kind.RELEASED;
        }
        if (isViolated()) {
            return Kind.BREACHED;
        }
        if (kept) {
            return Kind.DISCHARGED;
        }
        if (life.provided().at(now) != Truth.NO && life.terminated().at(now) == Truth.YES) {
            return Kind.TERMINATED;
        }
        if (life.provided().at(now) == Truth.NO || ending.ended().at(now) == Truth.YES
                || isImpossible && life.when().at(now) == Truth.NO) {
            return Kind.LAPSED;
        }
        return switch (life.when().at(now).and(life.provided().at(now))) {
            case NO -> Kind.WAITING;
            case UNKNOWN -> Kind.UNKNOWN;
            case YES -> boundNow();
        };
    }

    /** The moment before it ended, where it has. */
    private Optional<Instant> ended() {
        return ending.ended().first(Truth.YES, in.now()).map(end -> end.minusNanos(1));
    }

    /** Violated now, or when it ended: a breach that was never mended stays one. */
    private boolean isViolated() {
        return violated.at(last()) == Truth.YES && broken.at(in.now()) == Truth.YES;
    }

    /** Now, or the moment before it came to its end. */
    private Instant last() {
        return ended().or(() -> life.terminated().first(Truth.YES, in.now()).map(end -> end.minusNanos(1)))
                .orElse(in.now());
    }

    private Kind boundNow() {
        return switch (life.running().at(in.now())) {
            case NO -> Kind.SUSPENDED;
            case UNKNOWN -> Kind.UNKNOWN;
            case YES -> failing.at(in.now()) == Truth.YES && violated.at(in.now()) != Truth.YES ? Kind.OVERDUE
                    : Kind.IN_FORCE;
        };
    }

    Set<Mark> marks(Kind kind) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        boolean stands = kind == Kind.IN_FORCE || kind == Kind.SUSPENDED || kind == Kind.DISCHARGED;
        if (stands && broken.at(in.now()) == Truth.YES) {
            marks.add(Mark.RESTORED);
        }
        if (kind == Kind.IN_FORCE && !isVerified()
                || kind == Kind.DISCHARGED && !isVerified(ended().orElse(in.now()))) {
            marks.add(Mark.UNVERIFIED);
        }
        return marks;
    }

    /** The instant at which the stage began, where one instant did it. */
    Optional<Instant> since(Kind kind) {
        return switch (kind) {
            case BREACHED -> Optional.of(violated.turnedBy(last()));
            case OVERDUE -> Optional.of(failing.turnedBy(in.now()));
            case RELEASED -> life.released().first(Truth.YES, in.now());
            case TERMINATED -> life.terminated().first(Truth.YES, in.now());
            case DISCHARGED -> ending.ended().first(Truth.YES, in.now());
            case IN_FORCE, SUSPENDED -> Optional.of(Case.later(Case.later(life.when().turnedBy(in.now()),
                    life.running().turnedBy(in.now())), failing.turnedBy(in.now())));
            case LAPSED -> life.provided().at(in.now()) == Truth.NO
                    ? Optional.of(life.provided().turnedBy(in.now())) : Optional.empty();
            case OFFERED, WAITING, DUE, PERFORMED, UNKNOWN, CONTESTED, WITHDRAWN -> Optional.empty();
        };
    }
}
