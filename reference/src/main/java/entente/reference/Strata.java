package entente.reference;

import entente.language.model.Agreement;
import entente.language.model.Condition;
import entente.language.model.Deadline;
import entente.language.model.OpenPoint;
import entente.language.model.Part;
import entente.language.model.Undertaking;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Undertakings and open points in an order in which what a condition speaks of comes before what hangs on it; those
 * that hang on each other stand together, and take the least solution (S8). Tarjan's algorithm (1972).
 */
final class Strata {

    private final Map<String, Set<String>> hangsOn = new LinkedHashMap<>();
    private final Map<String, Integer> index = new HashMap<>();
    private final Map<String, Integer> low = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<List<String>> strata = new ArrayList<>();

    private Strata() {}

    static List<List<String>> of(Agreement text) {
        var made = new Strata();
        text.undertakings().forEach(u -> made.hangsOn.put(u.name(), names(conditions(u))));
        text.openPoints().forEach(p -> made.hangsOn.put(p.name(), names(p.settledWhen().stream().map(Part::value))));
        made.hangsOn.keySet().forEach(name -> {
            if (!made.index.containsKey(name)) {
                made.visit(name);
            }
        });
        return made.strata;
    }

    static Stream<Condition> conditions(Undertaking undertaking) {
        Stream<Condition> after = Stream.of(undertaking.deadline(), undertaking.breachedAfter(), undertaking.until())
                .flatMap(part -> part.stream()).flatMap(part -> after(part.value()));
        return Stream.of(undertaking.when().stream().map(Part::value), undertaking.provided().stream().map(Part::value),
                undertaking.whileHolds().stream().map(Part::value), after).flatMap(all -> all);
    }

    private static Stream<Condition> after(Deadline deadline) {
        return deadline instanceof Deadline.Within within ? within.after().stream() : Stream.of();
    }

    private static Set<String> names(Stream<Condition> conditions) {
        Set<String> names = new LinkedHashSet<>();
        conditions.forEach(condition -> collect(condition, names));
        return names;
    }

    private static void collect(Condition condition, Set<String> names) {
        switch (condition) {
            case Condition.All all -> all.of().forEach(part -> collect(part, names));
            case Condition.Any any -> any.of().forEach(part -> collect(part, names));
            case Condition.Not not -> collect(not.of(), names);
            case Condition.Fact fact -> names.add(fact.undertaking());
            case Condition.Settled settled -> names.add(settled.openPoint());
            case Condition.InForce state -> { }
            case Condition.Available method -> { }
            case Condition.Happens happens -> { }
            case Condition.From from -> { }
            case Condition.Times times -> names.add(times.fact().undertaking());
            case Condition.Share share -> names.add(share.fact().undertaking());
            case Condition.Lasting lasting -> collect(lasting.of(), names);
            case Condition.Measured measured -> { }
            case Condition.Found found -> { }
        }
    }

    private void visit(String name) {
        index.put(name, index.size());
        low.put(name, index.get(name));
        open.push(name);
        for (String next : hangsOn.get(name)) {
            if (!hangsOn.containsKey(next)) {
                continue;
            }
            if (!index.containsKey(next)) {
                visit(next);
                low.merge(name, low.get(next), Math::min);
            } else if (open.contains(next)) {
                low.merge(name, index.get(next), Math::min);
            }
        }
        if (low.get(name).equals(index.get(name))) {
            close(name);
        }
    }

    private void close(String name) {
        List<String> together = new ArrayList<>();
        String popped;
        do {
            popped = open.pop();
            together.add(popped);
        } while (!popped.equals(name));
        strata.add(List.copyOf(together.reversed()));
    }
}
