package entente.language.model;

import entente.language.model.Dependence.Edge;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which edges lie on rings: those whose ends can each be reached from the other. Every edge is gone along twice,
 * whatever the text is like (Kosaraju).
 */
final class Rings {

    private final Map<String, List<Edge>> out = new HashMap<>();
    private final Map<String, List<Edge>> in = new HashMap<>();
    private final Map<String, String> component = new HashMap<>();

    private Rings(List<Edge> edges) {
        edges.forEach(edge -> out.computeIfAbsent(edge.from(), k -> new ArrayList<>()).add(edge));
        edges.forEach(edge -> in.computeIfAbsent(edge.to(), k -> new ArrayList<>()).add(edge));
        List<String> order = lastReached();
        for (int i = order.size() - 1; i >= 0; i--) {
            gather(order.get(i));
        }
    }

    static List<Edge> on(List<Edge> edges) {
        Rings rings = new Rings(edges);
        return edges.stream().filter(edge -> rings.component.get(edge.from()).equals(rings.component.get(edge.to())))
                .toList();
    }

    private List<Edge> from(String node) {
        return out.getOrDefault(node, List.of());
    }

    /** Every node behind all that can be reached from it and lie on no ring with it. */
    private List<String> lastReached() {
        List<String> order = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Set<String> nodes = new HashSet<>(out.keySet());
        nodes.addAll(in.keySet());
        for (String start : nodes) {
            Deque<Step> way = new ArrayDeque<>();
            if (seen.add(start)) {
                way.push(new Step(start, from(start).iterator()));
            }
            while (!way.isEmpty()) {
                Step step = way.peek();
                if (!step.edges().hasNext()) {
                    order.add(way.pop().node());
                    continue;
                }
                String next = step.edges().next().to();
                if (seen.add(next)) {
                    way.push(new Step(next, from(next).iterator()));
                }
            }
        }
        return order;
    }

    private record Step(String node, Iterator<Edge> edges) {}

    private void gather(String root) {
        Deque<String> open = new ArrayDeque<>();
        if (component.putIfAbsent(root, root) == null) {
            open.push(root);
        }
        while (!open.isEmpty()) {
            for (Edge edge : in.getOrDefault(open.pop(), List.of())) {
                if (component.putIfAbsent(edge.from(), root) == null) {
                    open.push(edge.from());
                }
            }
        }
    }
}
