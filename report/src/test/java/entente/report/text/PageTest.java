package entente.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void linesWrapAtTheWidthAndHangUnderTheirLead() {
        String page = new Page(new Terminal(40, false))
                .labelled(2, "frees", 7, "quarantine-lifted, no-invasion-declared and safeguards").toString();
        assertThat(page).isEqualTo("  frees  quarantine-lifted,\n         no-invasion-declared and\n"
                + "         safeguards\n");
        assertThat(page.lines()).allMatch(line -> line.length() <= 40);
    }

    @Test
    void coloursTakeNoColumn() {
        String words = Ink.BAD.on("overdue since the day before yesterday", new Terminal(40, true));
        assertThat(words).contains("\u001b[31m");
        assertThat(Page.columns(words)).isEqualTo(38);
    }

    @Test
    void withoutColoursNothingIsAdded() {
        assertThat(Ink.BAD.on("overdue", new Terminal(80, false))).isEqualTo("overdue");
    }

    @Test
    void thereIsNeverMoreThanOneEmptyLine() {
        assertThat(new Page(new Terminal(80, false)).gap().heading("One").gap().gap().indented(0, "two").toString())
                .isEqualTo("One\n\ntwo\n");
    }
}
