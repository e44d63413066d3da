package entente.reference;

import entente.language.model.Lengths;
import entente.language.model.ActPattern;
import entente.language.model.Condition;
import entente.language.model.Deadline;
import entente.language.model.Duty;
import entente.language.model.Part;
import entente.language.model.Repeat;
import entente.language.model.Terms;
import entente.language.model.Undertaking;
import entente.standing.Truth;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The instances of an undertaking that unfolds, as far as they have begun (S36-S40). */
record Unfolding(Case in, Conditions conditions, Undertaking whole, Life life) {

    /** One of them. */
    record Instance(Undertaking undertaking, Scope scope) {

        String name() {
            return undertaking.name();
        }

        /** From when it is there. */
        Instant begins() {
            return scope.entry().map(Scope.Entry::at).orElse(Instant.MIN);
        }
    }

    /**
     * All of them.
     *
     * @param more until when more may come; empty where all are there from the beginning
     * @param basis every occurrence that was looked at to tell the instances, and what counts for which
     */
    record Unfolded(List<Instance> instances, Optional<Course> more, List<Occurrence> basis) {}

    /** Whether it does; a duty to refrain within any stretch of a length is judged in one piece (S38). */
    static boolean unfolds(Undertaking undertaking) {
        Terms terms = undertaking.terms();
        return terms.reciprocal() || terms.each().isPresent() || terms.repeat().isPresent()
                && !(terms.repeat().get().value() instanceof Repeat.WithinAny && !isToDo(undertaking));
    }

    static boolean isToDo(Undertaking undertaking) {
        return switch (undertaking.duty().value()) {
            case Duty.Do duty -> true;
            case Duty.Secure duty -> true;
            case Duty.Refrain duty -> false;
            case Duty.Keep duty -> false;
            case Duty.Endeavour duty -> false;
        };
    }

    Unfolded all() {
        if (whole.terms().reciprocal() || whole.terms().each().isPresent()) {
            return new Unfolded(Members.of(in.text(), whole).stream().map(u -> new Instance(u, Scope.WHOLE)).toList(),
                    Optional.empty(), List.of());
        }
        return switch (whole.terms().repeat().orElseThrow().value()) {
            case Repeat.Every every -> recurring(every);
            case Repeat.WithinAny any -> new SlidingToDo(this, any.length()).all();
            case Repeat.Whenever whenever -> new Triggered(this, whenever.condition()).all();
        };
    }

    private Unfolded recurring(Repeat.Every every) {
        Optional<Instant> began = life.when().first(Truth.UNKNOWN, in.now());
        Course owed = more();
        Course more = owed.and(lastBegins(every).map(Course::until).orElse(Course.ALWAYS));
        List<Occurrence> basis = candidates();
        if (began.isEmpty()) {
            return new Unfolded(List.of(), Optional.of(more), basis);
        }
        var instances = new ArrayList<Instance>();
        for (Periods.Stretch period : Periods.of(every, in.dayOf(began.get()), in.dayOf(in.now()))) {
            Instant first = Case.later(period.first().atStartOfDay(in.zone()).toInstant(), began.get());
            Truth bound = boundAt(Case.later(first, in.endOf(period.first())));
            if (bound != Truth.NO && owed.at(first) != Truth.NO) {
                instances.add(new Instance(during(period), Scope.opened(first, bound, life)));
            }
        }
        return new Unfolded(isToDo(whole) ? withDeeds(instances, basis) : withinTheirTime(instances, basis),
                Optional.of(more), basis);
    }

    /** When the last of them begins, where their number or their end is given: after that no more come. */
    private Optional<Instant> lastBegins(Repeat.Every every) {
        Optional<LocalDate> until = untilEnd().map(in::dayOf);
        return every.times() == 0 && until.isEmpty() ? Optional.empty() : life.when().first(Truth.UNKNOWN, in.now())
                .flatMap(began -> Periods.of(every, in.dayOf(began), until.orElse(LocalDate.MAX.minusYears(1)))
                        .stream().reduce((earlier, later) -> later))
                .map(last -> last.first().atStartOfDay(in.zone()).toInstant());
    }

    /** While it is owed, more may come. */
    Course more() {
        return life.owed().and(untilEnd().map(end -> Course.until(end.plusNanos(1))).orElse(Course.ALWAYS));
    }

    /** The last instant of its {@code until}, or of the agreement (S37, S50). */
    Optional<Instant> untilEnd() {
        return Ending.of(in, conditions, whole, life).last();
    }

    Truth boundAt(Instant instant) {
        return life.owed().and(life.running()).at(instant);
    }

    private Undertaking during(Periods.Stretch period) {
        LocalDate last = untilEnd().map(in::dayOf).filter(end -> end.isBefore(period.last())).orElse(period.last());
        var by = new Part<Deadline>(new Deadline.By(last), whole.terms().repeat().orElseThrow().place(), false,
                whole.origin());
        Optional<Part<Deadline>> deadline = whole.deadline().map(part -> inPeriod(part, period, last));
        return instance(period.first().toString(), isToDo(whole) ? deadline.or(() -> Optional.of(by)) : deadline,
                whole.breachedAfter().map(part -> inPeriod(part, period, last)),
                isToDo(whole) ? whole.until() : Optional.of(by));
    }

