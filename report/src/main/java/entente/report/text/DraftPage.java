package entente.report.text;

import entente.analysis.Claimed;
import entente.analysis.Event;
import entente.analysis.draft.Addition;
import entente.analysis.draft.Compared;
import entente.analysis.draft.Difference;
import entente.analysis.draft.LostReturn;
import entente.analysis.draft.MereWord;
import entente.analysis.draft.Outcome;
import entente.analysis.draft.Verdict;
import entente.language.model.Place;
import entente.report.Days;
import entente.report.DraftSentences;
import entente.report.FindingSentences;
import entente.report.TextLines;
import java.util.List;
import java.util.Optional;

/** A draft against its base: what changes for whom, and a run for every difference. */
public final class DraftPage {

    private static final int INDENT = 2;
    private static final int LABEL = 10;

    private final Page page;
    private final Terminal terminal;
    private final Compared compared;
    private final DraftSentences say;
    private final TextLines draftLines;

    private DraftPage(Compared compared, TextLines baseLines, TextLines draftLines, Terminal terminal) {
        this.compared = compared;
        this.draftLines = draftLines;
        this.terminal = terminal;
        page = new Page(terminal);
        say = new DraftSentences(compared, baseLines, draftLines);
    }

    /**
     * @param base what the base is called
     * @param draft what the draft is called
     */
    public static String of(String base, String draft, Compared compared, TextLines baseLines, TextLines draftLines,
            Terminal terminal) {
        return new DraftPage(compared, baseLines, draftLines, terminal).write(base, draft);
    }

    private String write(String base, String draft) {
        page.under("", "  ", Ink.BOLD.on(draft, terminal) + " against " + Ink.BOLD.on(base, terminal));
        parties();
        pieces();
        lost();
        words();
        added();
        rest();
        return page.toString();
    }

    private void parties() {
        page.heading("What changes for whom");
        var byParty = say.byParty();
        if (byParty.isEmpty()) {
            page.indented(INDENT, "Nothing, for anybody, as far as was looked.");
        }
        byParty.forEach((party, sentences) -> {
            page.indented(INDENT, Ink.BOLD.on(say.draft().named("{" + party + "}"), terminal));
            sentences.forEach(sentence -> page.under(" ".repeat(2 * INDENT), " ".repeat(4 * INDENT), sentence));
        });
    }

    private void pieces() {
        List<Verdict> different = compared.pieces().stream().filter(v -> v.outcome() != Outcome.SAME).toList();
        if (different.isEmpty()) {
            return;
        }
        page.heading("What became of each piece");
        different.forEach(this::piece);
    }

    private void piece(Verdict verdict) {
        page.gap().indented(INDENT, Ink.BOLD.on(say.heading(verdict), terminal) + ": "
                + ink(verdict.outcome()).on(verdict.outcome().words(verdict.piece().sort()), terminal));
        verdict.written().forEach(words -> page.labelled(2 * INDENT, "written", LABEL,
                say.of(verdict.piece()).sentence(words)));
        verdict.differences().forEach(difference -> run(verdict, difference));
        if (verdict.differences().isEmpty()) {
            page.labelled(2 * INDENT, "run", LABEL, "None was found that shows it: it is in the letters alone.");
        }
        if (!verdict.howFar().isForAllRuns()) {
            page.labelled(2 * INDENT, "holds", LABEL, opposite(verdict.outcome()) + " was found, "
                    + DraftSentences.reach(verdict) + ".");
        }
    }

    private static String opposite(Outcome outcome) {
        return outcome == Outcome.MORE ? "No run after which it is less" : "No run after which it is more";
    }

    private static Ink ink(Outcome outcome) {
        return switch (outcome) {
            case NEW, MORE -> Ink.BAD;
            case GONE, LESS -> Ink.GOOD;
            case OTHER -> Ink.DOUBTFUL;
            case SAME -> Ink.PLAIN;
        };
    }

    private void run(Verdict verdict, Difference difference) {
        FindingSentences sentences = say.of(verdict.piece());
        run(difference, sentences);
        stands("base", difference, difference.base(), verdict.piece().base(), sentences);
        stands("draft", difference, difference.draft(), verdict.piece().draft(), sentences);
    }

    private void run(Difference difference, FindingSentences sentences) {
        String label = "run";
        if (difference.events().isEmpty()) {
            page.labelled(2 * INDENT, label, LABEL, "Nobody does anything.");
        }
        for (Event event : difference.events()) {
            page.labelled(2 * INDENT, label, LABEL, Days.shortDay(event.on()) + "  " + sentences.of(event));
            label = "";
        }
    }

    private void stands(String label, Difference difference, Optional<Claimed> claimed, String name,
            FindingSentences sentences) {
        page.labelled(2 * INDENT, label, LABEL, Days.shortDay(difference.day()) + "  " + claimed.map(sentences::of)
                .orElse(name.isEmpty() ? "there is no such piece" : name + " is not there") + ".");
    }

    private void lost() {
        page.heading("What is no longer given in return");
        if (compared.lost().isEmpty()) {
            page.indented(INDENT, "Nothing: whatever hangs on what the other side owes in the base does so in the"
                    + " draft. This was read off the conditions, and so holds for every course of events.");
        }
        for (LostReturn lost : compared.lost()) {
            page.indented(INDENT, say.lost(lost));
            line(lost.place());
            lost.shown().ifPresent(difference -> {
                run(difference, say.draft());
                stands("base", difference, difference.base(), lost.undertaking(), say.draft());
                stands("draft", difference, difference.draft(), lost.undertaking(), say.draft());
            });
        }
    }

    private void line(Place place) {
        String words = draftLines.at(place);
        if (!words.isEmpty()) {
            page.labelled(2 * INDENT, "line " + place.line(), LABEL, Ink.FAINT.on(words, terminal));
        }
    }

    private void words() {
        page.heading("What rests on a mere word");
        if (compared.words().isEmpty()) {
            page.indented(INDENT, "Nothing that the base wanted proved. This was read off the conditions and the lines"
                    + " about proof.");
        }
        for (MereWord word : compared.words()) {
            page.indented(INDENT, say.word(word));
            line(word.place());
        }
    }

    private void added() {
        page.heading("What was no part of the base");
        if (compared.added().isEmpty()) {
            page.indented(INDENT, "Nothing: every name and line of the draft is in the base.");
        }
        for (Addition addition : compared.added()) {
            page.labelled(INDENT, "line " + addition.place().line(), LABEL + 2, addition.kind()
                    + (addition.name().isEmpty() ? "" : " " + addition.name()) + "  "
                    + Ink.FAINT.on(draftLines.at(addition.place()), terminal));
        }
    }

    private void rest() {
        page.heading("What is the same, and how far that holds");
        say.same().forEach((reach, names) -> page.indented(INDENT, String.join(", ", names) + ": " + reach + "."));
        compared.left().forEach(left -> page.indented(INDENT, "Left out of account: " + left + "."));
        if (!compared.isWhole()) {
            page.indented(INDENT, "The time was used up before these were looked at: "
                    + String.join(", ", compared.undecided()) + ".");
        }
    }
}
