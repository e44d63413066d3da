package entente.reference;

import entente.evidence.Claim;
import entente.language.model.Condition;
import entente.language.model.Measure;
import entente.language.model.Proof;
import entente.language.model.Unit;
import entente.standing.Truth;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is measured, over time (S43).
 *
 * @param proof the standard, or the party whose word is enough; none: what holds without a standard
 * @param debtor whose word is not enough, besides that of the party measured; empty where nobody owes anything
 */
record Measures(Case in, Optional<Proof.Measure> proof, String debtor) {

    /**
     * From this instant on, until the next: between these two, in the smallest unit; unknown where it is disputed.
     *
     * @param since the report that completes the proof
     */
    record Value(Instant at, Optional<Bounds> bounds, Instant since) {}

    /** The least and the greatest value that accepted sources give for one instant. */
    record Bounds(BigDecimal least, BigDecimal greatest) {

        Bounds plus(Bounds other) {
            return new Bounds(least.add(other.least), greatest.add(other.greatest));
        }
    }

    Course course(Condition.Measured condition) {
        var turns = new ArrayList<>(List.of(new Course.Turn(Instant.MIN, Truth.UNKNOWN)));
        compared(condition).forEach(value -> turns.add(new Course.Turn(value.at(),
                value.bounds().map(bounds -> truth(bounds, condition.comparison())).orElse(Truth.UNKNOWN))));
        return new Course(turns);
    }

    /** By how much it is more than what it is compared with: a value, or so many hundredths of another measure. */
    List<Value> compared(Condition.Measured condition) {
        List<Value> own = values(condition.measure(), condition.of());
        if (condition.than().isEmpty()) {
            BigDecimal limit = condition.value().multiply(measure(condition.measure()).map(m -> factor(m.unit()))
                    .orElse(BigDecimal.ONE));
            return own.stream().map(value -> new Value(value.at(), value.bounds()
                    .map(bounds -> bounds.plus(new Bounds(limit.negate(), limit.negate()))), value.since())).toList();
        }
        BigDecimal part = condition.value().movePointLeft(2).negate();
        List<Value> other = values(condition.than(), ofOther(condition)).stream().map(value -> new Value(value.at(),
                value.bounds().map(bounds -> new Bounds(bounds.greatest().multiply(part),
                        bounds.least().multiply(part))), value.since())).toList();
        return sum(List.of(own, other));
    }

    /** Of whom the other measure is: of the same party where that one has it as well. */
    String ofOther(Condition.Measured condition) {
        return measure(condition.than()).filter(m -> m.of().contains(condition.of())).map(m -> condition.of())
                .orElse("");
    }

