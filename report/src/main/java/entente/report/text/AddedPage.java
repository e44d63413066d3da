package entente.report.text;

import entente.report.Days;
import entente.report.Sentences;
import entente.standing.ask.Added;
import entente.standing.ask.Moved;
import java.util.List;

/** What one more claim says, and what it changes. */
final class AddedPage {

    private final Writing w;

    AddedPage(Writing writing) {
        w = writing;
    }

    /** @param days the same claim on one day and another */
    String write(List<Added> days) {
        Added first = days.getFirst();
        w.page().under("", "  ", w.ink(Ink.BOLD, first.claim().id()) + "  " + w.sentences().of(first.claim()));
        for (Added day : days) {
            if (day == first || !stages(day).equals(stages(first))) {
                changes(day);
            } else {
                w.page().gap().indented(0, "The same on " + Days.day(day.after().view().on())
                        + ", the day of the last claim.");
            }
        }
        return w.page().toString();
    }

    private List<String> stages(Added day) {
        return day.moved().stream().map(moved -> moved.name() + moved.after().map(w.sentences()::stage)).toList();
    }

    private void changes(Added day) {
        String on = Days.day(day.after().view().on());
        w.page().gap().indented(0, day.moved().isEmpty() ? "On " + on + " everything stands where it stood without it."
                : w.ink(Ink.BOLD, "What it changes on " + on) + ", as known that day");
        var timeline = new TimelinePage(w);
        for (Moved moved : day.moved()) {
            w.page().gap();
            timeline.fromTo(moved);
            moved.after().ifPresent(after -> w.page().indented(6, w.sentences().of(after)));
        }
        day.remarks().forEach(remark -> w.page().gap().indented(0, "To be known: " + remark.words()
                + (remark.claims().isEmpty() ? "" : " (" + Sentences.list(remark.claims()) + ")")));
    }
}
