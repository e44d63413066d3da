package entente.reference;

import entente.language.model.ActPattern;
import entente.language.model.Condition;
import entente.language.model.Part;
import entente.standing.Truth;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The truth of conditions over time (S1, S6).
 *
 * @param facts the facts of every undertaking and of every instance of one, as far as they are worked out
 * @param settled of every open point, whether it is settled
 * @param states of every state that conditions begin or end, whether it is in force
 * @param performances of every duty to do, how far it has been done
 * @param asked what has been looked for already
 */
record Conditions(Case in, Map<String, Facts> facts, Map<String, Course> settled, Map<String, Course> states,
        Map<String, Performance> performances, Map<ActPattern, Course> asked) {

    Conditions(Case in) {
        this(in, new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
    }

    Course of(Condition condition) {
        return switch (condition) {
            case Condition.All all -> all.of().stream().map(this::of).reduce(Course.ALWAYS, Course::and);
            case Condition.Any any -> any.of().stream().map(this::of).reduce(Course.NEVER, Course::or);
            case Condition.Not not -> of(not.of()).not();
            case Condition.Fact fact -> factsOf(fact).of(fact.kind());
            case Condition.Settled point -> settled.getOrDefault(point.openPoint(), Course.NEVER);
            case Condition.InForce state -> states.containsKey(state.state()) ? states.get(state.state())
                    : in.names().state(state.state()).map(s -> new States(in).of(s, this)).orElse(Course.NEVER);
            case Condition.Available method -> in.names().method(method.method()).map(new States(in)::available)
                    .orElse(Course.NEVER);
            case Condition.Happens happens -> happened(happens.what());
            case Condition.From from -> Course.from(from.day().atStartOfDay(in.zone()).toInstant(), Truth.YES);
            case Condition.SomeOf some -> Course.atLeast(some.number(), some.of().stream().map(this::of).toList());
            case Condition.Times times -> atOneTime(times);
            case Condition.Share share -> share(share);
            case Condition.Lasting lasting -> new Lasting(in, this).of(lasting);
            case Condition.Measured measured -> new Measures(in, Optional.empty(), "").course(measured);
            case Condition.Found found -> new Findings(in).course(found);
        };
    }

    /** What is so at each time, and not what has once been so (S49). */
    Course present(Condition condition) {
        return switch (condition) {
            case Condition.All all -> all.of().stream().map(this::present).reduce(Course.ALWAYS, Course::and);
            case Condition.Any any -> any.of().stream().map(this::present).reduce(Course.NEVER, Course::or);
            case Condition.Not not -> present(not.of()).not();
            case Condition.Fact fact -> factsOf(fact).present(fact.kind());
            case Condition.Settled settledPoint -> of(settledPoint);
            case Condition.InForce state -> of(state);
            case Condition.Available method -> of(method);
            case Condition.Happens happens -> of(happens);
            case Condition.From from -> of(from);
            case Condition.SomeOf some -> Course.atLeast(some.number(),
                    some.of().stream().map(this::present).toList());
            case Condition.Times times -> of(times);
            case Condition.Share share -> of(share);
            case Condition.Lasting lasting -> of(lasting);
            case Condition.Measured measured -> of(measured);
            case Condition.Found found -> of(found);
        };
    }

    private Facts factsOf(Condition.Fact fact) {
        return facts.getOrDefault(fact.undertaking(), Facts.NONE);
    }

    private Course happened(ActPattern what) {
        Course known = asked.get(what);
        if (known == null) {
            known = Performance.asked(in, what).happened();
            asked.put(what, known);
        }
        return known;
    }

    /** So many of its instances, each as it is at that time (S41). */
    private Course atOneTime(Condition.Times times) {
        return Course.atLeast(times.number(), instances(times.fact().undertaking()).stream()
                .map(each -> each.present(times.fact().kind())).toList());
    }

    private List<Facts> instances(String undertaking) {
        return facts.entrySet().stream().filter(entry -> InstanceNames.isWithin(entry.getKey(), undertaking)
                && entry.getKey().indexOf('/', undertaking.length() + 1) < 0).map(Map.Entry::getValue).toList();
    }

    /** By how many have been done, or how far; of what unfolds, by how many of its instances (S45). */
    private Course share(Condition.Share share) {
        boolean proved = share.fact().kind() != Condition.Fact.Kind.CLAIMED;
        Performance done = performances.get(share.fact().undertaking());
        if (done != null) {
            Performance part = done.part(share.percent());
            return proved ? part.proved() : part.isClaimed();
        }
        List<Facts> all = instances(share.fact().undertaking());
        return all.isEmpty() ? Course.NEVER : Course.atLeast(Math.ceilDiv(all.size() * share.percent(), 100),
                all.stream().map(each -> proved ? each.proved() : each.claimed()).toList());
    }

    /** One way into force, which counts from its amendment's acceptance (S4). */
    Course way(Part<Condition> way, Instant start) {
        Instant since = in.since(way.origin());
        return of(way.value()).and(Course.from(since.isAfter(start) ? since : start, Truth.YES));
    }

    /** Whether any of the ways has held: latched (S16); without any, from the start. */
    Course any(List<Part<Condition>> ways, Instant start) {
        if (ways.isEmpty()) {
            return Course.from(start, Truth.YES);
        }
        return ways.stream().map(way -> way(way, start)).reduce(Course.NEVER, Course::or).latched();
    }

    /** Whether all of the provisos have held since they have counted: once lost, for good (S4, S21). */
    Course provided(List<Part<Condition>> provisos, Instant start) {
        Course held = Course.ALWAYS;
        for (Part<Condition> proviso : provisos) {
            Instant since = in.since(proviso.origin());
            Course before = Course.until(since.isAfter(start) ? since : start);
            held = held.and(of(proviso.value()).or(before).lostForGood());
        }
        return held;
    }

    /** Whether all of the conditions hold. */
    Course all(List<Part<Condition>> conditions) {
        return conditions.stream().map(part -> of(part.value())).reduce(Course.ALWAYS, Course::and);
    }
}
