package entente.report.text;

import entente.report.Sentences;
import entente.standing.ask.Position;
import entente.standing.ask.Row;
import java.util.List;

/** What is outstanding, what is missing for it, and what it would set free. */
final class OutstandingPage {

    private static final int LABEL = 9;

    private final Writing w;

    OutstandingPage(Writing writing) {
        w = writing;
    }

    String write(List<Row> rows) {
        w.top();
        w.page().gap();
        if (rows.isEmpty()) {
            w.page().indented(0, "Nothing is outstanding.");
        }
        rows.forEach(this::row);
        return w.page().toString();
    }

    void row(Row row) {
        Position position = position(row);
        w.page().indented(2, w.named(position) + ", " + w.ink(Ink.FAINT, parties(row)));
        w.page().indented(6, w.sentences().of(position));
        w.missing(row.missing(), row.effect(), 6, LABEL);
        w.effect(row.effect(), 6, LABEL);
        w.page().gap();
    }

    static Position position(Row row) {
        return switch (row) {
            case Row.Owed owed -> new Position.OfUndertaking(owed.answer());
            case Row.ToAgree toAgree -> new Position.OfOpenPoint(toAgree.answer());
        };
    }

    private String parties(Row row) {
        return switch (row) {
            case Row.Owed owed -> "from " + w.sentences().party(owed.answer().undertaking().from()) + " to "
                    + w.sentences().party(owed.answer().undertaking().to());
            case Row.ToAgree toAgree -> "between " + Sentences.list(
                    toAgree.answer().openPoint().between().stream().map(w.sentences()::party).toList());
        };
    }
}
