package entente.reference;

import entente.language.model.Measure;
import entente.standing.Conclusion;
import entente.standing.Derivation;
import entente.standing.MeasureAnswer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.Comparator;
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
        Conclusion.MeasuredAt accepted = last(measures, measure.name(), party);
        List<Occurrence> all = measures.measurements(measure.name(), party);
        Optional<Occurrence> word = all.stream().filter(o -> accepted.when().isEmpty())
                .max(Comparator.comparing(Occurrence::last).thenComparing(Occurrence::id));
        Conclusion.MeasuredAt last = word.map(o -> new Conclusion.MeasuredAt(measure.name(),
                o.any().particulars().value().filter(value -> o.denials().isEmpty()), measure.unit(),
                Optional.of(o.last()), o.any().particulars().approximate())).orElse(accepted);
        var why = new Derivation("S43", last, Optional.of(measure.place()), List.of(), Grounds.of(all), List.of(),
                List.of());
        return new MeasureAnswer(measure.name(), party, last.value(), measure.unit(),
                last.when().map(measures.in()::dayOf), last.estimate(), word.map(o -> o.any().says()), why);
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
