package entente.reference;

import entente.language.model.Measure;
import entente.standing.Conclusion;
import entente.standing.Derivation;
import entente.standing.MeasureAnswer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The last value of each measure, for each party that has one (S43). */
final class MeasureAnswers {

    private MeasureAnswers() {}

    static List<MeasureAnswer> of(Case in) {
        return in.text().frame().measures().stream()
                .flatMap(measure -> (measure.of().isEmpty() ? List.of("") : measure.of()).stream()
                        .map(party -> of(new Measures(in, Optional.empty(), ""), measure, party))).toList();
    }

    private static MeasureAnswer of(Measures measures, Measure measure, String party) {
        Conclusion.MeasuredAt last = last(measures, measure.name(), party);
        var why = new Derivation("S43", last, Optional.of(measure.place()), List.of(),
                Grounds.of(measures.measurements(measure.name(), party)), List.of(), List.of());
        return new MeasureAnswer(measure.name(), party, last.value(), measure.unit(),
                last.when().map(measures.in()::dayOf), last.estimate(), why);
    }

    /** What was measured last, in the unit of the measure. */
    static Conclusion.MeasuredAt last(Measures measures, String name, String party) {
        Optional<Measures.Value> last = measures.last(name, party);
        Optional<Instant> when = last.map(Measures.Value::at);
        String unit = measures.measure(name).map(Measure::unit).orElse("");
        Optional<BigDecimal> value = last.flatMap(Measures.Value::bounds)
                .filter(bounds -> bounds.least().compareTo(bounds.greatest()) == 0)
                .map(bounds -> bounds.greatest().divide(measures.factor(unit), MathContext.DECIMAL64));
        boolean estimate = measures.measurements(name, party).stream()
                .anyMatch(o -> when.equals(Optional.of(o.last())) && o.any().particulars().approximate());
        return new Conclusion.MeasuredAt(name, value, unit, when, estimate);
    }
}
