package entente.evidence.jsonl;

import entente.evidence.Code;
import entente.evidence.Field;
import entente.evidence.Intake;
import entente.evidence.RawClaim;
import entente.language.source.Names;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What one line gives: a claim, or the first thing that is wrong with the line and as much of its id as was read. */
final class FoundClaim {
    private static final int MOST_SHOWN = 60;

    private final String file;
    private final long line;
    private final Map<Field, String> texts = new EnumMap<>(Field.class);
    private final Set<Field> given = EnumSet.noneOf(Field.class);
    private List<String> seen = List.of();
    private Code code;
    private String reason = "";

    FoundClaim(String file, long line) {
        this.file = file;
        this.line = line;
    }

    /** Keeps the first problem of the line: what follows it may be its echo. */
    void problem(Code kind, String words) {
        if (reason.isEmpty()) {
            code = kind;
            reason = words;
        }
    }

    /** What breaks the whole line is said in place of anything smaller. */
    void broken(String words) {
        code = Code.E101;
        reason = words + " Accepted: one JSON object on the line.";
    }

    boolean isSound() {
        return reason.isEmpty();
    }

    void give(Intake intake) {
        if (isSound()) {
            intake.take(RawClaim.found(file, line, texts, seen));
        } else {
            intake.setAside(code.at(file, line, texts.getOrDefault(Field.ID, ""), reason));
        }
    }

    /** Reads the object that the parser has just entered, to its end. */
    void read(JsonParser parser) {
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            JsonToken token = parser.nextToken();
            Field field = Field.of(key).orElse(null);
            if (field == null) {
                problem(Code.E105, shown(key) + " is no field of a claim. " + nearest(key)
                        + "Accepted: " + String.join(", ", Field.keys()) + ".");
                parser.skipChildren();
            } else if (!given.add(field)) {
                problem(Code.E106, field.key() + " is given twice. Accepted: once.");
                parser.skipChildren();
            } else if (field == Field.SEEN) {
                readSeen(parser, token);
            } else if (field == Field.WITH && token == JsonToken.START_OBJECT) {
                readWith(parser);
            } else {
                readText(parser, token, field);
            }
        }
    }

    private static String nearest(String key) {
        return Names.nearest(key, Field.keys()).map(name -> "Nearest: " + name + ". ").orElse("");
    }

    private void readText(JsonParser parser, JsonToken token, Field field) {
        boolean whole = field == Field.NUMBER || field == Field.ID || field == Field.VALUE || field == Field.DEGREE;
        boolean point = field == Field.NUMBER || field == Field.VALUE;
        boolean number = token == JsonToken.VALUE_NUMBER_INT && whole
                || token == JsonToken.VALUE_NUMBER_FLOAT && point;
        if (token == JsonToken.VALUE_STRING || number) {
            texts.put(field, whole(parser.getString(), field));
        } else if (token != JsonToken.VALUE_NULL) {
            problem(Code.E107, field.key() + " is " + Kinds.of(token) + ". Accepted: "
                    + (field == Field.NUMBER ? "a number, or \"all\"." : "a text in quotes."));
            parser.skipChildren();
        }
    }

    /** An escape can write half of a character that takes two; no file can hold it. */
    private String whole(String text, Field field) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                int c = text.codePointAt(i);
                if (c <= Character.MAX_VALUE) {
                    problem(Code.E107, field.key() + " holds half a character (\\u%04x). Accepted: whole ones."
                            .formatted(c));
                    return "";
                }
                i++;
            }
        }
        return text;
    }

    /** Written as CSV has it: {@code price=1200.50; delivery-day=2024-03-01}. */
    private void readWith(JsonParser parser) {
        List<String> pairs = new ArrayList<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken value = parser.nextToken();
            if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                pairs.add(whole(name, Field.WITH) + "=" + whole(parser.getString(), Field.WITH));
            } else {
                problem(Code.E107, "with has " + Kinds.of(value) + " for " + shown(name)
                        + ". Accepted: a text or a number for each parameter.");
                parser.skipChildren();
            }
        }
        texts.put(Field.WITH, String.join("; ", pairs));
    }

    private void readSeen(JsonParser parser, JsonToken token) {
        if (token == JsonToken.VALUE_NULL) {
            return;
        }
        if (token != JsonToken.START_ARRAY) {
            wrongSeen(Kinds.of(token));
            parser.skipChildren();
            return;
        }
        List<String> holders = new ArrayList<>();
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            if (next == JsonToken.VALUE_STRING) {
                holders.add(whole(parser.getString(), Field.SEEN));
            } else {
                wrongSeen("a list with " + Kinds.of(next) + " in it");
                parser.skipChildren();
            }
        }
        if (holders.isEmpty()) {
            wrongSeen("an empty list, which nobody could see");
        }
        seen = holders;
    }

    private void wrongSeen(String found) {
        problem(Code.E107, "seen is " + found
                + ". Accepted: a list of names, such as [\"buyer\"]; left out, everyone may see it.");
    }

    private static String shown(String key) {
        String cut = key.length() > MOST_SHOWN ? key.substring(0, MOST_SHOWN) + "…" : key;
        return "\"" + Kinds.visible(cut) + "\"";
    }
}
