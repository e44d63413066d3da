package entente.evidence.sentence;

import entente.evidence.Code;
import entente.evidence.Field;
import java.util.List;
import java.util.Map;

/** What stands after the commas: {@code , reported DAY, seen by A, B, confirms ID}. */
final class Clauses {
    private static final String ACCEPTED = " Accepted after a comma: reported DAY, seen by NAME, confirms ID,"
            + " denies ID, retracts ID, until DAY, received DAY, under UNDERTAKING, for INSTANCE.";

    private final Map<Field, String> texts;
    private final List<String> seen;

    Clauses(Map<Field, String> texts, List<String> seen) {
        this.texts = texts;
        this.seen = seen;
    }

    void read(List<String> clauses) {
        boolean listing = false;
        for (String clause : clauses) {
            String[] words = clause.split("\\s+");
            if (listing && words.length == 1 && !clause.isEmpty()) {
                seen.add(clause);
            } else if (words.length == 3 && words[0].equals("seen") && words[1].equals("by")) {
                seen.add(words[2]);
                listing = true;
            } else {
                one(clause, words);
                listing = false;
            }
        }
    }

    private void one(String clause, String[] words) {
        Field field = switch (words[0]) {
            case "reported" -> Field.REPORTED;
            case "received" -> Field.RECEIVED;
            case "confirms" -> Field.CONFIRMS;
            case "denies" -> Field.DENIES;
            case "retracts" -> Field.RETRACTS;
            case "until" -> Field.UNTIL;
            case "under" -> Field.UNDER;
            case "for" -> Field.INSTANCE;
            default -> throw new Misread(Code.E401, "\"" + clause + "\" cannot be read after a comma." + ACCEPTED);
        };
        if (words.length != 2) {
            throw new Misread(Code.E401, "\"" + clause + "\" needs one word after " + words[0] + "." + ACCEPTED);
        }
        once(texts, field, words[1]);
    }

    static void once(Map<Field, String> texts, Field field, String text) {
        if (texts.putIfAbsent(field, text) != null) {
            throw new Misread(Code.E401, "The sentence gives " + field.key() + " twice: " + texts.get(field) + " and "
                    + text + ". Accepted: once.");
        }
    }
}
