package entente.report.html;

import entente.evidence.Basis;
import entente.evidence.View;
import entente.report.Days;
import java.util.ArrayList;
import java.util.List;

/** The head of the page: which agreement, which question, and what has to be known before anything is believed. */
final class Masthead {

    private final Page page;

    Masthead(Page page) {
        this.page = page;
    }

    String title() {
        String title = page.text().title().isEmpty() ? page.text().name() : page.text().title();
        return title + " – " + Days.day(page.answer().view().on());
    }

    Html shown() {
        String title = page.text().title().isEmpty() ? page.text().name() : page.text().title();
        return Html.of("header",
                Html.of("p", "Entente · where every undertaking stands").css("eyebrow"),
                Html.of("h1", title),
                Html.of("p", Html.of("span", page.text().name()).css("name"), Html.text(", opened "),
                        Times.day(page.text().opens()), Html.text("; days are those of " + page.text().zone()))
                        .css("aside"),
                Html.of("dl", view()).css("view"),
                cautions());
    }

    private List<Html> view() {
        View view = page.answer().view();
        List<Html> facts = new ArrayList<>();
        facts.add(Entries.fact("On", Html.several(Html.text("the end of "), Times.day(view.on()))));
        facts.add(Entries.fact("As known", view.known().equals(view.on()) ? Html.text("that day")
                : Html.several(Html.text("on "), Times.day(view.known()))));
        facts.add(Entries.fact("On the evidence", Html.text(view.seenBy().isEmpty() ? "of everyone together"
                : "that " + page.say().party(view.seenBy()) + " may see")));
        facts.add(Entries.fact("The text", Html.text(page.say().reading(view.reading()))));
        if (!view.supposing().isEmpty()) {
            facts.add(Entries.fact("Supposing", Html.joined(view.supposing().stream()
                    .map(claim -> Html.text(page.say().content(claim))).toList(), "; ")));
        }
        return facts;
    }

    /** What a reader must know, each with the place where it is told in full. */
    private Html cautions() {
        List<Html> items = new ArrayList<>();
        int assumed = page.text().assumptions().size();
        if (assumed > 0) {
            items.add(Html.link("assumed", Words.count(assumed, "line of the text is assumed",
                    "lines of the text are assumed") + ": no cited words support "
                    + (assumed == 1 ? "it" : "them")));
        }
        long unsourced = page.contents().seen().stream()
                .filter(claim -> claim.basis() == Basis.ASSUMED && !claim.supposed()).count();
        if (unsourced > 0) {
            items.add(Html.link("evidence", Words.count(unsourced, "claim is", "claims are")
                    + " marked assumed: no paper says all of it"));
        }
        int aside = page.contents().evidence().setAside().size();
        if (aside > 0) {
            items.add(Html.link("set-aside", Words.count(aside, "line of the log is", "lines of the log are")
                    + " set aside and not used"));
        }
        int remarks = page.answer().remarks().size();
        if (remarks > 0) {
            items.add(Html.link("remarks", Words.count(remarks, "doubt", "doubts") + " about the evidence"));
        }
        if (items.isEmpty()) {
            return Html.NOTHING;
        }
        return Html.of("ul", items.stream().map(item -> Html.of("li", item)).toList()).css("cautions");
    }
}
