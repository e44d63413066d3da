package entente.reference;

import entente.language.model.Agreement;
import entente.language.model.Amount;
import entente.language.model.Condition;
import entente.language.model.Deadline;
import entente.language.model.Duty;
import entente.language.model.OpenPoint;
import entente.language.model.Part;
import entente.language.model.Repeat;
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
    private final List<Stratum> strata = new ArrayList<>();

    private Strata() {}

    /** @param circular whether any of them hangs on itself */
    record Stratum(List<String> names, boolean circular) {}

    static List<Stratum> of(Agreement text) {
        var made = new Strata();
        text.undertakings().forEach(u -> made.hangsOn.put(u.name(), names(u.name(), Stream.concat(conditions(u),
                powers(text, u)))));
        text.openPoints().forEach(p -> made.hangsOn.put(p.name(), names(p.name(),
                p.settledWhen().stream().map(Part::value))));
        text.states().stream().filter(States::hangsOnConditions).forEach(s -> made.hangsOn.put(s.name(),
                names(s.name(), Stream.concat(s.beginsWhen().stream(), s.endsWhen().stream()).map(Part::value))));
        Stream<Condition> ending = Stream.of(text.liberties().stream()
                        .filter(liberty -> liberty.may().value().topic().equals(text.name()))
                        .flatMap(liberty -> Stream.concat(liberty.when().stream(), liberty.whileHolds().stream()))
                        .map(Part::value), text.frame().endsWhen().stream().map(Part::value),
                text.frame().ends().stream().flatMap(part -> after(part.value()))).flatMap(all -> all);
        made.hangsOn.putIfAbsent(text.name(), names(text.name(), ending));
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
        Stream<Condition> kept = undertaking.duty().value() instanceof Duty.Keep(Condition holds) ? Stream.of(holds)
                : Stream.of();
        Stream<Condition> whenever = undertaking.terms().repeat().stream().map(Part::value)
                .flatMap(repeat -> repeat instanceof Repeat.Whenever(Condition condition) ? Stream.of(condition)
                        : Stream.of());
        Stream<Condition> accruing = undertaking.duty().value().what().amount() instanceof Amount.Accrued accrued
                ? Stream.of(accrued.holds()) : Stream.of();
        return Stream.of(accruing, undertaking.when().stream().map(Part::value),
                undertaking.provided().stream().map(Part::value),
                undertaking.whileHolds().stream().map(Part::value), after, kept, whenever).flatMap(all -> all);
    }

    /** What ends or suspends it from outside: the liberties that give the power, and the end of the agreement (S50). */
    private static Stream<Condition> powers(Agreement text, Undertaking undertaking) {
        Stream<Condition> liberties = Powers.over(text, undertaking)
                .flatMap(liberty -> Stream.concat(liberty.when().stream(), liberty.whileHolds().stream()))
                .map(Part::value);
        Stream<Condition> ends = undertaking.terms().survives() ? Stream.of() : Stream.concat(
                text.frame().endsWhen().stream().map(Part::value),
                text.frame().ends().stream().flatMap(part -> after(part.value())));
        Stream<Condition> relations = text.frame().relations().stream()
                .filter(relation -> undertaking.name().startsWith(relation.other() + "."))
                .flatMap(relation -> relation.when().stream()).map(Part::value);
        Stream<Condition> carriers = text.undertakings().stream()
                .filter(u -> u.terms().carriesOut().equals(undertaking.name()))
                .map(u -> new Condition.Fact(u.name(), Condition.Fact.Kind.PROVED, u.place()));
        return Stream.of(liberties, ends, relations, carriers).flatMap(all -> all);
    }

    static Stream<Condition> after(Deadline deadline) {
        return switch (deadline) {
            case Deadline.Within within -> within.after().stream();
            case Deadline.Before before -> Stream.of(before.event());
            case Deadline.EarlierOf earlier -> earlier.of().stream().flatMap(Strata::after);
            case Deadline.LaterOf later -> later.of().stream().flatMap(Strata::after);
            case Deadline.OrNextWorkingDay next -> after(next.deadline());
            case Deadline.Elastic elastic -> Stream.of();
            case Deadline.By by -> Stream.of();
            case Deadline.ByGiven given -> Stream.of();
            case Deadline.AfterEachPeriod each -> Stream.of();
            case Deadline.DayIn day -> Stream.of();
        };
    }

    private static Set<String> names(String self, Stream<Condition> conditions) {
        Set<String> found = new LinkedHashSet<>();
        conditions.forEach(condition -> collect(condition, found));
        Set<String> names = new LinkedHashSet<>();
        found.forEach(name -> names.add(name.equals(Condition.Fact.COUNTERPART) ? self : InstanceNames.whole(name)));
        return names;
    }

    private static void collect(Condition condition, Set<String> names) {
        switch (condition) {
            case Condition.All all -> all.of().forEach(part -> collect(part, names));
            case Condition.Any any -> any.of().forEach(part -> collect(part, names));
            case Condition.Not not -> collect(not.of(), names);
            case Condition.Fact fact -> names.add(fact.undertaking());
            case Condition.Settled settled -> names.add(settled.openPoint());
            case Condition.InForce state -> names.add(state.state());
            case Condition.Available method -> { }
            case Condition.Happens happens -> { }
            case Condition.From from -> { }
            case Condition.Times times -> names.add(times.fact().undertaking());
            case Condition.SomeOf some -> some.of().forEach(part -> collect(part, names));
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
        boolean circular = together.size() > 1 || hangsOn.get(name).contains(name);
        strata.add(new Stratum(List.copyOf(together.reversed()), circular));
    }
}
