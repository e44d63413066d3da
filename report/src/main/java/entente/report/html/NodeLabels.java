package entente.report.html;

import entente.standing.ask.Position;
import java.util.Map;
import java.util.Optional;

/** What a box of the graph shows of its piece: figure, standing in words, where its entry stands on the page. */
final class NodeLabels {

    private final Page page;
    private final Map<String, Position> positions;

    NodeLabels(Page page) {
        this.page = page;
        positions = Position.all(page.answer());
    }

    Shape shape(ConditionGraph.Node node) {
        return position(node).map(position -> page.look(position).shape()).orElse(Shape.WAITING);
    }

    String words(ConditionGraph.Node node) {
        String standing = position(node).map(position -> page.look(position).words()).orElse("");
        return switch (node.sort()) {
            case UNDERTAKING -> standing.isEmpty() ? "not in this text" : standing;
            case LIBERTY -> joined("liberty", standing);
            case OPEN_POINT -> joined("point", standing);
            case STATE -> joined("state", standing);
            case METHOD -> joined("method", standing.replace("in force", "available"));
            case ACT -> "nobody owes it";
            case DAY -> "day";
        };
    }

    Optional<String> anchor(ConditionGraph.Node node) {
        return page.hasEntry(node.name()) ? Optional.of(Anchor.piece(node.name())) : Optional.empty();
    }

    private static String joined(String sort, String standing) {
        return standing.isEmpty() ? sort : sort + ", " + standing;
    }

    private Optional<Position> position(ConditionGraph.Node node) {
        return switch (node.sort()) {
            case UNDERTAKING, LIBERTY, OPEN_POINT, STATE, METHOD -> Optional.ofNullable(positions.get(node.name()));
            case ACT, DAY -> Optional.empty();
        };
    }
}
