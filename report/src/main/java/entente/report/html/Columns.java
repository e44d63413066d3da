package entente.report.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of a layered graph from top to bottom, ordered so that few edges cross. An edge that passes over a column
 * keeps a place in it: a way point, numbered after the nodes.
 */
final class Columns {

    private static final int SWEEPS = 12;

    private final List<List<Integer>> columns = new ArrayList<>();
    private final Map<Integer, List<Integer>> left = new HashMap<>();
    private final Map<Integer, List<Integer>> right = new HashMap<>();
    private final List<List<Integer>> routes = new ArrayList<>();
    private int points;

    private Columns(int nodes) {
        points = nodes;
    }

    static Columns of(int nodes, List<Ranks.Edge> edges, Ranks ranks) {
        Columns found = new Columns(nodes);
        for (int i = 0; i < ranks.count(); i++) {
            found.columns.add(new ArrayList<>());
        }
        for (int node = 0; node < nodes; node++) {
            found.columns.get(ranks.rank(node)).add(node);
        }
        for (int i = 0; i < edges.size(); i++) {
            found.routes.add(ranks.isBack(i) ? List.of() : found.route(edges.get(i), ranks));
        }
        found.order();
        return found;
    }

    List<List<Integer>> columns() {
        return columns;
    }

    /** The node that an edge leaves, its way points, the node that it reaches; empty for one that runs back. */
    List<Integer> route(int edge) {
        return routes.get(edge);
    }

    List<Integer> neighboursLeft(int point) {
        return left.getOrDefault(point, List.of());
    }

    List<Integer> neighboursRight(int point) {
        return right.getOrDefault(point, List.of());
    }

    int points() {
        return points;
    }

    private List<Integer> route(Ranks.Edge edge, Ranks ranks) {
        List<Integer> route = new ArrayList<>(List.of(edge.from()));
        for (int column = ranks.rank(edge.from()) + 1; column < ranks.rank(edge.to()); column++) {
            columns.get(column).add(points);
            route.add(points++);
        }
        route.add(edge.to());
        for (int i = 1; i < route.size(); i++) {
            left.computeIfAbsent(route.get(i), p -> new ArrayList<>()).add(route.get(i - 1));
            right.computeIfAbsent(route.get(i - 1), p -> new ArrayList<>()).add(route.get(i));
        }
        return route;
    }

    private void order() {
        List<List<Integer>> best = copy();
        int fewest = crossings();
        for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
            sweep(sweep % 2 == 0);
            swapNeighbours();
            int now = crossings();
            if (now < fewest) {
                fewest = now;
                best = copy();
            }
        }
        columns.clear();
        columns.addAll(best);
    }

    private void sweep(boolean rightwards) {
        for (int i = 1; i < columns.size(); i++) {
            int column = rightwards ? i : columns.size() - 1 - i;
            Map<Integer, Integer> beside = places(columns.get(rightwards ? column - 1 : column + 1));
            Map<Integer, Integer> own = places(columns.get(column));
            columns.get(column).sort(Comparator.comparingDouble(point ->
                    (rightwards ? neighboursLeft(point) : neighboursRight(point)).stream()
                            .mapToInt(beside::get).average().orElse(own.get(point))));
        }
    }

    /** Two points that stand one above the other change places where fewer edges cross then. */
    private void swapNeighbours() {
        for (List<Integer> column : columns) {
            for (int i = 1; i < column.size(); i++) {
                int before = crossings();
                Collections.swap(column, i - 1, i);
                if (crossings() >= before) {
                    Collections.swap(column, i - 1, i);
                }
            }
        }
    }

    private int crossings() {
        int found = 0;
        for (int column = 1; column < columns.size(); column++) {
            Map<Integer, Integer> before = places(columns.get(column - 1));
            List<Integer> ends = new ArrayList<>();
            for (int point : columns.get(column)) {
                neighboursLeft(point).stream().map(before::get).sorted().forEach(ends::add);
            }
            for (int i = 0; i < ends.size(); i++) {
                for (int j = i + 1; j < ends.size(); j++) {
                    found += ends.get(i) > ends.get(j) ? 1 : 0;
                }
            }
        }
        return found;
    }

    private static Map<Integer, Integer> places(List<Integer> column) {
        Map<Integer, Integer> found = new HashMap<>();
        column.forEach(point -> found.put(point, found.size()));
        return found;
    }

    private List<List<Integer>> copy() {
        List<List<Integer>> copied = new ArrayList<>();
        columns.forEach(column -> copied.add(new ArrayList<>(column)));
        return copied;
    }
}
