package entente.reference;

import entente.language.model.Condition;
import entente.language.model.Part;
import entente.standing.Truth;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The truth of conditions over time (S1, S6).
 *
 * @param facts the facts of every undertaking, as far as they are worked out
 * @param settled of every open point, whether it is settled
 */
record Conditions(Case in, Map<String, Facts> facts, Map<String, Course> settled) {

    Course of(Condition condition) {
        return switch (condition) {
            case Condition.All all -> all.of().stream().map(this::of).reduce(Course.ALWAYS, Course::and);
            case Condition.Any any -> any.of().stream().map(this::of).reduce(Course.NEVER, Course::or);
            case Condition.Not not -> of(not.of()).not();
            case Condition.Fact fact -> facts.getOrDefault(fact.undertaking(), Facts.NONE).of(fact.kind());
            case Condition.Settled point -> settled.getOrDefault(point.openPoint(), Course.NEVER);
            case Condition.InForce state -> in.names().state(state.state()).map(new States(in)::of)
                    .orElse(Course.NEVER);
            case Condition.Available method -> in.names().method(method.method()).map(new States(in)::available)
                    .orElse(Course.NEVER);
            case Condition.Happens happens -> Performance.asked(in, happens.what()).happened();
            case Condition.From from -> Course.from(from.day().atStartOfDay(in.zone()).toInstant(), Truth.YES);
            case Condition.Times times -> Course.NEVER;
            case Condition.Share share -> Course.NEVER;
            case Condition.Lasting lasting -> Course.NEVER;
            case Condition.Measured measured -> Course.NEVER;
            case Condition.Found found -> Course.NEVER;
        };
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
