package entente.report.html;

import java.util.Set;

/** Writes pieces of a page as HTML. */
final class HtmlWriter {

    private static final Set<String> STARTS_A_LINE = Set.of("head", "body", "meta", "title", "style",
            "script", "header", "nav", "main", "footer", "section", "article", "details", "table", "thead",
            "tbody", "tr", "li", "h1", "h2", "h3", "h4", "figure", "svg", "dl", "symbol");

    private final StringBuilder out = new StringBuilder();

    private HtmlWriter() {}

    static String page(Html.Element root) {
        HtmlWriter writer = new HtmlWriter();
        writer.out.append("<!doctype html>\n");
        writer.write(root);
        return writer.out.append('\n').toString();
    }

    static String write(Html... pieces) {
        HtmlWriter writer = new HtmlWriter();
        for (Html piece : pieces) {
            writer.write(piece);
        }
        return writer.out.toString();
    }

    private void write(Html piece) {
        switch (piece) {
            case Html.Text(String words) -> escape(words);
            case Html.Source(String words) -> out.append(words);
            case Html.Several several -> several.pieces().forEach(this::write);
            case Html.Element element -> element(element);
        }
    }

    private void element(Html.Element element) {
        if (STARTS_A_LINE.contains(element.tag())) {
            out.append('\n');
        }
        out.append('<').append(element.tag());
        element.attributes().forEach((name, value) -> {
            out.append(' ').append(name).append("=\"");
            escape(value);
            out.append('"');
        });
        out.append('>');
        if (!element.standsAlone()) {
            element.children().forEach(this::write);
            out.append("</").append(element.tag()).append('>');
        }
    }

    private void escape(String words) {
        words.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isAllowed(letter) ? letter : 0xFFFD);
            }
        });
    }

    /** Letters that a page may not hold, and those that would turn the words after them round, are shown as such. */
    private static boolean isAllowed(int letter) {
        boolean control = letter < 0x20 && letter != '\n' && letter != '\t' || letter >= 0x7F && letter < 0xA0;
        boolean surrogate = letter >= 0xD800 && letter <= 0xDFFF;
        boolean turns = letter >= 0x202A && letter <= 0x202E || letter >= 0x2066 && letter <= 0x2069;
        return !control && !surrogate && !turns && (letter & 0xFFFE) != 0xFFFE;
    }
}
