package entente.language.model;

import entente.language.model.Dependence.Edge;
import entente.language.problem.Kind;
import entente.language.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks for circles of conditions that run through <i>not</i> in one instant (G6): in the text, in the text with each
 * amendment accepted, and in each reading of both. A circle without <i>not</i> has a least solution, and a circle with
 * a day in it has one after the other; here neither the one answer nor the other could be given.
 */
final class CircleChecks {

    private final Declared declared;
    private final Set<Set<String>> told = new HashSet<>();

    CircleChecks(Declared declared) {
        this.declared = declared;
    }

    void check(Agreement agreement) {
        in(agreement, List.of(), "");
        Agreement amended = agreement;
        List<Amendment> accepted = new ArrayList<>();
        for (Amendment amendment : agreement.amendments()) {
            amended = Changes.apply(amended, amendment.changes(), amendment.name());
            accepted.add(amendment);
            in(amended, accepted, " once `" + amendment.name() + "` is accepted");
        }
        for (Reading reading : agreement.readings()) {
            String where = " in the reading `" + reading.name() + "`";
            Agreement asRead = Changes.apply(agreement, reading.changes(), reading.name());
            in(asRead, List.of(), where);
            for (Amendment amendment : accepted) {
                asRead = Changes.apply(asRead, amendment.changes(), amendment.name());
            }
            in(asRead, accepted, where);
        }
    }

    private void in(Agreement agreement, List<Amendment> accepted, String where) {
        Map<String, List<Edge>> edges = new HashMap<>();
        List<Edge> all = Rings.on(Dependence.of(agreement, accepted).stream().filter(edge -> !edge.delayed()).toList());
        all.forEach(edge -> edges.computeIfAbsent(edge.from(), k -> new ArrayList<>()).add(edge));
        all.stream().filter(Edge::negative)
                .forEach(edge -> report(edge, path(edge.to(), edge.from(), edges), where));
    }

    /** The shortest way from one piece to another, both included; empty if there is none. */
    private static List<String> path(String from, String to, Map<String, List<Edge>> edges) {
        Map<String, String> before = new HashMap<>(Map.of(from, from));
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !before.containsKey(to)) {
            String now = open.remove();
            for (Edge edge : edges.getOrDefault(now, List.of())) {
                if (before.putIfAbsent(edge.to(), now) == null) {
                    open.add(edge.to());
                }
            }
        }
        List<String> path = new ArrayList<>();
        for (String at = before.containsKey(to) ? to : ""; !at.isEmpty(); at = at.equals(from) ? "" : before.get(at)) {
            path.add(at);
        }
        Collections.reverse(path);
        return path;
    }

    /** Each piece once where several nodes in a row are about it. */
    private static List<String> pieces(List<String> nodes) {
        List<String> pieces = new ArrayList<>();
        nodes.stream().map(Dependence::piece).forEach(piece -> {
            if (pieces.isEmpty() || !pieces.getLast().equals(piece)) {
                pieces.add(piece);
            }
        });
        return pieces;
    }

    private void report(Edge edge, List<String> back, String where) {
        List<String> ring = pieces(back);
        if (ring.isEmpty() || !told.add(new TreeSet<>(ring))) {
            return;
        }
        Place place = edge.place();
        String piece = Dependence.piece(edge.from());
        declared.problems().error(Kind.CIRCLE_THROUGH_NOT, new Span(place.line(), place.from(), place.to()),
                "`" + piece + "` turns on its own falsehood" + where + ": `" + piece + "` depends on `"
                        + String.join("`, which depends on `", ring) + "`",
                "through `not` or `is kept`, in one instant, such a circle has no answer or two (G6)",
                "a condition without `not` or `is kept` at one place of the ring, or one that takes a day, such as "
                        + "`is overdue`");
    }
}
