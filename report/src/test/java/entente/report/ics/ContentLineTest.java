package entente.report.ics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** RFC 5545, 3.1 and 3.3.11: what is folded and escaped is read back as it was. */
class ContentLineTest {

    @Test
    void whatSeparatesIsEscaped() {
        assertThat(ContentLine.text("SUMMARY", "a, b; c \\ d\ne: \"f\""))
                .isEqualTo("SUMMARY:a\\, b\\; c \\\\ d\\ne: \"f\"\r\n");
        assertThat(ContentLine.text("SUMMARY", "bell\u0007")).isEqualTo("SUMMARY:bell\r\n");
    }

    @Test
    void aLineOfSeventyFiveOctetsIsNotFolded() {
        String value = "x".repeat(75 - "NAME:".length());
        assertThat(ContentLine.of("NAME", value)).isEqualTo("NAME:" + value + "\r\n");
        assertThat(ContentLine.of("NAME", value + "y")).isEqualTo("NAME:" + value + "\r\n y\r\n");
    }

    @RepeatedTest(50)
    void noLineIsLongerAndNoCharacterIsCut() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<String> letters = List.of("a", "é", "日", "\uD83D\uDE80", ",", ";", "\\", " ", "\n");
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(300); i > 0; i--) {
            text.append(letters.get(random.nextInt(letters.size())));
        }
        String written = ContentLine.text("DESCRIPTION", text.toString());
        for (String line : written.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as("seed %d", seed).isLessThanOrEqualTo(75);
        }
        assertThat(read(written)).as("seed %d", seed).isEqualTo("DESCRIPTION:" + text);
    }

    private static String read(String line) {
        String unfolded = line.replace("\r\n ", "").replaceAll("\r\n$", "");
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < unfolded.length(); i++) {
            char c = unfolded.charAt(i);
            if (c == '\\') {
                char escaped = unfolded.charAt(++i);
                read.append(escaped == 'n' ? '\n' : escaped);
            } else {
                read.append(c);
            }
        }
        return read.toString();
    }
}
