package entente.record.search;

import java.util.List;
import java.util.Optional;

/** A query as it was understood, and what in it was not. Empty where nothing is left to look for. */
record Question(Optional<Asked> asked, List<String> problems) {
    Question {
        problems = List.copyOf(problems);
    }
}
