package entente.reference;

import entente.reference.Unfolding.Instance;
import entente.reference.Unfolding.Unfolded;
import entente.standing.Standing;
import entente.standing.Standing.Kind;
import entente.standing.Standing.Mark;
import entente.standing.Standing.Progress;
import entente.standing.Truth;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The instances of an undertaking taken together again (S41). */
final class Together {

    /** The gravest first; what is over weighs less than what goes on, and what is done least. */
    private static final List<Kind> GRAVEST = List.of(Kind.BREACHED, Kind.CONTESTED, Kind.UNKNOWN, Kind.OVERDUE,
            Kind.PERFORMED, Kind.DUE, Kind.IN_FORCE, Kind.SUSPENDED, Kind.WAITING, Kind.OFFERED, Kind.TERMINATED,
            Kind.DISCHARGED, Kind.RELEASED, Kind.LAPSED, Kind.WITHDRAWN);
    /** These are worse than that more may come. */
    private static final int MORE_MAY_COME = GRAVEST.indexOf(Kind.DUE);
    private static final Set<Kind> OPEN = EnumSet.of(Kind.OVERDUE, Kind.PERFORMED, Kind.DUE, Kind.IN_FORCE,
            Kind.SUSPENDED, Kind.WAITING, Kind.CONTESTED, Kind.UNKNOWN);

    private Together() {}

    static Facts facts(Unfolded unfolded, List<Facts> facts, Life life) {
        Course begun = Course.from(unfolded.instances().stream().map(Instance::begins)
                .min(Comparator.naturalOrder()), Truth.YES);
        Course more = unfolded.more().map(course -> course.and(life.running())).orElse(Course.NEVER);
        return new Facts(begun.and(allThereAre(unfolded, facts, Facts::claimed)),
                begun.and(allThereAre(unfolded, facts, Facts::proved)), any(facts, Facts::due),
                any(facts, Facts::overdue), any(facts, Facts::inForce).or(more), any(facts, Facts::broken),
                unfolded.more().isPresent() ? life.terminated() : begun.and(all(facts, Facts::terminated)),
                any(facts, Facts::dueNow), any(facts, Facts::overdueNow));
    }

    private static Course any(List<Facts> facts, Function<Facts, Course> fact) {
        return Course.anyOf(facts.stream().map(fact).toList());
    }

    private static Course all(List<Facts> facts, Function<Facts, Course> fact) {
        return Course.allOf(facts.stream().map(fact).toList());
    }

    /** At each time, of those that have begun by then. */
    private static Course allThereAre(Unfolded unfolded, List<Facts> facts, Function<Facts, Course> fact) {
        var courses = new ArrayList<Course>();
        for (int i = 0; i < facts.size(); i++) {
            Instant begins = unfolded.instances().get(i).begins();
            Course so = fact.apply(facts.get(i));
            courses.add(begins.equals(Instant.MIN) ? so : so.or(Course.until(begins)));
        }
        return Course.allOf(courses);
    }

    /** The standing of all; where there are no instances yet, or more may come, that of the whole itself. */
    static Standing standing(Case in, Unfolded unfolded, Life life, boolean isImpossible,
            Map<String, Standing> standings) {
        List<Standing> all = unfolded.instances().stream().map(i -> standings.get(i.name())).toList();
        Kind kind = kind(in, unfolded, life, isImpossible, all);
        List<Standing> such = all.stream().filter(standing -> standing.kind() == kind).toList();
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        such.forEach(standing -> marks.addAll(standing.marks()));
        if (kind == Kind.BREACHED && !standings.isEmpty()) {
            marks.remove(Mark.EARLY);
        }
        Optional<LocalDate> since = such.stream().flatMap(s -> s.since().stream()).min(Comparator.naturalOrder());
        Optional<LocalDate> deadline = all.stream().filter(s -> OPEN.contains(s.kind()))
                .flatMap(s -> s.deadline().stream()).min(Comparator.naturalOrder());
        boolean counts = unfolded.instances().stream().allMatch(i -> Unfolding.isToDo(i.undertaking()));
        return new Standing(kind, marks, counts ? progress(all) : Optional.empty(), since, deadline);
    }

    private static Optional<Progress> progress(List<Standing> all) {
        long discharged = all.stream().filter(s -> s.kind() == Kind.DISCHARGED).count();
        long performed = all.stream().filter(s -> s.kind() == Kind.PERFORMED).count();
        return all.isEmpty() ? Optional.empty()
                : Optional.of(new Progress(discharged, discharged + performed, all.size()));
    }

    private static Kind kind(Case in, Unfolded unfolded, Life life, boolean isImpossible, List<Standing> all) {
        Optional<Kind> gravest = all.stream().map(Standing::kind).min(Comparator.comparingInt(GRAVEST::indexOf));
        boolean isGrave = gravest.filter(kind -> GRAVEST.indexOf(kind) < MORE_MAY_COME).isPresent();
        if (isGrave || unfolded.more().isEmpty()) {
            return gravest.orElse(Kind.WAITING);
        }
        Instant now = in.now();
        if (unfolded.more().get().at(now) != Truth.NO) {
            return switch (life.running().at(now).and(life.when().at(now))) {
                case YES -> Kind.IN_FORCE;
                case UNKNOWN -> Kind.UNKNOWN;
                case NO -> Kind.SUSPENDED;
            };
        }
        boolean goesOn = gravest.filter(OPEN::contains).isPresent();
        return goesOn ? gravest.get() : over(in, unfolded, life, isImpossible, gravest);
    }

    /** Nothing is open, and no more comes: it has not begun, or it is past. */
    private static Kind over(Case in, Unfolded unfolded, Life life, boolean isImpossible, Optional<Kind> gravest) {
        Instant now = in.now();
        if (life.released().at(now) == Truth.YES) {
            return Kind.RELEASED;
        }
        if (life.provided().at(now) == Truth.NO || isImpossible && life.when().at(now) == Truth.NO) {
            return Kind.LAPSED;
        }
        if (life.terminated().at(now) == Truth.YES) {
            Instant before = life.terminated().turnedBy(now).minusNanos(1);
            boolean moreWouldHaveCome = unfolded.more().orElse(Course.NEVER).at(before) != Truth.NO;
            return moreWouldHaveCome ? Kind.TERMINATED : gravest.orElse(Kind.TERMINATED);
        }
        return switch (life.when().at(now)) {
            case NO -> Kind.WAITING;
            case UNKNOWN -> Kind.UNKNOWN;
            case YES -> gravest.orElse(Kind.DISCHARGED);
        };
    }
}
