package entente.report;

import entente.language.model.Agreement;
import entente.language.model.Measure;
import entente.language.model.Unit;
import entente.standing.MeasureAnswer;
import java.math.BigDecimal;
import java.util.Optional;

/** What was measured last, with the titles of measures and units. */
final class MeasureSentence {

    private final Agreement text;
    private final Titles titles;

    MeasureSentence(Agreement text, Titles titles) {
        this.text = text;
        this.titles = titles;
    }

    /** {@code stock of heavy water of Iran: 130.1 tonne of heavy water on 8 November 2016, by an estimate}. */
    String of(MeasureAnswer answer) {
        String what = measure(answer.name()) + (answer.party().isEmpty() ? "" : " of " + titles.party(answer.party()));
        if (answer.when().isEmpty()) {
            return what + " has not been measured by anybody whose word counts";
        }
        String day = " on " + Days.day(answer.when().get());
        return answer.value().map(value -> what + " was " + number(value) + " " + unit(answer.unit()) + day
                + (answer.estimate() ? ", by an estimate" : ""))
                .orElse("what " + what + " was" + day + " is disputed");
    }

    static String number(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    /** Its title; where it has none, its name. */
    String measure(String name) {
        return text.frame().measures().stream().filter(measure -> measure.name().equals(name)).map(Measure::title)
                .filter(title -> !title.isEmpty()).findFirst().orElse(Titles.plain(name));
    }

    private String unit(String name) {
        Optional<Unit> unit = text.frame().units().stream().filter(u -> u.name().equals(name)).findFirst();
        return unit.map(Unit::title).filter(title -> !title.isEmpty()).orElse(name);
    }
}
