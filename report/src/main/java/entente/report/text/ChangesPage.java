package entente.report.text;

import entente.report.Days;
import entente.report.Sentences;
import entente.standing.ask.Changes;
import entente.standing.ask.Changes.Changed;
import entente.standing.ask.Turn;

/** What is different from the last time somebody looked, and why. */
final class ChangesPage {

    private final Writing w;
    private final TimelinePage timeline;

    ChangesPage(Writing writing) {
        w = writing;
        timeline = new TimelinePage(writing);
    }

    String write(Changes changes) {
        w.top();
        w.page().gap().indented(0, w.ink(Ink.BOLD, "Since " + Days.day(changes.since())) + ", as known then");
        if (changes.changed().isEmpty()) {
            w.page().gap().indented(2, "Nothing stands elsewhere than it did.");
        }
        changes.changed().forEach(this::changed);
        if (!changes.returned().isEmpty()) {
            w.page().gap().indented(0, "Stood elsewhere in between, and stand" + (changes.returned().size() == 1
                    ? "s" : "") + " again where " + (changes.returned().size() == 1 ? "it" : "they") + " did: "
                    + Sentences.list(changes.returned()) + ".");
        }
        return w.page().toString();
    }

    private void changed(Changed changed) {
        w.page().gap();
        timeline.fromTo(changed.moved());
        changed.moved().after().ifPresent(after -> w.page().indented(6, w.sentences().of(after)));
        for (Turn turn : changed.turns()) {
            w.page().indented(6, w.ink(Ink.FAINT, "on " + Days.day(turn.day()) + (changed.turns().size() == 1 ? ""
                    : ": " + turn.after().map(w.sentences()::stage).orElse("no longer in the text"))));
            timeline.cause(turn, 8);
        }
    }
}
