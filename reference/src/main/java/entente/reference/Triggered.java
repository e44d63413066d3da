package entente.reference;

import entente.language.model.Condition;
import entente.language.model.Deadline;
import entente.language.model.Part;
import entente.reference.Unfolding.Instance;
import entente.standing.Truth;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An instance for each occurrence, and for each time that another condition turns true (S40). */
record Triggered(Unfolding of, Condition condition) {

    /** What opens an instance. */
    record Trigger(String key, Instant at, Truth truth) {}

    Unfolding.Unfolded all() {
        List<Occurrence> deeds = of.candidates();
        var instances = new ArrayList<Instance>();
        for (Trigger trigger : triggers(condition)) {
            Truth bound = of.boundAt(trigger.at()).and(trigger.truth()).and(of.more().at(trigger.at()));
            if (bound != Truth.NO) {
                instances.add(opened(trigger, bound));
            }
        }
        List<Instance> with = Unfolding.isToDo(of.whole()) ? of.withDeeds(instances, deeds)
                : of.withinTheirTime(instances, deeds);
        var basis = new ArrayList<>(deeds);
        basis.addAll(occurrences(condition));
        return new Unfolding.Unfolded(with, Optional.of(of.more()), basis);
    }

    private Instance opened(Trigger trigger, Truth bound) {
        var whole = of.whole();
        return new Instance(of.instance(trigger.key(), whole.deadline().map(part -> from(part, trigger)),
                whole.breachedAfter().map(part -> from(part, trigger)),
                whole.until().map(part -> from(part, trigger))), Scope.opened(trigger.at(), bound, of.life()));
    }

    /** What has to be done before the event that opens it, has to be done before this one. */
    private Part<Deadline> from(Part<Deadline> part, Trigger trigger) {
        return part.value() instanceof Deadline.Before(var length, Condition event) && isTheTrigger(event)
                ? new Part<>(new Deadline.Before(length, new Condition.From(of.in().dayOf(trigger.at()),
                        event.place())), part.place(), part.assumed(), part.origin()) : part;
    }

    private boolean isTheTrigger(Condition event) {
        return event instanceof Condition.Happens(var what, var place)
                && condition instanceof Condition.Happens(var opening, var elsewhere) && what.equals(opening);
    }

    private List<Trigger> triggers(Condition of) {
        var all = new ArrayList<>(unsorted(of));
        all.sort(Comparator.comparing(Trigger::at).thenComparing(Trigger::key));
        return all;
    }

    private List<Trigger> unsorted(Condition opening) {
        return switch (opening) {
            case Condition.Happens happens -> occurred(happens);
            case Condition.Any any when occurrences(any).isEmpty() -> turns(any);
            case Condition.Any any -> any.of().stream().flatMap(part -> unsorted(part).stream()).toList();
            case Condition.All all -> all(all);
            case Condition.Not not -> turns(not);
            case Condition.Fact fact -> turns(fact);
            case Condition.Settled settled -> turns(settled);
            case Condition.InForce inForce -> turns(inForce);
            case Condition.Available available -> turns(available);
            case Condition.From from -> turns(from);
            case Condition.SomeOf some -> turns(some);
            case Condition.Times times -> turns(times);
            case Condition.Lasting lasting -> turns(lasting);
            case Condition.Share share -> turns(share);
            case Condition.Measured measured -> turns(measured);
            case Condition.Found found -> turns(found);
        };
    }

    /** Where one of several is an occurrence, each such occurrence while the others hold. */
    private List<Trigger> all(Condition.All all) {
        Optional<Condition> occurring = all.of().stream().filter(part -> part instanceof Condition.Happens).findFirst();
        if (occurring.isEmpty()) {
            return turns(all);
        }
        Course others = all.of().stream().filter(part -> part != occurring.get()).map(of.conditions()::of)
                .reduce(Course.ALWAYS, Course::and);
        return unsorted(occurring.get()).stream()
                .map(trigger -> new Trigger(trigger.key(), trigger.at(), trigger.truth().and(others.at(trigger.at()))))
                .filter(trigger -> trigger.truth() != Truth.NO).toList();
    }

    private List<Trigger> occurred(Condition.Happens happens) {
        Case in = of.in();
        var acceptance = Acceptance.in(in, Optional.empty(), "", Acceptance.Purpose.PERFORMANCE);
        long least = Math.max(1, Completion.Goal.of(happens.what(), in.patterns(), Set.of()).atLeast());
        Map<String, Trigger> byCluster = new HashMap<>();
        for (Occurrence occurrence : in.patterns().fitting(happens.what())) {
            if (!occurrence.saysNone()) {
                acceptance.of(occurrence)
                        .filter(a -> a.number() >= least && !a.when().last().isBefore(in.opens()))
                        .ifPresent(a -> byCluster.merge(in.patterns().occurrences().cluster(occurrence),
                                new Trigger(occurrence.id(), a.when().last(),
                                        a.contested() || a.when().first().isBefore(in.opens()) ? Truth.UNKNOWN
                                                : Truth.YES),
                                Triggered::earlier));
            }
        }
        return List.copyOf(byCluster.values());
    }

    private static Trigger earlier(Trigger one, Trigger other) {
        return Comparator.comparing(Trigger::at).thenComparing(Trigger::key).compare(one, other) <= 0 ? one : other;
    }

    /** Each time that it turns true, by the day; a second time on one day is told apart by a number. */
    private List<Trigger> turns(Condition condition) {
        var triggers = new ArrayList<Trigger>();
        Set<String> keys = new HashSet<>();
        Truth before = Truth.NO;
        for (Course.Turn turn : of.conditions().of(condition).turns()) {
            boolean isUnknownYet = turn.from().equals(Instant.MIN) && turn.truth() == Truth.UNKNOWN;
            boolean turned = !isUnknownYet && turn.truth().compareTo(before) > 0 && !turn.from().isAfter(of.in().now());
            if (turned) {
                Instant at = Case.later(turn.from(), of.in().since(of.whole().origin()));
                String day = of.in().dayOf(at).toString();
                String key = day;
                for (int again = 2; !keys.add(key); again++) {
                    key = day + "-" + again;
                }
                triggers.add(new Trigger(key, at, turn.truth()));
            }
            before = turn.truth();
        }
        return triggers;
    }

    /** Every occurrence that the condition speaks of, at whatever time. */
    private List<Occurrence> occurrences(Condition condition) {
        return switch (condition) {
            case Condition.Happens happens -> of.in().patterns().fitting(happens.what());
            case Condition.All all -> all.of().stream().flatMap(part -> occurrences(part).stream()).toList();
            case Condition.Any any -> any.of().stream().flatMap(part -> occurrences(part).stream()).toList();
            case Condition.Not not -> List.of();
            case Condition.Fact fact -> List.of();
            case Condition.Settled settled -> List.of();
            case Condition.InForce inForce -> List.of();
            case Condition.Available available -> List.of();
            case Condition.From from -> List.of();
            case Condition.SomeOf some -> List.of();
            case Condition.Times times -> List.of();
            case Condition.Lasting lasting -> List.of();
            case Condition.Share share -> List.of();
            case Condition.Measured measured -> List.of();
            case Condition.Found found -> List.of();
        };
    }
}
