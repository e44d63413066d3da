package entente.report.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * In which column each node of a graph stands: to the right of everything that it waits for, except where the graph
 * runs in a circle; there the edge that closes the circle is the one that runs back.
 */
final class Ranks {

    /** One node waits for another. */
    record Edge(int from, int to) {}

    private final int nodes;
    private final List<Edge> edges;
    private final Set<Integer> back = new HashSet<>();
    private final int[] rank;

    private Ranks(int nodes, List<Edge> edges) {
        this.nodes = nodes;
        this.edges = edges;
        this.rank = new int[nodes];
    }

    static Ranks of(int nodes, List<Edge> edges) {
        Ranks ranks = new Ranks(nodes, edges);
        ranks.findBackEdges();
        ranks.spread();
        ranks.drawNear();
        return ranks;
    }

    int rank(int node) {
        return rank[node];
    }

    int count() {
        return Arrays.stream(rank).max().orElse(-1) + 1;
    }

    /** Whether the edge of this number closes a circle, or starts and ends in the same node. */
    boolean isBack(int edge) {
        return back.contains(edge);
    }

    private void findBackEdges() {
        int[] state = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            visit(node, state);
        }
    }

    /** State 1 is a node whose followers are being looked at, 2 one that is done with. */
    private void visit(int node, int[] state) {
        if (state[node] != 0) {
            return;
        }
        state[node] = 1;
        for (int i = 0; i < edges.size(); i++) {
            if (edges.get(i).from() == node) {
                if (state[edges.get(i).to()] == 1) {
                    back.add(i);
                } else {
                    visit(edges.get(i).to(), state);
                }
            }
        }
        state[node] = 2;
    }

    private void spread() {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Edge edge : forward()) {
                if (rank[edge.to()] <= rank[edge.from()]) {
                    rank[edge.to()] = rank[edge.from()] + 1;
                    moved = true;
                }
            }
        }
    }

    /** What waits for nothing stands just left of the first that waits for it. */
    private void drawNear() {
        for (int node = 0; node < nodes; node++) {
            int here = node;
            boolean waits = forward().stream().anyMatch(edge -> edge.to() == here);
            if (!waits) {
                rank[node] = forward().stream().filter(edge -> edge.from() == here)
                        .mapToInt(edge -> rank[edge.to()] - 1).min().orElse(rank[node]);
            }
        }
    }

    private List<Edge> forward() {
        List<Edge> found = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            if (!isBack(i)) {
                found.add(edges.get(i));
            }
        }
        return found;
    }
}
