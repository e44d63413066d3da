package entente.evidence.jsonl;

import entente.evidence.Field;
import entente.evidence.columns.Mapping;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a mapping file: {@code {"columns": {…}, "constant": {…}, "ignore": […], "separator": ";", "sheet": "…"}}. */
public final class MappingJson {
    private static final List<String> PARTS = List.of("columns", "constant", "ignore", "separator", "sheet");

    private final Map<String, Field> columns = new HashMap<>();
    private final Map<Field, String> constant = new EnumMap<>(Field.class);
    private final Set<String> ignored = new HashSet<>();
    private char separator = ',';
    private String sheet = "";

    private MappingJson() {}

    /** A mapping, or why there is none. */
    public sealed interface Result {
        record Known(Mapping mapping) implements Result {}

        record Unusable(String reason) implements Result {}
    }

    public static Result read(byte[] json) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            MappingJson read = new MappingJson();
            read.object(parser);
            return new Result.Known(new Mapping(Map.copyOf(read.columns), Map.copyOf(read.constant),
                    Set.copyOf(read.ignored), read.separator, read.sheet));
        } catch (NotAMapping not) {
            return new Result.Unusable(not.getMessage());
        } catch (JacksonException notJson) {
            return new Result.Unusable("It is not JSON: " + Kinds.visible(notJson.getOriginalMessage()) + ".");
        }
    }

    /** Leaves the reading where it stands, with a sentence for the user. */
    private static final class NotAMapping extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotAMapping(String message) {
            super(message, null, false, false);
        }
    }

    private void object(JsonParser parser) {
        expect(parser.nextToken(), JsonToken.START_OBJECT, "The file");
        for (String part = parser.nextName(); part != null; part = parser.nextName()) {
            parser.nextToken();
            switch (part) {
                case "columns" -> pairs(parser, part, (theirs, ours) -> columns.put(theirs, field(ours)));
                case "constant" -> pairs(parser, part, (ours, value) -> constant.put(field(ours), value));
                case "ignore" -> list(parser, part, ignored::add);
                case "separator" -> separator = separator(parser);
                case "sheet" -> sheet = sheet(parser);
                default -> throw new NotAMapping("\"" + Kinds.visible(part) + "\" is no part of it."
                        + " Accepted: " + String.join(", ", PARTS) + ".");
            }
        }
    }

    private static void pairs(JsonParser parser, String part, BiConsumer<String, String> taken) {
        expect(parser.currentToken(), JsonToken.START_OBJECT, part);
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            expect(parser.nextToken(), JsonToken.VALUE_STRING, part + " \"" + key + "\"");
            taken.accept(key, parser.getString());
        }
    }

    private static void list(JsonParser parser, String part, Consumer<String> taken) {
        expect(parser.currentToken(), JsonToken.START_ARRAY, part);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            expect(parser.currentToken(), JsonToken.VALUE_STRING, "A name in " + part);
            taken.accept(parser.getString());
        }
    }

    private static char separator(JsonParser parser) {
        expect(parser.currentToken(), JsonToken.VALUE_STRING, "separator");
        String text = parser.getString();
        if (text.length() != 1 || text.charAt(0) >= 0x80 || "\"\r\n".contains(text)) {
            throw new NotAMapping("separator is no character that separates. Accepted: a comma,"
                    + " a semicolon, a tab and the like.");
        }
        return text.charAt(0);
    }

    private static String sheet(JsonParser parser) {
        expect(parser.currentToken(), JsonToken.VALUE_STRING, "sheet");
        return parser.getString();
    }

    private static Field field(String name) {
        return Field.of(name).orElseThrow(() -> new NotAMapping("\"" + Kinds.visible(name)
                + "\" is no field of a claim. Accepted: " + String.join(", ", Field.keys()) + "."));
    }

    private static void expect(JsonToken found, JsonToken wanted, String what) {
        if (found != wanted) {
            throw new NotAMapping(what + " is " + Kinds.of(found) + ". Accepted: " + Kinds.of(wanted) + ".");
        }
    }
}
