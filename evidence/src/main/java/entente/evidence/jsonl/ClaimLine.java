package entente.evidence.jsonl;

import entente.evidence.Field;
import entente.evidence.RawClaim;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a claim as somebody made it, before it is placed: nothing is filled in from the claim that it is about, and
 * times stay as they were written. What is read back is the same claim.
 */
public final class ClaimLine {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int MOST_DIGITS = 9;

    private ClaimLine() {}

    /** One line, with its end; what is blank is left out. */
    public static String of(RawClaim claim) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            generator.writeStartObject();
            for (Field field : Field.values()) {
                if (field == Field.SEEN) {
                    seen(generator, claim);
                } else {
                    text(generator, field, claim.text(field));
                }
            }
            generator.writeEndObject();
        }
        return bytes.toString(StandardCharsets.UTF_8) + "\n";
    }

    private static void seen(JsonGenerator generator, RawClaim claim) {
        if (claim.seen().isEmpty()) {
            return;
        }
        generator.writeName(Field.SEEN.key());
        generator.writeStartArray();
        claim.seen().forEach(holder -> generator.writeString(holder.strip()));
        generator.writeEndArray();
    }

    private static void text(JsonGenerator generator, Field field, String text) {
        if (text.isEmpty()) {
            return;
        }
        generator.writeName(field.key());
        boolean isNumber = field == Field.NUMBER && text.length() <= MOST_DIGITS
                && text.matches("0|[1-9][0-9]*");
        if (isNumber) {
            generator.writeNumber(Integer.parseInt(text));
        } else {
            generator.writeString(text);
        }
    }
}
