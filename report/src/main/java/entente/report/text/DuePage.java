package entente.report.text;

import entente.report.Days;
import entente.standing.ask.DueDay;
import entente.standing.ask.DueSoon;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What has a day soon, and what is past its day. */
final class DuePage {

    private final Writing w;

    DuePage(Writing writing) {
        w = writing;
    }

    String write(DueSoon due, String party) {
        w.top();
        w.page().gap().indented(0, w.ink(Ink.BOLD, "Due" + (party.isEmpty() ? "" : " to or from "
                + w.sentences().party(party)) + days(due)) + ", if nothing more is reported");
        if (!due.overdue().isEmpty()) {
            w.page().heading("Past its day");
            due.overdue().forEach(this::overdue);
        }
        w.page().heading("Ahead");
        if (due.ahead().isEmpty()) {
            w.page().indented(2, "No day is set for anything until " + Days.day(due.to()) + ".");
        }
        LocalDate day = null;
        for (DueDay one : due.ahead()) {
            if (!one.day().equals(day)) {
                day = one.day();
                w.page().gap().indented(2, w.ink(Ink.BOLD, Days.day(day)) + ", " + away(due, day));
            }
            ahead(one);
        }
        return w.page().toString();
    }

    private static String days(DueSoon due) {
        LocalDate on = due.now().view().on();
        return on.equals(due.to()) ? " on " + Days.day(on) : " from " + Days.between(on, due.to());
    }

    private static String away(DueSoon due, LocalDate day) {
        long days = ChronoUnit.DAYS.between(due.now().view().on(), day);
        return days == 0 ? "that same day" : days == 1 ? "the day after" : "in " + days + " days";
    }

    private void overdue(DueDay one) {
        w.page().indented(4, w.named(one.position()) + (one.kind() == DueDay.Kind.RENEWAL
                ? ", the proof good until " + Days.day(one.day()) : ""));
        w.page().indented(8, w.sentences().of(one.position()));
    }

    private void ahead(DueDay one) {
        w.page().indented(4, w.named(one.position()) + w.ink(Ink.FAINT, " (" + why(one) + ")"));
        w.page().indented(8, w.sentences().of(one.position()));
        one.otherwise().ifPresent(later ->
                w.page().indented(8, w.ink(Ink.FAINT, "otherwise ") + w.ink(Ink.of(later),
                        w.sentences().stageAlone(later))));
    }

    private static String why(DueDay one) {
        return switch (one.kind()) {
            case LAST_DAY -> "last day";
            case FINAL -> "final day";
            case ENDS -> "last day on which it binds";
            case RENEWAL -> "last day before the proof has to be renewed";
            case COMES -> "from this day on";
        };
    }
}
