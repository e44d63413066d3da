package entente.report.html;

import entente.language.model.Document;
import java.util.ArrayList;
import java.util.List;

/** The text itself, line by line, the papers that it cites, and what in it no cited words support. */
final class AgreementText {

    /** A text longer than this is somebody's to read elsewhere. */
    private static final int LIMIT = 5000;

    private final Page page;

    AgreementText(Page page) {
        this.page = page;
    }

    Html lines() {
        List<String> lines = page.lines().lines();
        if (lines.isEmpty()) {
            return Html.of("p", "The text was not at hand when this page was made.").css("aside");
        }
        List<Html> shown = new ArrayList<>();
        for (int i = 0; i < Math.min(lines.size(), LIMIT); i++) {
            String line = lines.get(i);
            shown.add(Html.of("li", Html.of("code", line.isEmpty() ? " " : line)).id(Anchor.line(i + 1)));
        }
        Html more = lines.size() > LIMIT
                ? Html.of("p", (lines.size() - LIMIT) + " more lines are not shown here.").css("aside") : Html.NOTHING;
        return Html.several(Tables.scrolling("The text of the agreement", Html.of("ol", shown).css("text")), more);
    }

    Html papers() {
        List<Html> rows = new ArrayList<>();
        for (Document document : page.text().documents()) {
            rows.add(Html.of("tr", Tables.rowHead(Html.of("span", document.name()).css("name")),
                    Tables.cell(Html.text(document.title())), Tables.cell(page.line(document.place())))
                    .id(Anchor.document(document.name())));
        }
        return rows.isEmpty() ? Html.of("p", "The text names no papers.").css("aside")
                : Tables.scrolling("Papers", Tables.table("The papers of the record that text and claims cite",
                        List.of("Paper", "What it is", "Text"), rows).css("papers"));
    }

    Html assumptions() {
        List<Html> items = page.text().assumptions().stream().<Html>map(assumption -> Html.of("li",
                Html.of("code", assumption.words()), Html.text(" "), page.line(assumption.place()))).toList();
        return items.isEmpty() ? Html.of("p", "Nothing in the text is assumed.").css("aside")
                : Html.of("ul", items).css("assumptions");
    }
}
