package entente.standing.ask;

import entente.evidence.Evidence;
import entente.evidence.View;
import entente.language.model.Agreement;
import entente.language.model.Change;
import entente.language.model.Reading;
import entente.standing.Answer;
import entente.standing.Evaluator;
import java.util.List;
import java.util.Set;

/** One text and one log, ready to be asked under any view. */
public record Inquiry(Evaluator evaluator, Agreement agreement, Evidence evidence) {

    public Answer answer(View view) {
        return evaluator.answer(agreement, evidence, view);
    }

    /** The same question about a log that lacks some claims. */
    Inquiry without(Set<String> ids) {
        return new Inquiry(evaluator, agreement, new Evidence(
                evidence.claims().stream().filter(claim -> !ids.contains(claim.id())).toList(), evidence.setAside()));
    }

    /** The answer if a reading consisted of nothing but some of its changes. */
    Answer answer(View view, Reading reading, List<Change> only) {
        return evaluator.answer(with(reading.with(only)),
                evidence, view.under(reading.name()));
    }

    private Agreement with(Reading changed) {
        var a = agreement;
        List<Reading> readings = a.readings().stream().map(r -> r.name().equals(changed.name()) ? changed : r).toList();
        return a.withChanges(a.amendments(), readings);
    }
}
