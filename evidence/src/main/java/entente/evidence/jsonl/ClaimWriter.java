package entente.evidence.jsonl;

import entente.evidence.Claim;
import entente.evidence.ClaimText;
import entente.evidence.Evidence;
import entente.evidence.Field;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes claims as JSON Lines. What is read back against the same text is the same claim. A supposed fact, which no
 * source says, is no entry of a log: it is written without {@code says}, and would be set aside.
 */
public final class ClaimWriter {
    private static final JsonFactory JSON = new JsonFactory();

    private ClaimWriter() {}

    /** One line, with its end. */
    public static String line(Claim claim, ZoneId zone) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            generator.writeStartObject();
            for (Field field : Field.values()) {
                write(generator, field, ClaimText.of(claim, field, zone));
            }
            generator.writeEndObject();
        }
        return bytes.toString(StandardCharsets.UTF_8) + "\n";
    }

    private static void write(JsonGenerator generator, Field field, String text) {
        if (text.isEmpty()) {
            return;
        }
        generator.writeName(field.key());
        if (field == Field.SEEN) {
            generator.writeStartArray();
            for (String holder : text.split(";")) {
                generator.writeString(holder);
            }
            generator.writeEndArray();
        } else if (field == Field.NUMBER && !text.equals("all") && text.indexOf('.') < 0) {
            generator.writeNumber(Long.parseLong(text));
        } else if (field == Field.WITH) {
            generator.writeStartObject();
            for (String pair : text.split("; ")) {
                generator.writeName(pair.substring(0, pair.indexOf('=')));
                generator.writeString(pair.substring(pair.indexOf('=') + 1));
            }
            generator.writeEndObject();
        } else {
            generator.writeString(text);
        }
    }

    /** All claims of a log, in the order of their ids. */
    public static void write(Evidence evidence, ZoneId zone, OutputStream to) throws IOException {
        for (Claim claim : evidence.claims()) {
            to.write(line(claim, zone).getBytes(StandardCharsets.UTF_8));
        }
    }
}
