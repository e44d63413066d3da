package entente.report.text;

import entente.evidence.Claim;
import entente.language.model.Duty;
import entente.report.Days;
import entente.report.Sentences;
import entente.standing.UndertakingAnswer;
import entente.standing.ask.Brief;
import entente.standing.ask.Position;
import entente.standing.ask.Row;
import java.util.List;

/** One page for tomorrow's meeting. */
final class BriefPage {

    private static final int LABEL = 9;

    private final Writing w;
    private final Brief brief;

    BriefPage(Writing writing, Brief brief) {
        w = writing;
        this.brief = brief;
    }

    String write() {
        w.top();
        w.page().gap().indented(0, w.ink(Ink.BOLD, "Brief for " + w.sentences().party(brief.party()))
                + ", with what changed since " + Days.day(brief.since()));
        w.page().heading("What changed");
        new TimelinePage(w).turns(brief.changed());
        rows("What to ask for, and on which words", brief.ask(), "Nothing is outstanding from others.");
        rows("What we can offer, and what it would free", brief.offer(), "Nothing is outstanding from us.");
        mayAndMustNot();
        w.page().heading("What they will say");
        theySay();
        onTheirWord();
        ahead();
        contested();
        return w.page().toString();
    }

    private void rows(String heading, List<Row> rows, String none) {
        w.page().heading(heading);
        if (rows.isEmpty()) {
            w.page().indented(2, none);
        }
        rows.forEach(this::row);
    }

    private void row(Row row) {
        Position position = OutstandingPage.position(row);
        w.page().indented(2, w.named(position));
        w.page().indented(6, w.sentences().of(position));
        if (!position.cites().isEmpty()) {
            w.page().labelled(6, "words", LABEL, w.citations(position.cites()));
        }
        if (row.missing().size() == 1) {
            // Of a longer list the sentence has said what it waits for, and the rows of the others say the rest.
            w.missing(row.missing(), row.effect(), 6, LABEL);
        }
        w.effect(row.effect(), 6, LABEL);
    }

    private void mayAndMustNot() {
        if (brief.may().isEmpty() && brief.mustNot().isEmpty()) {
            return;
        }
        w.page().heading("What we may do, and what would be a breach");
        brief.may().forEach(answer -> w.page().indented(2, w.sentences().of(answer)));
        brief.mustNot().forEach(answer -> w.page().indented(2, w.sentences().of(answer)));
    }

    private void theySay() {
        if (brief.theirReadings().answers().size() < 2) {
            w.page().indented(2, "No reading of theirs is written down.");
        } else {
            new ComparisonPage(w, brief.theirReadings()).theirs();
        }
    }

    private void onTheirWord() {
        w.page().heading("What is only their word");
        if (brief.onTheirWord().isEmpty()) {
            w.page().indented(2, "Nothing that they have done rests on their word alone.");
        }
        brief.onTheirWord().forEach(word -> {
            w.page().indented(2, w.named(new Position.OfUndertaking(word.answer())));
            word.claims().forEach(claim -> w.page().indented(6, said(claim)));
        });
    }

    private String said(Claim claim) {
        return claim.id() + "  " + w.sentences().of(claim);
    }

    private void ahead() {
        w.page().heading("Days ahead");
        if (brief.ahead().isEmpty()) {
            w.page().indented(2, "No day is set for anything.");
        }
        brief.ahead().forEach(this::day);
    }

    private void day(UndertakingAnswer answer) {
        String what = answer.undertaking().duty().value() instanceof Duty.Refrain ? " ends."
                : ". " + w.sentences().of(answer);
        answer.standing().deadline().ifPresent(day ->
                w.page().indented(2, Days.day(day) + ": " + answer.name() + what));
    }

    private void contested() {
        w.page().heading("What is contested");
        if (brief.contested().isEmpty() && brief.now().remarks().isEmpty()) {
            w.page().indented(2, "Nothing is contested.");
        }
        brief.contested().forEach(position ->
                w.page().indented(2, position.name() + ": " + w.sentences().of(position)));
        brief.now().remarks().forEach(remark -> w.page().indented(2, remark.words()
                + (remark.claims().isEmpty() ? "" : " (" + Sentences.list(remark.claims()) + ")")));
    }
}
