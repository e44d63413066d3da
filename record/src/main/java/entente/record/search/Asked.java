package entente.record.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What a query asks for. */
sealed interface Asked {

    /** A word as it was spelled; {@code beginning} where it stands for all words that begin so. */
    record Word(String word, boolean beginning, boolean forgiving) implements Asked {}

    /** Words one after the other. */
    record Phrase(List<String> words, boolean forgiving) implements Asked {}

    /** Two words with at most so many others between them, in either order. */
    record Near(String one, String other, int between, boolean forgiving) implements Asked {}

    /** Words in a field of the paper. */
    record InField(Known field, List<String> words) implements Asked {}

    /** A day of the paper, both ends included. */
    record Dated(LocalDate from, LocalDate to) implements Asked {}

    record Not(Asked asked) implements Asked {}

    record All(List<Asked> parts) implements Asked {
        public All {
            parts = List.copyOf(parts);
        }
    }

    record Any(List<Asked> parts) implements Asked {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** The fields that can be asked for, beside the date. */
    enum Known {
        FROM, TO, KIND, NUMBER, DOCUMENT, CLASSIFICATION, CAPTION, HAS, PAPER, POST, SIGNED;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
