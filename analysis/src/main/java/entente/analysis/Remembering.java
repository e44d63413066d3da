package entente.analysis;

import entente.evidence.Evidence;
import entente.evidence.View;
import entente.language.model.Agreement;
import entente.standing.Answer;
import entente.standing.Evaluator;
import java.util.LinkedHashMap;
import java.util.Map;

/** An evaluator that does not work out twice what it has just been asked: a run is often played and then replayed. */
final class Remembering implements Evaluator {

    private static final int MOST = 16;

    private final Evaluator evaluator;
    private final Map<Asked, Answer> answers = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Answer> eldest) {
            return size() > MOST;
        }
    };

    Remembering(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** The same text is the same object: comparing two would take longer than it saves. */
    private record Asked(Agreement agreement, Evidence evidence, View view) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Asked asked && agreement == asked.agreement && view.equals(asked.view)
                    && evidence.equals(asked.evidence);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(agreement) ^ view.hashCode() ^ evidence.hashCode();
        }
    }

    @Override
    public Answer answer(Agreement agreement, Evidence evidence, View view) {
        var asked = new Asked(agreement, evidence, view);
        Answer known = answers.get(asked);
        if (known == null) {
            known = evaluator.answer(agreement, evidence, view);
            answers.put(asked, known);
        }
        return known;
    }
}
