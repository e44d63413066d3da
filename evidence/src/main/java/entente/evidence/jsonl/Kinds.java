package entente.evidence.jsonl;

import tools.jackson.core.JsonToken;

/** The kinds of JSON value, in words. */
final class Kinds {

    private Kinds() {}

    static String of(JsonToken token) {
        return switch (token) {
            case null -> "nothing";
            case START_OBJECT, END_OBJECT -> "an object";
            case START_ARRAY, END_ARRAY -> "a list";
            case PROPERTY_NAME, VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT -> "a number";
            case VALUE_NUMBER_FLOAT -> "a number with a fraction";
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case VALUE_NULL -> "null";
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> "nothing that a log can hold";
        };
    }

    /** A message without control characters. */
    static String visible(String message) {
        StringBuilder visible = new StringBuilder();
        message.codePoints().forEach(c -> visible.appendCodePoint(
                Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? '?' : c));
        return visible.toString();
    }
}
