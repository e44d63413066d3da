package entente.report.text;

import entente.language.model.Citation;
import entente.language.model.Place;
import entente.language.model.WordsOf;
import entente.report.Sentences;
import entente.report.TextLines;
import entente.standing.Answer;
import entente.standing.ask.Effect;
import entente.standing.ask.Needed;
import entente.standing.ask.Position;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What every page needs: somewhere to write, the sentences of the text under its view, and the lines of the text.
 *
 * @param introduced the papers that the page has named with their titles
 */
record Writing(Page page, Sentences sentences, TextLines lines, Answer answer, Set<String> introduced) {

    static Writing of(Answer answer, TextLines lines, Terminal terminal, boolean hasClaims) {
        return new Writing(new Page(terminal), new Sentences(answer, lines, hasClaims), lines, answer,
                new HashSet<>());
    }

    String ink(Ink ink, String words) {
        return ink.on(words, page.terminal());
    }

    /** The first line of every answer: which text, and the whole view. */
    void top() {
        page.under("", "  ", ink(Ink.BOLD, answer.text().name()) + ", " + sentences.of(answer.view()));
        if (!answer.text().title().isEmpty()) {
            page.under("", "  ", ink(Ink.FAINT, answer.text().title()));
        }
    }

    /** A name and its stage. */
    String named(Position position) {
        return ink(Ink.BOLD, position.name()) + ": " + ink(Ink.of(position), sentences.stage(position));
    }

    /** {@code frees quarantine-lifted; nearer no-invasion-declared}, where it does either. */
    void effect(Effect effect, int columns, int labelWidth) {
        if (!effect.frees().isEmpty()) {
            page.labelled(columns, "frees", labelWidth, ink(Ink.GOOD, Sentences.list(effect.frees())));
        }
        if (!effect.nearer().isEmpty()) {
            page.labelled(columns, "nearer", labelWidth, Sentences.list(effect.nearer()));
        }
    }

    /** @param whole what the whole would free: of a step it is said only where it frees something else */
    void missing(List<Needed> steps, Effect whole, int columns, int labelWidth) {
        String label = "missing";
        for (Needed needed : steps) {
            page.labelled(columns, label, labelWidth, sentences.of(needed.step()) + mark(needed, whole));
            label = "";
        }
    }

    private String mark(Needed needed, Effect whole) {
        List<String> frees = needed.effect().frees();
        return frees.isEmpty() || frees.equals(whole.frees()) ? ""
                : " " + ink(Ink.FAINT, "(frees " + Sentences.list(frees) + ")");
    }

    /** {@code line 71: when missiles-out is proved}. */
    String line(Place place) {
        String words = lines.at(place);
        return place.line() < 1 ? "" : "line " + place.line() + (words.isEmpty() ? "" : ": " + words);
    }

    /** {@code letter-27 item 2(a) (Kennedy to Khrushchev, 27 October 1962)}: the title when it is first named. */
    String citation(Citation citation) {
        String title = sentences.document(citation.document());
        boolean isNew = introduced.add(citation.document()) && !title.equals(citation.document());
        return WordsOf.citation(citation) + (isNew ? " (" + title + ")" : "");
    }

    String citations(List<Citation> cites) {
        return String.join("; ", cites.stream().map(this::citation).toList());
    }
}
