package entente.report.html;

import java.util.List;

/** Pieces of a drawing. */
final class Drawn {

    private Drawn() {}

    /** A length with at most one decimal. */
    static String number(double length) {
        long tenths = Math.round(length * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }

    static Html.Element line(double x1, double y1, double x2, double y2, String classes) {
        return Html.of("line").css(classes).with("x1", number(x1)).with("y1", number(y1))
                .with("x2", number(x2)).with("y2", number(y2));
    }

    static Html.Element box(double x, double y, double width, double height, String classes) {
        return Html.of("rect").css(classes).with("x", number(x)).with("y", number(y))
                .with("width", number(width)).with("height", number(height));
    }

    static Html.Element words(double x, double y, String words, String classes) {
        return Html.of("text", words).css(classes).with("x", number(x)).with("y", number(y));
    }

    static Html.Element path(String d, String classes) {
        return Html.of("path").css(classes).with("d", d);
    }

    /** A whole drawing that a heading of the page names and a text below it repeats. */
    static Html.Element picture(double width, double height, String title, List<? extends Html> parts) {
        return Html.of("svg", parts).with("viewBox", "0 0 " + number(width) + " " + number(height))
                .with("width", number(width)).with("height", number(height)).with("aria-label", title);
    }
}
