package entente.standing.ask;

import entente.standing.OpenPointAnswer;
import entente.standing.UndertakingAnswer;
import java.util.List;

/**
 * One thing that is outstanding (S32), what is missing for it, and what it would set free.
 */
public sealed interface Row {

    String name();

    /** The shortest list of what is missing, each step with what it would set free by itself. */
    List<Needed> missing();

    /** What would be set free, and what brought nearer, once this is done. */
    Effect effect();

    /** An undertaking, owed by one party to another. */
    record Owed(UndertakingAnswer answer, List<Needed> missing, Effect effect) implements Row {
        @Override
        public String name() {
            return answer.name();
        }
    }

    /** An open point, between parties. */
    record ToAgree(OpenPointAnswer answer, List<Needed> missing, Effect effect) implements Row {
        @Override
        public String name() {
            return answer.openPoint().name();
        }
    }
}
