package entente.report.json;

import entente.standing.ask.Brief;
import entente.standing.ask.Position;

/** One page for tomorrow's meeting. */
final class BriefFields {

    private final Fields fields;
    private final JsonText json;
    private final PositionFields positions;

    BriefFields(Fields fields) {
        this.fields = fields;
        json = fields.json();
        positions = new PositionFields(fields);
    }

    void of(Brief brief) {
        var rows = new RowFields(fields);
        json.string("for", brief.party());
        json.string("since", brief.since().toString());
        json.objects("changed", brief.changed(), new TurnFields(fields)::of);
        json.objects("ask", brief.ask(), rows::of);
        json.objects("offer", brief.offer(), rows::of);
        json.objects("may", brief.may(), answer -> positions.of(new Position.OfLiberty(answer)));
        json.objects("mustNot", brief.mustNot(), answer -> positions.of(new Position.OfUndertaking(answer)));
        json.object("theirReadings", theirs -> new ComparisonFields(fields).of(brief.theirReadings()));
        json.objects("onTheirWord", brief.onTheirWord(), word -> {
            positions.of(new Position.OfUndertaking(word.answer()));
            json.objects("claims", word.claims(), fields::claim);
        });
        json.objects("ahead", brief.ahead(), answer -> positions.of(new Position.OfUndertaking(answer)));
        json.objects("contested", brief.contested(), positions::of);
        fields.remarks();
    }
}
