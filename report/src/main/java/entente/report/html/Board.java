package entente.report.html;

import java.util.List;

/**
 * A whole settlement under one view as one page that needs nothing but itself: no script to be read, no network, and a
 * policy that lets no other style or script in than the two that it carries.
 */
public final class Board {

    private final Page page;

    private Board(Contents contents) {
        page = new Page(contents);
    }

    /** The page, as HTML. */
    public static String html(Contents contents) {
        return HtmlWriter.page(new Board(contents).whole());
    }

    private Html.Element whole() {
        String style = Carried.resource("board.css");
        String script = Carried.resource("board.js");
        Masthead masthead = new Masthead(page);
        return Html.of("html",
                Html.of("head",
                        Html.of("meta").with("charset", "utf-8"),
                        Html.of("meta").with("http-equiv", "Content-Security-Policy")
                                .with("content", Carried.policy(style, script)),
                        Html.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                        Html.of("meta").with("name", "color-scheme").with("content", "light dark"),
                        Html.of("meta").with("name", "referrer").with("content", "no-referrer"),
                        Html.of("title", masthead.title()),
                        Html.of("style", new Html.Source(style))),
                Html.of("body",
                        Html.link("standings", "To the standings").css("skip"),
                        Shape.definitions(),
                        masthead.shown(),
                        contents(),
                        Html.of("main", sections()),
                        footer(),
                        Html.of("script", new Html.Source(script))))
                .with("lang", "en");
    }

    /** A part of the page: its anchor, its name in the contents and its heading. */
    private record Section(String id, String name, Html shown) {}

    private List<Section> parts() {
        Arrangements arrangements = new Arrangements(page);
        AgreementText text = new AgreementText(page);
        Doubts doubts = new Doubts(page);
        return List.of(
                new Section("glance", "At a glance", new Glance(page).shown()),
                new Section("standings", "Who owes what", new Standings(page).shown()),
                new Section("points", "Open points", arrangements.openPoints()),
                new Section("liberties", "Liberties", arrangements.liberties()),
                new Section("amendments", "Amendments", arrangements.amendments()),
                new Section("time", "How it came to this", time()),
                new Section("conditions", "Who waits for whom", new Conditions(page).shown()),
                new Section("readings", "The readings side by side", new ReadingsSideBySide(page).shown()),
                new Section("evidence", "The evidence", new EvidenceTable(page).shown()),
                new Section("remarks", "Doubts about the evidence", doubts.remarks()),
                new Section("set-aside", "Set aside", doubts.setAside()),
                new Section("papers", "The papers", text.papers()),
                new Section("assumed", "What is assumed", text.assumptions()),
                new Section("text", "The text", text.lines()));
    }

    private Html contents() {
        return Html.of("nav", Html.of("ol", parts().stream()
                .map(part -> Html.of("li", Html.link(part.id(), part.name()))).toList()))
                .with("aria-label", "Contents");
    }

    private List<Html> sections() {
        return parts().stream().<Html>map(part -> {
            String heading = part.id() + "-heading";
            return Html.of("section", Html.of("h2", part.name()).id(heading), part.shown()).id(part.id())
                    .with("aria-labelledby", heading);
        }).toList();
    }

    private Html time() {
        if (Listed.of(page.answer()).isEmpty()) {
            return Html.of("p", "There is nothing that could change.").css("aside");
        }
        return Html.several(
                Html.of("p", "Every change of standing, each day as it was known that day.").css("aside"),
                Html.of("figure", Tables.scrolling("Time axis", TimeAxis.of(page))),
                Html.of("details", Html.of("summary", "The same in words: every change and its cause"),
                        new ChangesTable(page).shown()).css("unfolds"));
    }

    private static Html footer() {
        return Html.of("footer", Html.of("p", "Made by Entente from a text that says what was agreed and a log that "
                + "says what was reported. The rules named in the reasons, such as S16, are those of "
                + "spec/semantics.md. This page holds everything that it shows and loads nothing."));
    }
}