    /** When what these values say of an instant had been reported. */
    static Instant reported(List<Value> values, Instant at) {
        int low = 0;
        int high = values.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (values.get(middle).at().isAfter(at)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == 0 ? at : Case.later(at, values.get(low - 1).since());
    }

    /** The last one. */
    Optional<Value> last(String name, String of) {
        return values(name, of).stream()
                .filter(value -> !value.at().isAfter(in.now()))
                .reduce((earlier, later) -> later);
    }

    private static Truth truth(Bounds bounds, Condition.Measured.Comparison comparison) {
        boolean least = holds(bounds.least(), comparison);
        boolean greatest = holds(bounds.greatest(), comparison);
        return least != greatest ? Truth.UNKNOWN : least ? Truth.YES : Truth.NO;
    }

    private static boolean holds(BigDecimal value, Condition.Measured.Comparison comparison) {
        int order = value.signum();
        return switch (comparison) {
            case BELOW -> order < 0;
            case AT_MOST -> order <= 0;
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
        };
    }

    Optional<Measure> measure(String name) {
        return in.text().frame().measures().stream().filter(m -> m.name().equals(name)).findFirst();
    }

    /** How many of the smallest unit that it is a multiple of make one of this. */
    BigDecimal factor(String unit) {
        BigDecimal factor = BigDecimal.ONE;
        Optional<Unit> now = unit(unit);
        while (now.filter(u -> !u.base().isEmpty()).isPresent()) {
            factor = factor.multiply(now.get().factor());
            now = unit(now.get().base());
        }
        return factor;
    }

    private Optional<Unit> unit(String name) {
        return in.text().frame().units().stream().filter(u -> u.name().equals(name)).findFirst();
    }

    /** Every measurement of it, and of those that it is the sum of. */
    List<Occurrence> measurements(String name, String of) {
        List<String> parts = measure(name).map(Measure::sums).orElse(List.of());
        return !parts.isEmpty() ? parts.stream().flatMap(part -> measurements(part, of).stream()).toList()
                : measure(name).map(m -> in.patterns().occurrences().of(name).stream()
                        .filter(o -> isOf(o, m, whose(m, of))).toList()).orElse(List.of());
    }

    /** @param of whose it is; empty: the debtor's where it is one of several parties', or nobody's */
    List<Value> values(String name, String of) {
        Optional<Measure> measure = measure(name);
        List<String> parts = measure.map(Measure::sums).orElse(List.of());
        return !parts.isEmpty() ? sum(parts.stream().map(part -> values(part, of)).toList())
                : measure.map(m -> measured(m, whose(m, of))).orElse(List.of());
    }

    private String whose(Measure measure, String of) {
        return !of.isEmpty() ? of : measure.of().contains(debtor) ? debtor
                : measure.of().size() == 1 ? measure.of().getFirst() : "";
    }

    private List<Value> measured(Measure measure, String party) {
        var acceptance = Acceptance.in(in, proof, party, Acceptance.Purpose.PERFORMANCE);
        BigDecimal factor = factor(measure.unit());
        var byInstant = new TreeMap<Instant, Value>();
        for (Occurrence occurrence : in.patterns().occurrences().of(measure.name())) {
            if (isOf(occurrence, measure, party)) {
                acceptance.of(occurrence).filter(a -> isByAnother(a, acceptance))
                        .map(a -> value(a, acceptance, factor))
                        .ifPresent(value -> byInstant.merge(value.at(), value, Measures::together));
            }
        }
        return List.copyOf(byInstant.values());
    }

    private boolean isOf(Occurrence occurrence, Measure measure, String party) {
        String by = occurrence.any().by();
        return party.isEmpty() || in.patterns().isOf(by, party) || by.isEmpty() && measure.of().size() <= 1;
    }

    /** Of a duty, the debtor's own word is not enough either (S10). */
    private boolean isByAnother(Acceptance.Accepted accepted, Acceptance acceptance) {
        return debtor.isEmpty() || proof.isPresent() || acceptance.bearing(accepted.occurrence()).stream()
                .anyMatch(claim -> claim.supposed() || !in.names().partyOf(claim.says()).equals(debtor));
    }

    private static Value value(Acceptance.Accepted accepted, Acceptance acceptance, BigDecimal factor) {
        var values = new TreeSet<BigDecimal>();
        for (Claim claim : acceptance.bearing(accepted.occurrence())) {
            claim.particulars().value().map(factor::multiply).ifPresent(values::add);
        }
        return new Value(accepted.when().last(), accepted.contested() || values.isEmpty() ? Optional.empty()
                : Optional.of(new Bounds(values.first(), values.last())), accepted.since());
    }

    private static Value together(Value one, Value other) {
        return new Value(one.at, one.bounds.flatMap(a -> other.bounds.map(b -> new Bounds(a.least.min(b.least),
                a.greatest.max(b.greatest)))), one.since.isBefore(other.since) ? one.since : other.since);
    }

    private static List<Value> sum(List<List<Value>> parts) {
        var instants = new TreeSet<Instant>();
        parts.forEach(part -> part.forEach(value -> instants.add(value.at())));
        int[] next = new int[parts.size()];
        var sums = new ArrayList<Value>();
        for (Instant at : instants) {
            Optional<Bounds> sum = Optional.of(new Bounds(BigDecimal.ZERO, BigDecimal.ZERO));
            Instant since = at;
            for (int i = 0; i < next.length; i++) {
                while (next[i] < parts.get(i).size() && !parts.get(i).get(next[i]).at().isAfter(at)) {
                    next[i]++;
                }
                Optional<Value> value = next[i] == 0 ? Optional.empty() : Optional.of(parts.get(i).get(next[i] - 1));
                sum = sum.flatMap(so -> value.flatMap(Value::bounds).map(so::plus));
                since = value.map(Value::since).map(Optional::of).orElse(Optional.of(since))
                        .filter(since::isBefore).orElse(since);
            }
            sums.add(new Value(at, sum, since));
        }
        return sums;
    }
}
