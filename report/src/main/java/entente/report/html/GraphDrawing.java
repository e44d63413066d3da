package entente.report.html;

import entente.standing.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Draws the graph of conditions from left to right: what is waited for on the left. Every edge comes in at a place of
 * its own, with its label over the last stretch of it, so that no two labels touch.
 */
final class GraphDrawing {

    private static final double NODE = 174;
    private static final double CURVE = 46;
    private static final double LABEL = 104;
    private static final double PIN = 19;
    private static final double LINE = 15;
    private static final double BACK = 24;
    private static final double MARGIN = 6;

    private final ConditionGraph graph;
    private final NodeLabels labels;
    private final Map<String, Integer> number = new HashMap<>();
    private final List<Ranks.Edge> edges;
    private final Ranks ranks;
    private final Columns columns;
    private final double[] middle;

    private GraphDrawing(ConditionGraph graph, NodeLabels labels) {
        this.graph = graph;
        this.labels = labels;
        graph.nodes().forEach(node -> number.put(node.name(), number.size()));
        edges = graph.edges().stream()
                .map(e -> new Ranks.Edge(number.get(e.from()), number.get(e.to()))).toList();
        ranks = Ranks.of(number.size(), edges);
        columns = Columns.of(number.size(), edges, ranks);
        middle = Heights.of(columns, this::height);
    }

    static Html.Element of(ConditionGraph graph, String title, NodeLabels labels) {
        GraphDrawing drawing = new GraphDrawing(graph, labels);
        List<Html> parts = new ArrayList<>();
        for (int node = 0; node < graph.nodes().size(); node++) {
            drawing.edgesInto(node, parts);
        }
        for (int node = 0; node < graph.nodes().size(); node++) {
            parts.add(drawing.box(node));
        }
        double width = drawing.left(drawing.ranks.count() - 1) + NODE + MARGIN + (drawing.backs() > 0 ? CURVE : 0);
        return Drawn.picture(width, drawing.bottom() + drawing.backs() * BACK, title, parts)
                .css("graph").with("role", "group");
    }

    private double height(int point) {
        if (point >= graph.nodes().size()) {
            return 4;
        }
        long pins = edges.stream().filter(edge -> edge.to() == point).count();
        return Math.max(lines(graph.nodes().get(point)) * LINE + 14, pins * PIN + 8);
    }

    private static List<String> name(ConditionGraph.Node node) {
        return Wrapped.of(node.name(), 20);
    }

    private List<String> said(ConditionGraph.Node node) {
        return Wrapped.of(labels.words(node), 23);
    }

    private int lines(ConditionGraph.Node node) {
        return name(node).size() + said(node).size();
    }

    private double left(int rank) {
        return MARGIN + (backs() > 0 ? CURVE + LABEL : 0) + rank * (NODE + CURVE + LABEL);
    }

    private double middle(int point) {
        return middle[point] + MARGIN;
    }

    private double bottom() {
        return IntStream.range(0, middle.length).mapToDouble(p -> middle(p) + height(p) / 2).max().orElse(0) + MARGIN;
    }

    /** How many edges run back; each gets a way of its own below everything. */
    private long backs() {
        return IntStream.range(0, edges.size()).filter(ranks::isBack).count();
    }

    private void edgesInto(int node, List<Html> parts) {
        List<Integer> into = IntStream.range(0, edges.size()).filter(e -> edges.get(e).to() == node).boxed()
                .sorted(Comparator.comparingDouble(this::arrivesFrom)).toList();
        double first = middle(node) - (into.size() - 1) * PIN / 2;
        for (int i = 0; i < into.size(); i++) {
            parts.add(edge(into.get(i), first + i * PIN));
        }
    }

    private double arrivesFrom(int edge) {
        List<Integer> route = columns.route(edge);
        return route.isEmpty() ? Double.MAX_VALUE : middle(route.get(route.size() - 2));
    }

