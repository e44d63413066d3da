package entente.evidence.jsonl;

import entente.evidence.Code;
import entente.evidence.Intake;
import entente.evidence.LineReader;
import entente.evidence.SetAside;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Claims from JSON Lines: one object a line, blank lines passed over, CloudEvents read through their data. */
public final class ClaimLines implements LineReader {
    private static final byte[] ENVELOPE = "\"specversion\"".getBytes(StandardCharsets.UTF_8);

    private final JsonFactory json = new JsonFactory();
    private final String file;
    private final Intake intake;

    /** @param file the path as the user gave it, for messages */
    public ClaimLines(String file, Intake intake) {
        this.file = file;
        this.intake = intake;
    }

    @Override
    public void line(long number, byte[] bytes, int from, int to) {
        int first = from;
        while (first < to && isBlank(bytes[first])) {
            first++;
        }
        if (first < to) {
            read(new FoundClaim(file, number), bytes, first, to);
        }
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\r';
    }

    private void read(FoundClaim found, byte[] bytes, int from, int to) {
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), bytes, from, to - from)) {
            JsonToken token = parser.nextToken();
            if (token != JsonToken.START_OBJECT) {
                found.problem(Code.E104, "The line is " + Kinds.of(token) + ". Accepted: one JSON object a line,"
                        + " such as {\"id\": \"c1\", …}.");
            } else if (mayBeEnvelope(bytes, from, to)) {
                new Envelope(parser, found).read();
            } else {
                found.read(parser);
            }
            if (found.isSound() && parser.nextToken() != null) {
                found.problem(Code.E104, "The line goes on after its object. Accepted: one object a line.");
            }
        } catch (JacksonException notJson) {
            found.broken(notJson instanceof UnexpectedEndOfInputException
                    ? "The line breaks off in the middle of its object."
                    : "This is not JSON: " + words(notJson) + " (column " + column(notJson, bytes, from, to) + ").");
        }
        found.give(intake);
    }

    /** What the parser says, without the codes of characters. */
    private static String words(JacksonException problem) {
        return Kinds.visible(problem.getOriginalMessage().replaceAll(" ?\\(code \\d+[^)]*\\)", ""));
    }

    /** Counted from 1, in characters. */
    private static int column(JacksonException problem, byte[] bytes, int from, int to) {
        long offset = problem.getLocation() == null ? 0 : Math.max(0, problem.getLocation().getByteOffset());
        int length = (int) Math.min(offset, to - from);
        String before = new String(bytes, from, length, StandardCharsets.UTF_8);
        return Math.max(1, before.codePointCount(0, before.length()));
    }

    /** Whether the line holds the name that tells an envelope: those words as a value are not followed by a colon. */
    private static boolean mayBeEnvelope(byte[] bytes, int from, int to) {
        for (int i = from; i < to - ENVELOPE.length; i++) {
            if (bytes[i] == ENVELOPE[0] && bytes[i + 1] == ENVELOPE[1] && bytes[i + 2] == ENVELOPE[2]
                    && Arrays.equals(bytes, i, i + ENVELOPE.length, ENVELOPE, 0, ENVELOPE.length)
                    && isColonNext(bytes, i + ENVELOPE.length, to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isColonNext(byte[] bytes, int from, int to) {
        int next = from;
        while (next < to && isBlank(bytes[next])) {
            next++;
        }
        return next < to && bytes[next] == ':';
    }

    @Override
    public void spoilt(SetAside problem) {
        intake.setAside(problem);
    }

    @Override
    public void end(boolean whole) {
        // Every line stands for itself: none is left waiting.
    }
}
