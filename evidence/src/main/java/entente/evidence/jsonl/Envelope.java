package entente.evidence.jsonl;

import entente.evidence.Code;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** An object that may be a CloudEvents envelope: where it has a {@code specversion}, its claim is in its data. */
final class Envelope {
    private final JsonParser parser;
    private final FoundClaim found;

    Envelope(JsonParser parser, FoundClaim found) {
        this.parser = parser;
        this.found = found;
    }

    /** Reads the object that the parser has just entered, to its end. */
    void read() {
        boolean data = false;
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            JsonToken token = parser.nextToken();
            if (!key.equals("data")) {
                parser.skipChildren();
            } else if (data) {
                found.problem(Code.E106, "data is given twice. Accepted: once.");
                parser.skipChildren();
            } else {
                data = true;
                data(token);
            }
        }
        if (!data) {
            found.problem(Code.E108, "The envelope has no data. Accepted: an event whose data is the claim.");
        }
    }

    private void data(JsonToken token) {
        if (token == JsonToken.START_OBJECT) {
            found.read(parser);
        } else {
            found.problem(Code.E108, "The data of the envelope is " + Kinds.of(token)
                    + ". Accepted: the claim as a JSON object.");
            parser.skipChildren();
        }
    }
}
