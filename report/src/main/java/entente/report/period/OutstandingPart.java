package entente.report.period;

import entente.report.Sentences;
import entente.standing.ask.PeriodReport;
import entente.standing.ask.Position;
import entente.standing.ask.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is outstanding at the end of the period, by who owes it; the party that the report is for comes first. */
record OutstandingPart(PeriodReport report, Sentences say) {

    private static final String TO_AGREE = "";

    List<Piece> pieces() {
        Map<String, List<List<Cell>>> byDebtor = new LinkedHashMap<>();
        if (!report.party().isEmpty()) {
            byDebtor.put(report.party(), new ArrayList<>());
        }
        report.outstanding().forEach(row ->
                byDebtor.computeIfAbsent(debtor(row), party -> new ArrayList<>()).add(cells(row)));
        List<Piece> pieces = new ArrayList<>();
        byDebtor.forEach((party, rows) -> {
            String heading = party.equals(TO_AGREE) ? "To be agreed" : "Owed by " + say.party(party);
            pieces.add(new Piece.Heading(2, heading));
            pieces.add(rows.isEmpty() ? new Piece.Aside("Nothing.") : new Piece.Table(heading,
                    List.of("What", "Stands", "In words", "What is missing"), List.of(20, 15, 33, 32), rows));
        });
        return pieces.isEmpty() ? List.of(new Piece.Aside("Nothing is outstanding.")) : pieces;
    }

    private static String debtor(Row row) {
        return switch (row) {
            case Row.Owed owed -> owed.answer().undertaking().from();
            case Row.ToAgree toAgree -> TO_AGREE;
        };
    }

    private List<Cell> cells(Row row) {
        Position position = switch (row) {
            case Row.Owed owed -> new Position.OfUndertaking(owed.answer());
            case Row.ToAgree toAgree -> new Position.OfOpenPoint(toAgree.answer());
        };
        List<Cell> missing = row.missing().stream().map(needed -> Cell.of(say.of(needed.step()))).toList();
        return List.of(Cell.name(row.name()), new Cell.Stage(position, say.stage(position)),
                Cell.of(say.of(position)), missing.isEmpty() ? Cell.of("") : Cell.lines(missing));
    }
}