    private Part<Deadline> inPeriod(Part<Deadline> part, Periods.Stretch period, LocalDate last) {
        return new Part<>(inPeriod(part.value(), period, last), part.place(), part.assumed(), part.origin());
    }

    /** What is counted from each period is counted from this one. */
    private Deadline inPeriod(Deadline deadline, Periods.Stretch period, LocalDate last) {
        return switch (deadline) {
            case Deadline.AfterEachPeriod each -> new Deadline.By(Lengths.after(each.begins() ? period.first() : last,
                    each.length(), in.text().frame().calendars()));
            case Deadline.OrNextWorkingDay next ->
                new Deadline.OrNextWorkingDay(inPeriod(next.deadline(), period, last), next.calendar());
            case Deadline.EarlierOf earlier -> new Deadline.EarlierOf(
                    earlier.of().stream().map(one -> inPeriod(one, period, last)).toList());
            case Deadline.LaterOf later -> new Deadline.LaterOf(
                    later.of().stream().map(one -> inPeriod(one, period, last)).toList());
            case Deadline.Elastic elastic -> elastic;
            case Deadline.By by -> by;
            case Deadline.ByGiven given -> given;
            case Deadline.Within within -> within;
            case Deadline.Before before -> before;
            case Deadline.DayIn day -> day;
        };
    }

    /** The same undertaking once, in force from when it is there. */
    Undertaking instance(String key, Optional<Part<Deadline>> deadline, Optional<Part<Deadline>> breachedAfter,
            Optional<Part<Deadline>> until) {
        return new Undertaking(InstanceNames.of(whole.name(), key), whole.from(), whole.to(), whole.beneficiary(),
                List.of(), whole.duty(), deadline, breachedAfter, until, whole.provided(), whole.whileHolds(),
                whole.proof(), whole.terms().repeating(Optional.empty()), whole.cites(), whole.origin(),
                whole.place());
    }

    /** Each deed counts for one of them. */
    List<Instance> withDeeds(List<Instance> instances, List<Occurrence> deeds) {
        List<Occurrence> counting = deeds.stream()
                .filter(o -> !o.last().isBefore(in.performedFrom(whole.origin()))).toList();
        List<Allotment.Place> places = instances.stream().map(this::place).toList();
        Completion.Goal goal = Completion.Goal.of(DutyToDo.what(whole), in.patterns(), Set.of())
                .byDegree(counting.stream().anyMatch(Occurrence::isByDegree));
        List<List<Occurrence>> allotted = Allotment.of(in.patterns(), DutyToDo.acceptance(in, conditions, whole), goal,
                places, counting);
        var with = new ArrayList<Instance>();
        for (int i = 0; i < instances.size(); i++) {
            Instance instance = instances.get(i);
            with.add(new Instance(instance.undertaking(), instance.scope().with(allotted.get(i))));
        }
        return List.copyOf(with);
    }

    private Allotment.Place place(Instance instance) {
        Undertaking u = instance.undertaking();
        Life its = Life.of(in, conditions, u, instance.scope());
        Optional<Instant> over = DutyToDo.utmost(in, conditions, u, its);
        Optional<Instant> before = u.deadline().or(u::breachedAfter)
                .filter(part -> part.value() instanceof Deadline.Before)
                .flatMap(part -> new Deadlines(in, conditions).last(part, its.when(), its.running()));
        return new Allotment.Place(u.name(), instance.begins(), over, before);
    }

    /** For each of them what may have happened in its time; they stand in the order of their times. */
    List<Instance> withinTheirTime(List<Instance> instances, List<Occurrence> occurrences) {
        List<Optional<Instant>> ends = instances.stream().map(this::end).toList();
        List<List<Occurrence>> within = instances.stream().<List<Occurrence>>map(i -> new ArrayList<>()).toList();
        for (Occurrence occurrence : occurrences) {
            for (int i = lastBegun(instances, occurrence.last()); i >= 0; i--) {
                if (ends.get(i).filter(end -> occurrence.first().isAfter(end)).isEmpty()) {
                    within.get(i).add(occurrence);
                } else if (inOrder(ends)) {
                    break;
                }
            }
        }
        var with = new ArrayList<Instance>();
        for (int i = 0; i < instances.size(); i++) {
            with.add(new Instance(instances.get(i).undertaking(), instances.get(i).scope().with(within.get(i))));
        }
        return List.copyOf(with);
    }

    private Optional<Instant> end(Instance instance) {
        return instance.undertaking().until().flatMap(part -> new Deadlines(in, conditions).written(part.value(),
                part.origin(), Optional.of(instance.begins()), Course.ALWAYS));
    }

    /** Periods end in the order in which they begin. */
    private boolean inOrder(List<Optional<Instant>> ends) {
        return whole.terms().repeat().orElseThrow().value() instanceof Repeat.Every && !ends.isEmpty();
    }

    private static int lastBegun(List<Instance> instances, Instant at) {
        int low = 0;
        int high = instances.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (instances.get(middle).begins().isAfter(at)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low - 1;
    }

    /** What can count for any of them. */
    List<Occurrence> candidates() {
        return isToDo(whole) ? DutyToDo.candidates(in, conditions, whole) : in.patterns().fitting(what());
    }

    ActPattern what() {
        return isToDo(whole) ? DutyToDo.what(whole) : DutyToRefrain.forbidden(whole);
    }
}
