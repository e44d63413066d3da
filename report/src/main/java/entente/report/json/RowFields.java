package entente.report.json;

import entente.standing.ask.Position;
import entente.standing.ask.Row;

/** A row of what is outstanding. */
final class RowFields {

    private final PositionFields positions;

    RowFields(Fields fields) {
        positions = new PositionFields(fields);
    }

    void of(Row row) {
        positions.of(switch (row) {
            case Row.Owed owed -> new Position.OfUndertaking(owed.answer());
            case Row.ToAgree toAgree -> new Position.OfOpenPoint(toAgree.answer());
        });
        positions.missing(row.missing());
        positions.effect(row.effect());
    }
}
