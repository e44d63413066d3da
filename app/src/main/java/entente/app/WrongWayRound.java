package entente.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A log where a text is wanted, or a text where a log is: said once, rather than once for each of its lines. */
final class WrongWayRound {

    private static final int ENOUGH = 1 << 16;
    private static final Pattern LOG_NAME = Pattern.compile(".*\\.(jsonl|ndjson|csv|xlsx)(\\.gz)?");
    private static final Pattern LOG_BEGINS = Pattern.compile("\\A\uFEFF?\\s*[{\\[](?s:.*)");

    private WrongWayRound() {}

    /** Refuses what is surely a log where the text is wanted. */
    static void refuseLog(String name, byte[] bytes) {
        if (isLog(name, bytes)) {
            throw Refused.usage(name + " is a log of claims, and the text is wanted here. Accepted: a story folder, a "
                    + "text file, or - for standard input; a log goes after --evidence.");
        }
    }

    /** Refuses what is surely a text where a log is wanted. */
    static void refuseText(String given, Path path) {
        if (isText(path)) {
            throw Refused.usage(given + " is a text, and a log of claims is wanted after --evidence. The text itself "
                    + "goes without an option.");
        }
    }

    /** Both at once are one mistake. */
    static void refuse(String story, List<String> evidence) {
        Optional<String> text = evidence.stream().filter(given -> isThere(given) && isText(Path.of(given))).findFirst();
        if (text.isPresent() && isThere(story) && isLog(story, beginning(Path.of(story)))) {
            throw Refused.usage("The text and the log stand in each other's place. Accepted: " + text.get()
                    + " --evidence " + story);
        }
    }

    private static boolean isThere(String given) {
        return !given.equals("-") && Files.isRegularFile(AgreementFile.path(given));
    }

    private static boolean isLog(String name, byte[] bytes) {
        boolean packed = bytes.length > 1 && (bytes[0] == 0x1f && bytes[1] == (byte) 0x8b
                || bytes[0] == 'P' && bytes[1] == 'K');
        String begins = text(bytes);
        return packed || LOG_BEGINS.matcher(begins).matches()
                || LOG_NAME.matcher(name).matches() && !beginsAsText(begins);
    }

    private static boolean isText(Path path) {
        return Files.isRegularFile(path) && beginsAsText(text(beginning(path)));
    }

    /** Its first line that is no comment. */
    private static boolean beginsAsText(String text) {
        return text.replace("\uFEFF", "").lines().map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#")).findFirst()
                .filter(line -> line.startsWith("agreement ")).isPresent();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, ENOUGH), StandardCharsets.UTF_8);
    }

    private static byte[] beginning(Path path) {
        try (InputStream stream = Files.newInputStream(path)) {
            return stream.readNBytes(ENOUGH);
        } catch (IOException unreadable) {
            return new byte[0];
        }
    }
}
