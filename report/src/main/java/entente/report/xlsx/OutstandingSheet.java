package entente.report.xlsx;

import entente.report.Sentences;
import entente.report.TextLines;
import entente.standing.Answer;
import entente.standing.ask.Effect;
import entente.standing.ask.Needed;
import entente.standing.ask.Position;
import entente.standing.ask.Row;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** What is outstanding: a row for each missing step, with what it would set free. */
final class OutstandingSheet {
    private static final List<Grid.Column> COLUMNS = List.of(new Grid.Column("what", 24),
            new Grid.Column("of whom", 22), new Grid.Column("stands", 16), new Grid.Column("last day", 12),
            new Grid.Column("what is missing", 60), new Grid.Column("sets free", 30),
            new Grid.Column("brings nearer", 30), new Grid.Column("in words", 60));

    private final Answer answer;
    private final Sentences say;

    OutstandingSheet(Answer answer, TextLines lines, boolean hasClaims) {
        this.answer = answer;
        say = new Sentences(answer, lines, hasClaims);
    }

    void write(Worksheet sheet, List<Row> rows) {
        Grid grid = new Grid(sheet, "Outstanding: " + answer.text().name() + ", " + say.of(answer.view()), COLUMNS, 1);
        for (Row row : rows) {
            if (row.missing().isEmpty()) {
                row(grid, row, "", row.effect());
            }
            for (Needed needed : row.missing()) {
                row(grid, row, say.of(needed.step()), needed.effect());
            }
        }
        grid.end();
    }

    private void row(Grid grid, Row row, String missing, Effect effect) {
        grid.next();
        grid.words(0, row.name());
        switch (row) {
            case Row.Owed owed -> {
                grid.words(1, say.partyFirst(owed.answer().undertaking().from()));
                grid.day(3, owed.answer().standing().deadline());
                stage(grid, new Position.OfUndertaking(owed.answer()));
            }
            case Row.ToAgree toAgree -> {
                grid.words(1, Sentences.list(toAgree.answer().openPoint().between().stream()
                        .map(say::partyFirst).toList()));
                stage(grid, new Position.OfOpenPoint(toAgree.answer()));
            }
        }
        grid.words(4, missing);
        grid.words(5, String.join(", ", effect.frees()));
        grid.words(6, String.join(", ", effect.nearer()));
    }

    private void stage(Grid grid, Position position) {
        grid.words(2, say.stage(position));
        grid.words(7, say.of(position));
    }
}
