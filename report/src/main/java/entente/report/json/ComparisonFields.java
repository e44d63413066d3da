package entente.report.json;

import entente.standing.ask.Comparison;

/** Where readings part. */
final class ComparisonFields {

    private final Fields fields;
    private final JsonText json;
    private final PositionFields positions;

    ComparisonFields(Fields fields) {
        this.fields = fields;
        json = fields.json();
        positions = new PositionFields(fields);
    }

    void of(Comparison comparison) {
        json.objects("readings", comparison.answers().keySet(), reading -> {
            json.orNull("reading", reading);
            json.string("sentence", fields.sentences().reading(reading));
            fields.sentences().language(reading).ifPresent(said -> json.string("authentic", said));
        });
        json.objects("differences", comparison.differences(), this::difference);
        json.number("same", comparison.same());
    }

    private void difference(Comparison.Difference difference) {
        json.string("name", difference.name());
        json.objects("sides", difference.sides().entrySet(), side -> side(side.getKey(), side.getValue()));
    }

    private void side(String reading, Comparison.Side side) {
        json.orNull("reading", reading);
        if (side.position().isPresent()) {
            positions.stands(side.position().get());
        } else {
            json.nothing("standing");
            json.nothing("sentence");
        }
        json.objects("because", side.because(), change -> fields.line(change.place()));
    }
}
