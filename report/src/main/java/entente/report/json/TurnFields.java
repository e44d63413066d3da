package entente.report.json;

import entente.standing.ask.Position;
import entente.standing.ask.Turn;
import java.util.Optional;

/** A change of standing. */
final class TurnFields {

    private final Fields fields;
    private final JsonText json;
    private final PositionFields positions;

    TurnFields(Fields fields) {
        this.fields = fields;
        json = fields.json();
        positions = new PositionFields(fields);
    }

    void of(Turn turn) {
        json.string("day", turn.day().toString());
        turn.after().or(turn::before).ifPresent(p -> json.string(PositionFields.kind(p), turn.name()));
        side("before", turn.before());
        side("after", turn.after());
        json.object("cause", cause -> cause(turn.cause()));
    }

    private void side(String name, Optional<Position> position) {
        if (position.isPresent()) {
            json.object(name, side -> positions.stands(position.get()));
        } else {
            json.nothing(name);
        }
    }

    private void cause(Turn.Cause cause) {
        switch (cause) {
            case Turn.Cause.ByClaims(var claims) -> {
                json.string("by", "claims");
                json.objects("claims", claims, fields::claim);
            }
            case Turn.Cause.ByRetraction(var retractions) -> {
                json.string("by", "retraction");
                json.objects("claims", retractions, fields::claim);
            }
            case Turn.Cause.ByTheDay() -> json.string("by", "day");
        }
    }
}
