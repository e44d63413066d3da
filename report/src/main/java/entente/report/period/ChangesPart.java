package entente.report.period;

import entente.evidence.Claim;
import entente.report.Days;
import entente.report.Sentences;
import entente.standing.ask.PeriodReport;
import entente.standing.ask.Position;
import entente.standing.ask.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every change of the period, with its cause. */
record ChangesPart(PeriodReport report, Sentences say) {

    static final int MOST_CLAIMS = 6;

    List<Piece> pieces() {
        List<List<Cell>> rows = report.changed().stream().map(this::row).toList();
        return List.of(rows.isEmpty() ? new Piece.Aside("Nothing changed.")
                : new Piece.Table("Every change of standing, and what caused it",
                        List.of("Day", "What", "From", "To", "Caused by"), List.of(15, 20, 16, 17, 32), rows));
    }

    private List<Cell> row(Turn turn) {
        return List.of(Cell.of(Days.shortDay(turn.day())), Cell.name(turn.name()),
                stage(turn.before(), "not in the text"), stage(turn.after(), "no longer in the text"), cause(turn));
    }

    private Cell stage(Optional<Position> position, String none) {
        return position.<Cell>map(there -> new Cell.Stage(there, say.stage(there))).orElseGet(() -> Cell.of(none));
    }

    private Cell cause(Turn turn) {
        return switch (turn.cause()) {
            case Turn.Cause.ByClaims(var claims) -> claims(claims);
            case Turn.Cause.ByRetraction(var retractions) -> claims(retractions);
            case Turn.Cause.ByTheDay() -> Cell.of(turn.before().isEmpty() ? "The text says so from this day."
                    : "No report: the day itself.");
        };
    }

    private Cell claims(List<Claim> claims) {
        List<Cell> lines = new ArrayList<>();
        claims.stream().limit(MOST_CLAIMS).forEach(claim -> lines.add(Cell.of(claim.id() + ": " + say.of(claim))));
        if (claims.size() > MOST_CLAIMS) {
            lines.add(Cell.of("and " + (claims.size() - MOST_CLAIMS) + " claims more"));
        }
        return Cell.lines(lines);
    }
}
