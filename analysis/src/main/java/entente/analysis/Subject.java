package entente.analysis;

import entente.evidence.Evidence;
import entente.evidence.View;
import entente.language.model.Agreement;
import entente.language.model.Changes;
import entente.language.model.Reading;
import entente.standing.Answer;
import entente.standing.Evaluator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The text that is examined, and who judges runs of it.
 *
 * @param portion how much of the text it takes to judge some of its pieces
 */
public record Subject(Agreement agreement, Evaluator evaluator, Portion portion) {

    /** Every run is judged on the whole text. */
    public Subject(Agreement agreement, Evaluator evaluator) {
        this(agreement, evaluator, Portion.ALL);
    }

    /** The readings, the text as written ({@code ""}) first. */
    public List<String> readings() {
        List<String> all = new ArrayList<>(List.of(""));
        agreement.readings().stream().map(Reading::name).forEach(all::add);
        return List.copyOf(all);
    }

    /** The text as a reading has it, with no amendment accepted. */
    public Agreement under(String reading) {
        return agreement.readings().stream().filter(r -> r.name().equals(reading)).findFirst()
                .map(r -> Changes.apply(agreement, r.changes(), r.name())).orElse(agreement);
    }

    /** What a day gives, as known that day. */
    public Answer answer(Evidence evidence, String reading, LocalDate on) {
        return evaluator.answer(agreement, evidence, View.on(on).under(reading));
    }

    /** Another text, judged by the same evaluator: such as this one with a cure in it. */
    public Subject with(Agreement other) {
        return new Subject(other, evaluator, portion);
    }
}
