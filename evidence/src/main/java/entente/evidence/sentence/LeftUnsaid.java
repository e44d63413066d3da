package entente.evidence.sentence;

import entente.evidence.Field;
import java.time.LocalDate;
import java.util.Map;

/** What a sentence leaves out: it happens on the day that is given, and is reported when it is over. */
final class LeftUnsaid {

    private LeftUnsaid() {}

    static void fill(Map<Field, String> texts, LocalDate day) {
        boolean leans = texts.containsKey(Field.CONFIRMS) || texts.containsKey(Field.DENIES)
                || texts.containsKey(Field.RETRACTS);
        if (!leans) {
            texts.putIfAbsent(Field.HAPPENED, day.toString());
        }
        String happened = texts.getOrDefault(Field.HAPPENED, day.toString());
        texts.putIfAbsent(Field.REPORTED, happened.substring(happened.indexOf('/') + 1));
    }
}
