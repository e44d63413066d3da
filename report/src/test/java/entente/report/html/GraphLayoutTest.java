package entente.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraphLayoutTest {

    @Test
    void whatWaitsStandsToTheRight() {
        List<Ranks.Edge> edges = edges(0, 1, 1, 2, 0, 2, 3, 2);
        Ranks ranks = Ranks.of(4, edges);
        assertThat(edges).allMatch(edge -> ranks.rank(edge.from()) < ranks.rank(edge.to()));
        assertThat(ranks.rank(3)).as("a lone beginning stands near what waits for it").isEqualTo(1);
    }

    @Test
    void aCircleIsDrawnAsOneEdgeThatRunsBack() {
        List<Ranks.Edge> edges = edges(0, 1, 1, 2, 2, 0, 1, 1);
        Ranks ranks = Ranks.of(3, edges);
        assertThat(ranks.isBack(0)).isFalse();
        assertThat(ranks.isBack(1)).isFalse();
        assertThat(ranks.isBack(2)).isTrue();
        assertThat(ranks.isBack(3)).as("what waits for itself").isTrue();
    }

    @Test
    void anEdgeThatNeedNotCrossAnotherDoesNot() {
        List<Ranks.Edge> edges = edges(0, 3, 1, 2);
        Columns columns = Columns.of(4, edges, Ranks.of(4, edges));
        boolean sameWay = columns.columns().get(0).indexOf(0) < columns.columns().get(0).indexOf(1)
                == columns.columns().get(1).indexOf(3) < columns.columns().get(1).indexOf(2);
        assertThat(sameWay).isTrue();
    }

    @Test
    void boxesNeverTouch() {
        // A column of many, all of which would like to be in the middle.
        List<Ranks.Edge> edges = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            edges.add(new Ranks.Edge(0, i));
            edges.add(new Ranks.Edge(i, 10));
        }
        Columns columns = Columns.of(11, edges, Ranks.of(11, edges));
        double[] middle = Heights.of(columns, point -> 20 + point);
        List<Integer> column = columns.columns().get(1);
        for (int i = 1; i < column.size(); i++) {
            int above = column.get(i - 1);
            int below = column.get(i);
            double between = middle[below] - middle[above] - (20 + above) / 2.0 - (20 + below) / 2.0;
            assertThat(between).isGreaterThan(17);
        }
        assertThat(middle[0]).isBetween(middle[column.getFirst()], middle[column.getLast()]);
    }

    @Test
    void nothingIsLaidOutAsNothing() {
        assertThat(Columns.of(0, List.of(), Ranks.of(0, List.of())).columns()).isEmpty();
    }

    private static List<Ranks.Edge> edges(int... ends) {
        List<Ranks.Edge> edges = new ArrayList<>();
        for (int i = 0; i < ends.length; i += 2) {
            edges.add(new Ranks.Edge(ends[i], ends[i + 1]));
        }
        return edges;
    }
}
