package entente.report.html;

import java.util.List;

/** Tables that can be heard as well as seen: with a caption, and headings that say what they head. */
final class Tables {

    private Tables() {}

    static Html.Element table(String caption, List<String> columns, List<? extends Html> rows) {
        List<Html> heads = columns.stream().<Html>map(name -> Html.of("th", name).with("scope", "col")).toList();
        return Html.of("table", Html.of("caption", caption), Html.of("thead", Html.of("tr", heads)),
                Html.of("tbody", rows));
    }

    static Html.Element rowHead(Html... what) {
        return Html.of("th", what).with("scope", "row");
    }

    static Html.Element cell(Html... what) {
        return Html.of("td", what);
    }

    /** Wide things scroll within the page, and keys reach them. */
    static Html.Element scrolling(String label, Html wide) {
        return Html.of("div", wide).css("wide").with("role", "region").with("aria-label", label).with("tabindex", "0");
    }
}
