package entente.report.html;

import entente.analysis.Cure;
import entente.analysis.Examined;
import entente.analysis.Finding;
import entente.analysis.FindingKind;
import entente.analysis.Mention;
import entente.analysis.Run;
import entente.language.model.Agreement;
import entente.language.model.Lookup;
import entente.language.model.Place;
import entente.report.Days;
import entente.report.FindingSentences;
import entente.report.TextLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What an examination found, as one page that needs nothing but itself. */
public final class FindingsBoard {

    private static final int LIMIT = 5000;

    private final Examined examined;
    private final Agreement text;
    private final TextLines lines;
    private final FindingSentences say;
    private final Lookup lookup;

    private FindingsBoard(Examined examined, TextLines lines) {
        this.examined = examined;
        this.lines = lines;
        text = examined.subject().agreement();
        say = new FindingSentences(text, lines);
        lookup = new Lookup(text);
    }

    public static String html(Examined examined, TextLines lines) {
        return HtmlWriter.page(new FindingsBoard(examined, lines).whole());
    }

    private Html.Element whole() {
        String style = Carried.resource("board.css") + Carried.resource("findings.css");
        String title = text.title().isEmpty() ? text.name() : text.title();
        return Html.of("html", Html.of("head",
                        Html.of("meta").with("charset", "utf-8"),
                        Html.of("meta").with("http-equiv", "Content-Security-Policy")
                                .with("content", Carried.policy(style)),
                        Html.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                        Html.of("meta").with("name", "color-scheme").with("content", "light dark"),
                        Html.of("meta").with("name", "referrer").with("content", "no-referrer"),
                        Html.of("title", title + " – examined"),
                        Html.of("style", new Html.Source(style))),
                Html.of("body", Html.link("findings", "To the findings").css("skip"), head(title),
                        Html.of("main", section("findings", "What was found", findings()),
                                section("looked", "What was looked through", looked()),
                                section("undecided", "What could not be decided", undecided()),
                                section("text", "The text", shownText())),
                        Html.of("footer", Html.of("p", "Made by Entente from the text alone: nothing in these courses "
                                + "of events has happened. The rules named by their codes, such as X101, are those of "
                                + "spec/findings.md. This page holds everything that it shows and loads nothing."))))
                .with("lang", "en");
    }

    private Html head(String title) {
        return Html.of("header", Html.of("p", "Entente · examined before anyone signs").css("eyebrow"),
                Html.of("h1", title),
                Html.of("p", Html.of("span", text.name()).css("name"), Html.text(", opens "),
                        Html.text(Days.day(text.opens()))).css("aside"),
                Html.of("nav", Html.of("ol", contents())).with("aria-label", "Findings"));
    }

    private List<Html> contents() {
        List<Html> items = new ArrayList<>();
        for (int i = 0; i < examined.findings().size(); i++) {
            Finding finding = examined.findings().get(i);
            items.add(Html.of("li", Html.link(anchor(i), finding.kind().code() + " " + finding.kind().words()
                    + ": " + String.join(", ", finding.pieces().stream().limit(3).toList()))));
        }
        return items;
    }

    private static String anchor(int number) {
        return "finding-" + (number + 1);
    }

    private static Html section(String id, String heading, Html shown) {
        return Html.of("section", Html.of("h2", heading).id(id + "-heading"), shown).id(id)
                .with("aria-labelledby", id + "-heading");
    }

    private Html findings() {
        if (examined.findings().isEmpty()) {
            return Html.of("p", "Nothing was found.").css("aside");
        }
        List<Html> all = new ArrayList<>();
        for (int i = 0; i < examined.findings().size(); i++) {
            all.add(finding(examined.findings().get(i)).id(anchor(i)));
        }
        return Html.several(all);
    }

    private Html.Element finding(Finding finding) {
        String grade = finding.severity().name().toLowerCase(Locale.ROOT);
        String under = finding.reading().isEmpty() ? "" : ", " + FindingSentences.under(finding.reading());
        List<Html> parts = new ArrayList<>();
        parts.add(Html.of("h3", Html.text(finding.kind().code() + " " + finding.kind().words()),
                Html.of("span", finding.severity().words() + under).css("grade grade-" + grade)));
        parts.add(Html.of("p", say.sentence(finding.headline())).css("headline"));
        parts.add(Html.of("ul", finding.places().stream().map(this::place).toList()));
        if (finding.kind() == FindingKind.WAITS_FOR_ITSELF) {
            parts.add(Html.of("figure", Tables.scrolling("The ring", RingDrawing.of(finding.pieces())),
                    Html.of("figcaption", "An arrow leads from what is waited for to what waits for it.")));
        }
        finding.steps().forEach(step -> parts.add(Html.of("p", say.whole(step))));
        finding.run().ifPresent(run -> parts.addAll(run(run)));
        listed("Who is hurt", finding.hurt().stream().map(say::of).toList(), parts);
        if (!finding.cures().isEmpty()) {
            parts.add(Html.of("h4", "What would cure it"));
            finding.cures().forEach(cure -> parts.add(cure(cure)));
        }
        parts.add(Html.of("p", String.join(" ", say.of(finding.howFar()))).css("aside"));
        return Html.of("article", parts).css("finding");
    }

