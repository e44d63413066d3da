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

    /** {@code Iran, stock of heavy water: 130.1 tonne of heavy water on 8 November 2016, by an estimate}. */
    String of(MeasureAnswer answer) {
        String what = (answer.party().isEmpty() ? "" : titles.party(answer.party()) + ", ") + measure(answer.name())
                + ": ";
        if (answer.when().isEmpty()) {
            return what + "not measured";
        }
        String day = " on " + Days.day(answer.when().get());
        return what + answer.value().map(value -> number(value) + " " + unit(answer.unit()) + day
                + (answer.estimate() ? ", by an estimate" : "") + answer.onWordOf().map(who -> onWord(who, answer))
                        .orElse(""))
                .orElse("disputed" + day);
    }

    private String onWord(String who, MeasureAnswer answer) {
        boolean own = titles.lookup().partyOf(who).equals(titles.lookup().partyOf(answer.party()));
        return own ? ", on its own word" : ", on the word of " + titles.party(who);
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
