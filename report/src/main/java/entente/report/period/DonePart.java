package entente.report.period;

import entente.report.Sentences;
import entente.standing.Standing.Progress;
import entente.standing.ask.PeriodReport;
import entente.standing.ask.Position;
import java.util.List;
import java.util.Optional;

/** What was done in the period, and whether it was proved. */
record DonePart(PeriodReport report, Sentences say) {

    List<Piece> pieces() {
        List<List<Cell>> rows = report.done().stream().map(this::row).toList();
        return List.of(rows.isEmpty() ? new Piece.Aside("Nothing more was done of what is owed.")
                : new Piece.Table("What was done, and whether it was proved",
                        List.of("Undertaking", "By", "Stands", "Proved and claimed", "Claims of the period"),
                        List.of(22, 16, 18, 22, 22), rows));
    }

    private List<Cell> row(PeriodReport.Done done) {
        Position position = new Position.OfUndertaking(done.answer());
        return List.of(Cell.name(done.answer().name()),
                Cell.of(say.partyFirst(done.answer().undertaking().from())),
                new Cell.Stage(position, say.stage(position)),
                Cell.of(progress(done)), WriteupOfReport.ids(done.claims()));
    }

    /** {@code proved 42 of 42, before 0; claimed 42}. */
    private static String progress(PeriodReport.Done done) {
        Optional<Progress> now = done.answer().standing().progress();
        if (now.isEmpty()) {
            return "as a whole";
        }
        Progress p = now.get();
        return "proved " + p.proved() + (p.isNumberKnown() ? " of " + p.of() : "")
                + done.before().map(before -> " (before " + before.proved() + ")").orElse("")
                + "; claimed " + p.claimed() + done.before().map(before -> " (before " + before.claimed() + ")")
                        .orElse("");
    }
}