    private static void listed(String heading, List<String> sentences, List<Html> parts) {
        if (!sentences.isEmpty()) {
            parts.add(Html.of("h4", heading));
            parts.add(Html.of("ul", sentences.stream().map(words -> Html.of("li", words)).toList()));
        }
    }

    private Html place(Mention mention) {
        String words = lines.at(mention.place());
        return Html.of("li", line(mention.place()), Html.text(" " + say.sentence(mention.says())),
                words.isEmpty() ? Html.NOTHING : Html.of("span", words).css("words"));
    }

    private Html line(Place place) {
        String words = "line " + place.line();
        return place.line() >= 1 && place.line() <= Math.min(LIMIT, lines.lines().size())
                ? Html.link(Anchor.line(place.line()), words).css("place") : Html.of("span", words).css("place");
    }

    private List<Html> run(Run run) {
        List<Html> parts = new ArrayList<>();
        parts.add(Html.of("h4", "What can happen"));
        if (run.events().isEmpty()) {
            parts.add(Html.of("p", "Nobody does anything."));
        }
        if (!run.events().isEmpty() || !run.claimed().isEmpty()) {
            parts.add(Html.of("figure", Tables.scrolling("The course of events",
                    SequenceDrawing.of(run, say, lookup))));
            List<Html> steps = new ArrayList<>();
            run.events().forEach(event -> steps.add(Html.of("li", Days.day(event.on()) + ": " + say.of(event)
                    + (event.note().isEmpty() ? "" : " (" + event.note() + ")"))));
            run.claimed().forEach(claimed -> steps.add(Html.of("li", Days.day(claimed.on()) + ": "
                    + say.of(claimed) + " (" + FindingSentences.under(claimed.reading()) + ").")));
            parts.add(Html.of("details", Html.of("summary", "The same in words"), Html.of("ol", steps))
                    .css("unfolds"));
        }
        return parts;
    }

    private Html cure(Cure cure) {
        List<Html> parts = new ArrayList<>(List.of(Html.of("p", say.whole(cure.words()))));
        if (!cure.lines().isEmpty()) {
            parts.add(Html.of("pre", Html.of("code", String.join("\n", cure.lines()))));
        }
        if (cure.isTried()) {
            parts.add(Html.of("p", say.whole(cure.outcome())).css("tried"));
        }
        return Html.of("div", parts).css("cure");
    }

    private Html looked() {
        List<Html> items = new ArrayList<>();
        examined.looked().forEach(looked -> {
            boolean found = examined.findings().stream().anyMatch(finding -> finding.kind() == looked.kind());
            items.add(Html.of("li", looked.kind().code() + " " + looked.kind().words() + ": "
                    + (found ? "nothing more" : "none") + ", " + FindingSentences.reach(looked.howFar()) + ", in "
                    + looked.what() + "." + looked.howFar().left().stream().map(left -> " Left out of account: "
                            + say.named(left) + ".").reduce("", String::concat)));
        });
        return Html.of("ul", items).css("assumptions");
    }

    private Html undecided() {
        return examined.undecided().isEmpty() ? Html.of("p", "Everything that was looked for was decided.").css("aside")
                : Html.of("ul", examined.undecided().stream().map(one -> Html.of("li", one.kind().code() + " "
                        + one.kind().words() + ": " + say.named(one.about()) + ": " + say.named(one.why()) + "."))
                        .toList()).css("assumptions");
    }

    private Html shownText() {
        List<Html> shown = new ArrayList<>();
        for (int i = 0; i < Math.min(lines.lines().size(), LIMIT); i++) {
            String line = lines.lines().get(i);
            shown.add(Html.of("li", Html.of("code", line.isEmpty() ? " " : line)).id(Anchor.line(i + 1)));
        }
        return Tables.scrolling("The text of the agreement", Html.of("ol", shown).css("text"));
    }
}