    private Html edge(int number, double pin) {
        ConditionGraph.Edge edge = graph.edges().get(number);
        double end = left(ranks.rank(edges.get(number).to()));
        String label = edge.label() + sign(edge.truth());
        return Html.of("g",
                Html.of("title", edge.from() + " → " + edge.to() + ": " + edge.label() + spoken(edge.truth())),
                Drawn.path(ranks.isBack(number) ? runningBack(number, end, pin) : forward(number, end, pin), "edge"),
                Drawn.path("M" + at(end - 7, pin - 3.5) + "L" + at(end - 1, pin) + "L" + at(end - 7, pin + 3.5) + "z",
                        "tip"),
                Drawn.words(end - 10, pin - 4, label, "pin").with("text-anchor", "end"))
                .css("link-" + state(edge.truth()));
    }

    private String forward(int number, double end, double pin) {
        List<Integer> route = columns.route(number);
        double x = left(ranks.rank(route.getFirst())) + NODE;
        double y = middle(route.getFirst());
        StringBuilder d = new StringBuilder("M" + at(x, y));
        for (int i = 1; i < route.size() - 1; i++) {
            double next = left(ranks.rank(route.getFirst()) + i);
            d.append(curve(x, y, next, middle(route.get(i))));
            y = middle(route.get(i));
            x = next + NODE;
            d.append("H").append(Drawn.number(x));
        }
        d.append(curve(x, y, end - LABEL, pin));
        return d.append("H").append(Drawn.number(end - 2)).toString();
    }

    /** Down below everything, to the left, and up again: a circle should be seen. */
    private String runningBack(int number, double end, double pin) {
        int from = edges.get(number).from();
        double x = left(ranks.rank(from)) + NODE;
        double low = bottom() + BACK * IntStream.rangeClosed(0, number).filter(ranks::isBack).count() - BACK / 3;
        return "M" + at(x, middle(from)) + "C" + at(x + CURVE, middle(from)) + " " + at(x + CURVE, low) + " "
                + at(x, low) + "H" + Drawn.number(end - LABEL)
                + "C" + at(end - LABEL - CURVE, low) + " " + at(end - LABEL - CURVE, pin) + " "
                + at(end - LABEL, pin) + "H" + Drawn.number(end - 2);
    }

    private static String curve(double x, double y, double toX, double toY) {
        double half = (toX - x) / 2;
        return "C" + at(x + half, y) + " " + at(toX - half, toY) + " " + at(toX, toY);
    }

    private static String at(double x, double y) {
        return Drawn.number(x) + " " + Drawn.number(y);
    }

    private Html box(int number) {
        ConditionGraph.Node node = graph.nodes().get(number);
        double x = left(ranks.rank(number));
        double top = middle(number) - height(number) / 2;
        double first = middle(number) - (lines(node) - 1) * LINE / 2 + 4;
        List<Html> parts = new ArrayList<>();
        parts.add(Drawn.box(x, top, NODE, height(number), "box").with("rx", "3"));
        parts.add(labels.shape(node).at(x + 9, first - 11, 14));
        double y = first;
        for (String line : name(node)) {
            parts.add(Drawn.words(x + 29, y, line, "title"));
            y += LINE;
        }
        for (String line : said(node)) {
            parts.add(Drawn.words(x + 29, y, line, "said"));
            y += LINE;
        }
        String css = "node sort-" + node.sort().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return labels.anchor(node)
                .<Html>map(anchor -> Html.of("a", parts).with("href", "#" + anchor).css(css))
                .orElseGet(() -> Html.of("g", parts).css(css));
    }

    private static String sign(Optional<Truth> truth) {
        return truth.map(t -> switch (t) {
            case YES -> " ✓";
            case NO -> "";
            case UNKNOWN -> " ?";
        }).orElse("");
    }

    private static String spoken(Optional<Truth> truth) {
        return truth.map(t -> switch (t) {
            case YES -> ", holds";
            case NO -> ", does not hold";
            case UNKNOWN -> ", rests on what is contested";
        }).orElse("");
    }

    private static String state(Optional<Truth> truth) {
        return truth.map(t -> switch (t) {
            case YES -> "settled";
            case NO -> "open";
            case UNKNOWN -> "unknown";
        }).orElse("plain");
    }
}
