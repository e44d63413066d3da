package entente.report.html;

import java.util.ArrayList;
import java.util.List;

/** Pieces that wait for each other, in a ring: each arrow leads from what is waited for to what waits for it. */
final class RingDrawing {

    private static final double WIDTH = 168;
    private static final double HEIGHT = 46;
    private static final double LINE = 15;

    private RingDrawing() {}

    /** @param names in the order of the ring, each waiting for the next; the last for the first */
    static Html.Element of(List<String> names) {
        double radius = Math.max(110, names.size() * 44);
        double middleX = radius * 1.4 + WIDTH / 2 + 10;
        double middleY = radius * 0.8 + HEIGHT / 2 + 10;
        List<Html> parts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            double[] here = at(i, names.size(), radius, middleX, middleY);
            double[] next = at(i + 1, names.size(), radius, middleX, middleY);
            arrow(next, here, names.size() == 2 ? 26 : 0, parts);
        }
        for (int i = 0; i < names.size(); i++) {
            box(names.get(i), at(i, names.size(), radius, middleX, middleY), parts);
        }
        return Drawn.picture(middleX * 2, middleY * 2, "The ring: " + String.join(" waits for ", names)
                + " waits for " + names.getFirst(), parts).css("ring").with("role", "img");
    }

    private static double[] at(int index, int of, double radius, double middleX, double middleY) {
        double angle = 2 * Math.PI * (index % of) / of - (of == 2 ? Math.PI : Math.PI / 2);
        return new double[] {middleX + Math.cos(angle) * radius * 1.4, middleY + Math.sin(angle) * radius * 0.8};
    }

    private static void box(String name, double[] at, List<Html> parts) {
        parts.add(Drawn.box(at[0] - WIDTH / 2, at[1] - HEIGHT / 2, WIDTH, HEIGHT, "box").with("rx", "3"));
        List<String> lines = Wrapped.of(name, 22);
        double y = at[1] - (lines.size() - 1) * LINE / 2 + 4;
        for (String line : lines) {
            parts.add(Drawn.words(at[0], y, line, "title").with("text-anchor", "middle"));
            y += LINE;
        }
    }

    /** @param aside how far the arrow keeps to one side, so that there and back are two */
    private static void arrow(double[] from, double[] to, double aside, List<Html> parts) {
        double length = Math.hypot(to[0] - from[0], to[1] - from[1]);
        double dx = length == 0 ? 1 : (to[0] - from[0]) / length;
        double dy = length == 0 ? 0 : (to[1] - from[1]) / length;
        double endX = to[0] - dx * edge(dx, dy) - dy * aside * 0.5;
        double endY = to[1] - dy * edge(dx, dy) + dx * aside * 0.5;
        double beginX = from[0] + dx * edge(dx, dy) - dy * aside * 0.5;
        double beginY = from[1] + dy * edge(dx, dy) + dx * aside * 0.5;
        parts.add(Drawn.path("M" + point(beginX, beginY) + "Q"
                + point((beginX + endX) / 2 - dy * aside, (beginY + endY) / 2 + dx * aside) + " "
                + point(endX, endY), "waits"));
        parts.add(Drawn.path("M" + point(endX - dx * 9 - dy * 4, endY - dy * 9 + dx * 4) + "L" + point(endX, endY)
                + "L" + point(endX - dx * 9 + dy * 4, endY - dy * 9 - dx * 4) + "z", "tip"));
    }

    /** From the middle of a box to its edge, in this direction. */
    private static double edge(double dx, double dy) {
        double across = dx == 0 ? Double.MAX_VALUE : WIDTH / 2 / Math.abs(dx);
        double up = dy == 0 ? Double.MAX_VALUE : HEIGHT / 2 / Math.abs(dy);
        return Math.min(across, up) + 3;
    }

    private static String point(double x, double y) {
        return Drawn.number(x) + " " + Drawn.number(y);
    }
}
