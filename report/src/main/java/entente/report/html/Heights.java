package entente.report.html;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * How high each point of the columns lies: as near as it can to the middle of its neighbours, in its column's order and
 * without touching the next one.
 */
final class Heights {

    private static final double GAP = 18;
    private static final int ROUNDS = 16;

    private final Columns columns;
    private final IntToDoubleFunction height;
    private final double[] middle;

    private Heights(Columns columns, IntToDoubleFunction height) {
        this.columns = columns;
        this.height = height;
        this.middle = new double[columns.points()];
    }

    /** The middle of each point, the topmost edge of all at 0. */
    static double[] of(Columns columns, IntToDoubleFunction height) {
        Heights heights = new Heights(columns, height);
        heights.columns.columns().forEach(column -> heights.place(column, new double[column.size()]));
        for (int round = 0; round < ROUNDS; round++) {
            heights.settle(round % 2 == 0);
        }
        return heights.fromTop();
    }

    private void settle(boolean rightwards) {
        int count = columns.columns().size();
        for (int i = 0; i < count; i++) {
            List<Integer> column = columns.columns().get(rightwards ? i : count - 1 - i);
            double[] wanted = new double[column.size()];
            for (int at = 0; at < wanted.length; at++) {
                wanted[at] = wanted(column.get(at), rightwards);
            }
            place(column, wanted);
        }
    }

    private double wanted(int point, boolean rightwards) {
        List<Integer> beside = rightwards ? columns.neighboursLeft(point) : columns.neighboursRight(point);
        return beside.stream().mapToDouble(other -> middle[other]).average().orElse(middle[point]);
    }

    /**
     * The places nearest to those wanted that keep order and distance: with the distances taken off, what is wanted
     * must only not fall, so neighbours that would fall share their mean.
     */
    private void place(List<Integer> column, double[] wanted) {
        double[] offset = offsets(column);
        double[] mean = new double[wanted.length];
        int[] size = new int[wanted.length];
        int groups = 0;
        for (int i = 0; i < wanted.length; i++) {
            mean[groups] = wanted[i] - offset[i];
            size[groups++] = 1;
            while (groups > 1 && mean[groups - 2] > mean[groups - 1]) {
                groups--;
                int both = size[groups - 1] + size[groups];
                mean[groups - 1] = (mean[groups - 1] * size[groups - 1] + mean[groups] * size[groups]) / both;
                size[groups - 1] = both;
            }
        }
        int at = 0;
        for (int group = 0; group < groups; group++) {
            for (int i = 0; i < size[group]; i++, at++) {
                middle[column.get(at)] = mean[group] + offset[at];
            }
        }
    }

    private double[] offsets(List<Integer> column) {
        double[] offset = new double[column.size()];
        for (int i = 1; i < offset.length; i++) {
            double halves = (height.applyAsDouble(column.get(i - 1)) + height.applyAsDouble(column.get(i))) / 2;
            offset[i] = offset[i - 1] + halves + GAP;
        }
        return offset;
    }

    private double[] fromTop() {
        double top = Double.MAX_VALUE;
        for (int point = 0; point < middle.length; point++) {
            top = Math.min(top, middle[point] - height.applyAsDouble(point) / 2);
        }
        double first = top;
        return Arrays.stream(middle).map(y -> y - first).toArray();
    }
}
