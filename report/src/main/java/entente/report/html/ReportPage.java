package entente.report.html;

import entente.report.period.Cell;
import entente.report.period.Piece;
import entente.report.period.Writeup;
import java.util.ArrayList;
import java.util.List;

/** A periodic report as one page that needs nothing but itself, to be read on a screen or printed. */
public final class ReportPage {

    private final Writeup writeup;

    private ReportPage(Writeup writeup) {
        this.writeup = writeup;
    }

    /** The page, as HTML. */
    public static String html(Writeup writeup) {
        return HtmlWriter.page(new ReportPage(writeup).whole());
    }

    private Html.Element whole() {
        String style = Carried.resource("board.css") + Carried.resource("report.css");
        return Html.of("html",
                Html.of("head",
                        Html.of("meta").with("charset", "utf-8"),
                        Html.of("meta").with("http-equiv", "Content-Security-Policy")
                                .with("content", Carried.policy(style)),
                        Html.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                        Html.of("meta").with("name", "color-scheme").with("content", "light dark"),
                        Html.of("meta").with("name", "referrer").with("content", "no-referrer"),
                        Html.of("title", writeup.title() + " – " + writeup.subtitle()),
                        Html.of("style", new Html.Source(style))),
                Html.of("body", Shape.definitions(), head(), contents(), Html.of("main", sections()), foot())
                        .css("report"))
                .with("lang", "en");
    }

    private Html head() {
        return Html.of("header",
                Html.of("p", writeup.subtitle()).css("eyebrow"),
                Html.of("h1", writeup.title()),
                Html.of("dl", writeup.facts().stream()
                        .map(fact -> Entries.fact(fact.name(), Html.text(fact.words()))).toList()).css("view"));
    }

    private Html contents() {
        return Html.of("nav", Html.of("ol", writeup.pieces().stream()
                .filter(piece -> piece instanceof Piece.Heading(int level, String words) && level == 1)
                .map(piece -> ((Piece.Heading) piece).words())
                .map(words -> Html.of("li", Html.link(anchor(words), words))).toList()))
                .with("aria-label", "Contents");
    }

    private static String anchor(String heading) {
        return Anchor.piece(heading.replace(' ', '-'));
    }

    /** What follows a heading of the first level, up to the next, is one section. */
    private List<Html> sections() {
        List<Html> sections = new ArrayList<>();
        Html.Element section = null;
        for (Piece piece : writeup.pieces()) {
            if (piece instanceof Piece.Heading(int level, String words) && level == 1) {
                if (section != null) {
                    sections.add(section);
                }
                String id = anchor(words);
                section = Html.of("section", Html.of("h2", words).id(id + "-heading")).id(id)
                        .with("aria-labelledby", id + "-heading");
            } else if (section != null) {
                section = section.add(shown(piece));
            }
        }
        if (section != null) {
            sections.add(section);
        }
        return sections;
    }

    private static Html shown(Piece piece) {
        return switch (piece) {
            case Piece.Heading(int level, String words) -> Html.of(level == 1 ? "h2" : "h3", words);
            case Piece.Words(String words) -> Html.of("p", words);
            case Piece.Aside(String words) -> Html.of("p", words).css("aside");
            case Piece.Table table -> Tables.scrolling(table.caption(), table(table));
        };
    }

    private static Html.Element table(Piece.Table table) {
        List<Html> rows = table.rows().stream().<Html>map(ReportPage::row).toList();
        List<Html> columns = table.widths().stream()
                .<Html>map(width -> Html.of("col").css("part-" + width)).toList();
        Html.Element shown = Tables.table(table.caption(), table.heads(), rows);
        return Html.of("table", shown.children().getFirst(), Html.of("colgroup", columns))
                .add(shown.children().subList(1, shown.children().size())).css("account");
    }

    private static Html row(List<Cell> cells) {
        List<Html> shown = new ArrayList<>();
        for (Cell cell : cells) {
            shown.add(shown.isEmpty() ? Tables.rowHead(shown(cell)) : Tables.cell(shown(cell)));
        }
        return Html.of("tr", shown);
    }

    private static Html shown(Cell cell) {
        return switch (cell) {
            case Cell.Words(String words) -> Html.text(words);
            case Cell.Name(String name) -> Html.of("span", name).css("name");
            case Cell.Stage(var position, String words) -> Look.of(position, words).shown();
            case Cell.Lines(List<Cell> lines) -> Html.several(lines.stream()
                    .map(line -> Html.of("p", shown(line))).toList());
        };
    }

    private static Html foot() {
        return Html.of("footer", Html.of("p", "Made by Entente from a text that says what was agreed and a log that "
                + "says what was reported. This page holds everything that it shows and loads nothing."));
    }
}
