package entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import entente.language.format.Format;
import entente.language.source.SourceLine;
import entente.language.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormatTest {

    static List<String> goodTexts() {
        return GoodTexts.all();
    }

    /** What every text without a mistake must pass: one shape, nothing lost, nothing meant otherwise. */
    static void assertKept(String text) {
        String shaped = Format.of(text);
        assertThat(Format.of(shaped)).isEqualTo(shaped);
        Checked before = Text.read("", text);
        Checked after = Text.read("", shaped);
        assertThat(Plain.of(after.syntax().headings())).isEqualTo(Plain.of(before.syntax().headings()));
        assertThat(Plain.of(after.agreement())).isEqualTo(Plain.of(before.agreement()));
        assertThat(comments(shaped)).isEqualTo(comments(text));
    }

    private static List<String> comments(String text) {
        return SourceText.of("", text).lines().stream().map(SourceLine::comment).filter(c -> !c.isEmpty()).toList();
    }

    @ParameterizedTest
    @MethodSource("goodTexts")
    void nothingIsLostOrMeantOtherwise(String text) {
        assertKept(text);
        assertKept(text.replace("\n", "\r\n"));
        assertKept(text.replace("  ", "\t"));
        assertKept("\uFEFF" + text.replace("\n", "\n\n\n"));
    }

    @Test
    void theTextOfEveryConstructHasTheOneShape() {
        assertThat(Format.of(GoodTexts.everyConstruct())).isEqualTo(GoodTexts.everyConstruct());
        assertThat(Format.of(GoodTexts.everyFurtherConstruct())).isEqualTo(GoodTexts.everyFurtherConstruct());
    }

    @Test
    void linesAreIndentedAndTheirWordsBeginInOneColumn() {
        assertThat(Format.of("""
                agreement   swap   "A swap"
                 opens 1962-10-28 #now
                      zone\tUTC
                party red,blue
                # about watching


                undertaking watch   from red to blue
                    must guard

                    when x is proved
                    and y is proved
                    promptly   # soon
                """)).isEqualTo("""
                agreement swap "A swap"
                  opens   1962-10-28                    #now
                  zone    UTC

                party red, blue
                # about watching

                undertaking watch from red to blue
                  must    guard

                  when    x is proved
                      and y is proved
                  promptly                              # soon
                """);
    }

    @Test
    void aTextWithoutLinesStaysEmpty() {
        assertThat(Format.of("")).isEmpty();
        assertThat(Format.of("\n \n")).isEmpty();
    }
}
