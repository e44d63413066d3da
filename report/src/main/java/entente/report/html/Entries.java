package entente.report.html;

import entente.language.model.Citation;
import entente.language.model.Place;
import entente.standing.Derivation;
import entente.standing.Step;
import entente.standing.ask.Effect;
import entente.standing.ask.Needed;
import entente.standing.ask.Row;
import java.util.ArrayList;
import java.util.List;

/** One shape for everything that stands somewhere: figure and words, sentence, facts, what is missing, the reason. */
final class Entries {

    /**
     * @param words what the text says of it, line by line
     * @param origin the amendment or reading that brought it; empty for the text
     */
    record Entry(String name, Look look, String sentence, List<String> words, String origin, List<Citation> cites,
            Place place, Derivation why) {}

    private final Page page;
    private final String heading;
    private final Reasons reasons;

    /** @param heading the level of heading below that of the section */
    Entries(Page page, String heading) {
        this.page = page;
        this.heading = heading;
        reasons = new Reasons(page);
    }

    Html shown(Entry entry, List<Html> facts, Html missing) {
        String named = Anchor.piece(entry.name()) + "-name";
        return Html.of("article",
                Html.of("p", entry.look().shown()).css("standing"),
                Html.of("div",
                        Html.of(heading, entry.name()).css("name").id(named),
                        Html.of("p", entry.sentence()).css("sentence"),
                        Html.of("dl", allFacts(entry, facts)).css("facts"),
                        missing,
                        reasons.of(entry.name(), entry.why())).css("body"))
                .id(Anchor.piece(entry.name())).css("entry tone-" + entry.look().shape().tone())
                .with("aria-labelledby", named);
    }

    private List<Html> allFacts(Entry entry, List<Html> facts) {
        List<Html> all = new ArrayList<>(facts);
        List<Html> lines = new ArrayList<>();
        entry.words().forEach(line -> lines.add(Html.several(Html.of("code", line), Html.of("br"))));
        lines.add(Html.several(Html.text("from "), page.line(entry.place()), Html.text(" on")));
        all.add(fact("Text", Html.several(lines)));
        if (!entry.origin().isEmpty()) {
            all.add(fact("Brought by", page.piece(entry.origin())));
        }
        if (!entry.cites().isEmpty()) {
            all.add(fact("Cited words", page.cited(entry.cites())));
        }
        return all;
    }

    static Html fact(String name, Html what) {
        return Html.of("div", Html.of("dt", name), Html.of("dd", what));
    }

    /** What is missing of something that no row of the outstanding carries. */
    Html missing(List<Step> steps) {
        return steps.isEmpty() ? Html.NOTHING : list(steps.stream()
                .<Html>map(step -> Html.of("li", page.say().of(step))).toList(), Html.NOTHING);
    }

    Html missing(Row row) {
        return row.missing().isEmpty() && row.effect().frees().isEmpty() ? Html.NOTHING
                : list(row.missing().stream().map(this::needed).toList(), afterAll(row));
    }

    /** What the whole sets free, where no single step has said so. */
    private Html afterAll(Row row) {
        boolean said = row.missing().stream().anyMatch(needed -> needed.effect().equals(row.effect()));
        boolean none = row.effect().frees().isEmpty() && row.effect().nearer().isEmpty();
        return said || none ? Html.NOTHING
                : Html.of("p", Html.text("Its own part done:"), effect(row.effect()))
                .css("after");
    }

    private static Html list(List<Html> steps, Html after) {
        return Html.of("div", Html.of("p", "Still missing").css("label"), Html.of("ul", steps), after).css("missing");
    }

    private Html needed(Needed needed) {
        return Html.of("li", Html.text(page.say().of(needed.step()) + " "), effect(needed.effect()));
    }

    private Html effect(Effect effect) {
        List<Html> parts = new ArrayList<>();
        names("→ sets free", effect.frees(), parts);
        names("→ brings nearer", effect.nearer(), parts);
        return parts.isEmpty() ? Html.NOTHING : Html.of("span", parts).css("effect");
    }

    private void names(String how, List<String> names, List<Html> parts) {
        if (!names.isEmpty()) {
            parts.add(Html.of("span", Html.text(how + " "),
                    Html.joined(names.stream().map(page::piece).toList(), ", "), Html.text(" ")));
        }
    }
}
