package entente.report.html;

import entente.standing.Truth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The chain of conditions: as a drawing where it can be taken in at a glance, and always as a table. */
final class Conditions {

    /** More boxes than this are a thicket. */
    private static final int LARGEST_DRAWING = 80;

    private final Page page;
    private final ConditionGraph graph;

    Conditions(Page page) {
        this.page = page;
        graph = ConditionGraph.of(page.answer());
    }

    Html shown() {
        if (graph.edges().isEmpty()) {
            return Html.of("p", "Nothing in this text hangs on anything else.").css("aside");
        }
        return Html.several(circles(), drawing(), table(), unconnected());
    }

    private Html circles() {
        List<String> closing = graph.closing();
        return closing.isEmpty() ? Html.NOTHING : Html.of("p", Html.text(
                "The conditions run in a circle, and nothing in a circle starts itself (S8). See the arrows that run "
                        + "back to "),
                Html.joined(closing.stream().map(page::piece).toList(), ", "), Html.text("."));
    }

    private Html drawing() {
        if (graph.nodes().size() > LARGEST_DRAWING) {
            return Html.of("p", "With " + graph.nodes().size() + " boxes a drawing could not be read; the table says "
                    + "the same.").css("aside");
        }
        Html.Element picture = GraphDrawing.of(graph,
                "Who waits for whom; the table of conditions below says the same in words", new NodeLabels(page));
        return Html.of("figure", Tables.scrolling("Drawing of the conditions", picture), legend());
    }

    private static Html legend() {
        return Html.of("figcaption",
                sample("settled", "holds today (✓)"), Html.text(" "), sample("open", "does not hold"), Html.text(" "),
                sample("unknown", "rests on what is disputed (?)"), Html.text(" "),
                sample("plain", "was not asked, or says what brings a state about"),
                Html.text(" Read from left to right: what is waited for stands on the left, its arrow says what has to "
                        + "become true of it."));
    }

    private static Html sample(String state, String words) {
        return Html.of("span", Html.of("svg", Html.of("g", Drawn.line(0, 6, 30, 6, "edge"))
                        .css("link-" + state)).with("width", "30").with("height", "12").with("aria-hidden", "true"),
                Html.text(" " + words)).css("sample");
    }

    private Html table() {
        List<Html> rows = graph.edges().stream().map(this::row).toList();
        return Html.of("details", Html.of("summary", "The same in words: who waits for what"),
                Tables.scrolling("Conditions in words", Tables.table("Every condition, and whether it holds today",
                        List.of("This", "Hangs on", "As follows", "Today"), rows).css("conditions"))).css("unfolds");
    }

    private Html row(ConditionGraph.Edge edge) {
        return Html.of("tr", Tables.rowHead(page.piece(edge.to())), Tables.cell(page.piece(edge.from())),
                Tables.cell(Html.text(edge.label())), Tables.cell(Html.text(today(edge.truth()))));
    }

    private static String today(Optional<Truth> truth) {
        return truth.map(t -> switch (t) {
            case YES -> "holds";
            case NO -> "does not hold";
            case UNKNOWN -> "rests on what is disputed";
        }).orElse("not asked");
    }

    private Html unconnected() {
        Set<String> drawn = graph.nodes().stream().map(ConditionGraph.Node::name).collect(Collectors.toSet());
        List<Html> alone = Stream.concat(page.answer().undertakings().stream().map(u -> u.name()),
                        page.answer().liberties().stream().map(l -> l.liberty().name()))
                .filter(name -> !drawn.contains(name)).map(page::piece).toList();
        return alone.isEmpty() ? Html.NOTHING
                : Html.of("p", Html.text("Waits for nothing, and nothing waits for it: "), Html.joined(alone, ", "))
                        .css("aside");
    }
}
