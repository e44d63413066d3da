package entente.report.text;

import entente.evidence.Claim;
import entente.report.Days;
import entente.standing.ask.Moved;
import entente.standing.ask.Position;
import entente.standing.ask.Turn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every change of standing, day by day, and what caused it. */
final class TimelinePage {

    private static final int MOST_CLAIMS = 6;

    private final Writing w;

    TimelinePage(Writing writing) {
        w = writing;
    }

    String write(LocalDate from, LocalDate to, List<Turn> turns) {
        w.page().under("", "  ", w.ink(Ink.BOLD, w.answer().text().name()) + ", "
                + w.sentences().reading(w.answer().view().reading()) + days(from, to)
                + ", each day as known that day, on "
                + w.sentences().evidence(w.answer().view().seenBy()));
        if (!w.answer().text().title().isEmpty()) {
            w.page().under("", "  ", w.ink(Ink.FAINT, w.answer().text().title()));
        }
        w.page().gap();
        turns(turns);
        return w.page().toString();
    }

    private static String days(LocalDate from, LocalDate to) {
        return from.equals(to) ? ", on " + Days.day(from) : ", from " + Days.between(from, to);
    }

    void turns(List<Turn> turns) {
        if (turns.isEmpty()) {
            w.page().indented(2, "Nothing changed.");
        }
        LocalDate day = null;
        for (Turn turn : turns) {
            if (!turn.day().equals(day)) {
                day = turn.day();
                w.page().gap().indented(0, w.ink(Ink.BOLD, Days.day(day)));
            }
            turn(turn);
        }
    }

    private void turn(Turn turn) {
        fromTo(new Moved(turn.name(), turn.before(), turn.after()));
        cause(turn, 6);
    }

    /** {@code missiles-out: due, 36 of 42 → discharged, 42 of 42}. */
    void fromTo(Moved moved) {
        w.page().indented(2, w.ink(Ink.BOLD, moved.name()) + ": " + stage(moved.before(), "not in the text") + " → "
                + stage(moved.after(), "no longer in the text"));
    }

    void cause(Turn turn, int columns) {
        switch (turn.cause()) {
            case Turn.Cause.ByClaims(var claims) -> claims(claims, columns);
            case Turn.Cause.ByRetraction(var retractions) -> claims(retractions, columns);
            case Turn.Cause.ByTheDay() -> w.page().indented(columns, w.ink(Ink.FAINT, turn.before().isEmpty()
                    ? "The text says so from this day." : "No report: the day itself."));
        }
    }

    private void claims(List<Claim> claims, int columns) {
        claims.stream().limit(MOST_CLAIMS).forEach(claim -> w.page().under(" ".repeat(columns),
                " ".repeat(columns + 2), claim.id() + "  " + w.sentences().of(claim)));
        if (claims.size() > MOST_CLAIMS) {
            w.page().indented(columns, "and " + (claims.size() - MOST_CLAIMS) + " claims more");
        }
    }

    private String stage(Optional<Position> position, String none) {
        return position.map(p -> w.ink(Ink.of(p), w.sentences().stage(p))).orElse(none);
    }
}
