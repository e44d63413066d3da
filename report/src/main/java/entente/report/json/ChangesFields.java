package entente.report.json;

import entente.standing.ask.Added;
import entente.standing.ask.Changes;
import entente.standing.ask.DueDay;
import entente.standing.ask.DueSoon;
import entente.standing.ask.Moved;
import entente.standing.ask.Position;
import java.util.Optional;

/** What stands elsewhere than it did or will, as fields of an object. */
final class ChangesFields {

    private final Fields fields;
    private final JsonText json;
    private final PositionFields positions;

    ChangesFields(Fields fields) {
        this.fields = fields;
        json = fields.json();
        positions = new PositionFields(fields);
    }

    void of(Changes changes) {
        json.string("since", changes.since().toString());
        json.objects("changed", changes.changed(), changed -> {
            moved(changed.moved());
            json.objects("turns", changed.turns(), new TurnFields(fields)::of);
        });
        json.strings("returned", changes.returned());
    }

    void of(DueSoon due, String party) {
        json.orNull("for", party);
        json.string("to", due.to().toString());
        json.objects("overdue", due.overdue(), this::day);
        json.objects("ahead", due.ahead(), this::day);
    }

    private void day(DueDay day) {
        json.string("day", day.day().toString());
        json.string("why", day.kind().words());
        json.object("what", what -> positions.of(day.position()));
        side("otherwise", day.otherwise());
    }

    void of(Added added) {
        json.string("on", added.after().view().on().toString());
        json.objects("changed", added.moved(), this::moved);
        json.objects("remarks", added.remarks(), fields::remark);
    }

    private void moved(Moved moved) {
        moved.after().or(moved::before).ifPresent(p -> json.string(PositionFields.kind(p), moved.name()));
        side("before", moved.before());
        side("after", moved.after());
    }

    private void side(String name, Optional<Position> position) {
        if (position.isPresent()) {
            json.object(name, side -> positions.stands(position.get()));
        } else {
            json.nothing(name);
        }
    }
}
