package entente.report.period;

import entente.evidence.Claim;
import entente.report.Days;
import entente.report.Sentences;
import entente.standing.ask.PeriodReport;
import java.util.ArrayList;
import java.util.List;

/** What arrived in the period, by source. */
record ReceivedPart(PeriodReport report, Sentences say) {

    /** Of one source; more cannot be read on paper. */
    private static final int MOST = 100;

    List<Piece> pieces() {
        if (report.received().isEmpty()) {
            return List.of(new Piece.Aside("No claim arrived."));
        }
        List<Piece> pieces = new ArrayList<>();
        report.received().forEach(received -> source(received, pieces));
        return pieces;
    }

    private void source(PeriodReport.Received received, List<Piece> pieces) {
        int all = received.claims().size();
        String who = say.partyFirst(received.source());
        pieces.add(new Piece.Heading(2, who + ": " + (all == 1 ? "one claim" : all + " claims")));
        if (all > MOST) {
            pieces.add(new Piece.Aside("The last " + MOST + " are shown; the others are counted."));
        }
        List<List<Cell>> rows = received.claims().stream().skip(Math.max(0, all - MOST)).map(this::row).toList();
        pieces.add(new Piece.Table("What " + say.party(received.source()) + " reported",
                List.of("Arrived", "Claim", "In words", "Paper"), List.of(15, 18, 47, 20), rows));
    }

    private List<Cell> row(Claim claim) {
        String paper = claim.document().isEmpty() ? "none named"
                : say.document(claim.document()) + (claim.passage().isEmpty() ? "" : ", " + claim.passage());
        return List.of(Cell.of(Days.shortDay(claim.arrived().atZone(report.now().text().zone()).toLocalDate())),
                Cell.name(claim.id()), Cell.of(say.of(claim)), Cell.of(paper));
    }
}
