package entente.analysis.detect;

import entente.analysis.run.Assumed;
import entente.analysis.run.Reachable;
import entente.analysis.run.Terms;
import entente.language.model.Agreement;
import entente.language.model.Condition;
import entente.language.model.Part;
import entente.language.model.Undertaking;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who waits for whom, of the pieces that wait for nothing but each other: everybody does what he owes as soon as it
 * falls due, and whatever else they wait for is given them, and still they never come about.
 */
final class Waiting {

    /**
     * One piece waits for another, in a condition of its own.
     *
     * @param isWhile whether it is suspended and not awaited
     */
    record Link(String from, String to, Part<Condition> part, Terms.Term term, boolean isWhile) {}

    private final Agreement text;
    private final Reachable reachable;
    private final Map<String, List<Link>> links = new LinkedHashMap<>();
    private final Map<String, Integer> index = new HashMap<>();
    private final Map<String, Integer> low = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<List<String>> knots = new ArrayList<>();

    private Waiting(Agreement text) {
        this.text = text;
        reachable = Reachable.in(text, Assumed.GOOD_FAITH_AND_ALL_ELSE);
    }

    static Waiting in(Agreement text) {
        Waiting made = new Waiting(text);
        made.gather();
        made.links.keySet().stream().filter(name -> !made.index.containsKey(name)).toList().forEach(made::visit);
        return made;
    }

    /** The pieces that never come about because of a ring: those in it, and those that wait behind it. */
    Set<String> stuck() {
        return links.keySet();
    }

    /** The sets of pieces each of which waits, over some others, for each of the others. */
    List<List<String>> knots() {
        return List.copyOf(knots);
    }

    private void gather() {
        text.undertakings().stream().filter(u -> !reachable.isReached(u.name())).forEach(this::gather);
        text.openPoints().stream().filter(p -> !reachable.isReached(p.name()) && !p.settledWhen().isEmpty())
                .forEach(p -> links.put(p.name(), p.settledWhen().stream()
                        .flatMap(part -> links(p.name(), part, false)).toList()));
    }

    private void gather(Undertaking u) {
        boolean entered = u.when().isEmpty() || u.when().stream().anyMatch(reachable::can);
        Stream<Link> awaited = entered ? Stream.of()
                : u.when().stream().flatMap(part -> links(u.name(), part, false));
        Stream<Link> held = u.whileHolds().stream().flatMap(part -> links(u.name(), part, true));
        links.put(u.name(), Stream.concat(awaited, held).toList());
    }

    private Stream<Link> links(String from, Part<Condition> part, boolean isWhile) {
        return reachable.blocking(part).stream().flatMap(term -> targets(term)
                .map(to -> new Link(from, to, part, term, isWhile)));
    }

    private Stream<String> targets(Terms.Term term) {
        if (term.fact() instanceof Condition.Fact fact) {
            return Stream.of(fact.undertaking());
        }
        if (term.fact() instanceof Condition.Settled settled) {
            return Stream.of(settled.openPoint());
        }
        if (term.fact() instanceof Condition.Happens happens) {
            return reachable.carriers(happens.what()).stream().map(Undertaking::name);
        }
        if (term.fact() instanceof Condition.InForce state) {
            return reachable.actors().lookup().state(state.state()).stream().flatMap(s -> s.begins().stream())
                    .flatMap(part -> reachable.carriers(part.value()).stream()).map(Undertaking::name);
        }
        return Stream.of();
    }

    /** The shortest ring through a knot, as its links. */
    List<Link> ring(List<String> knot) {
        return knot.stream().map(start -> ring(start, Set.copyOf(knot))).filter(ring -> !ring.isEmpty())
                .min((one, other) -> Integer.compare(one.size(), other.size())).orElse(List.of());
    }

    private List<Link> ring(String start, Set<String> within) {
        Map<String, Link> into = new HashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            for (Link link : links.getOrDefault(next.remove(), List.of())) {
                if (within.contains(link.to()) && into.putIfAbsent(link.to(), link) == null) {
                    next.add(link.to());
                }
            }
        }
        List<Link> ring = new ArrayList<>();
        String at = start;
        while (into.containsKey(at) && (ring.isEmpty() || !at.equals(start))) {
            ring.add(into.get(at));
            at = into.get(at).from();
        }
        Collections.reverse(ring);
        return at.equals(start) ? ring : List.of();
    }

    /** Every link within a knot. */
    List<Link> within(List<String> knot) {
        return knot.stream().flatMap(name -> links.get(name).stream()).filter(link -> knot.contains(link.to()))
                .distinct().toList();
    }

    /** The pieces outside a knot that wait, over some others, for it. */
    List<String> behind(List<String> knot) {
        Set<String> reached = new LinkedHashSet<>(knot);
        int before;
        do {
            before = reached.size();
            links.forEach((name, out) -> {
                if (out.stream().anyMatch(link -> reached.contains(link.to()))) {
                    reached.add(name);
                }
            });
        } while (reached.size() > before);
        reached.removeAll(knot);
        return List.copyOf(reached);
    }

    private void visit(String name) {
        index.put(name, index.size());
        low.put(name, index.get(name));
        open.push(name);
        for (Link link : links.get(name)) {
            if (!links.containsKey(link.to())) {
                continue;
            }
            if (!index.containsKey(link.to())) {
                visit(link.to());
                low.merge(name, low.get(link.to()), Math::min);
            } else if (open.contains(link.to())) {
                low.merge(name, index.get(link.to()), Math::min);
            }
        }
        if (low.get(name).equals(index.get(name))) {
            close(name);
        }
    }

    private void close(String name) {
        List<String> knot = new ArrayList<>();
        String popped;
        do {
            popped = open.pop();
            knot.add(popped);
        } while (!popped.equals(name));
        boolean isRing = knot.size() > 1 || links.get(name).stream().anyMatch(link -> link.to().equals(name));
        if (isRing) {
            knots.add(links.keySet().stream().filter(knot::contains).toList());
        }
    }
}
