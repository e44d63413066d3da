package entente.checks.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import entente.checks.Checkout;
import entente.checks.law.TestRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The table of laws in {@code checks/README.md} says what this run saw; {@code -Dgoldens.write=true} writes it anew.
 */
class ReadmeTest {
    private static final String BEGIN = "<!-- what follows is written by -Dgoldens.write=true -->\n";
    private static final String END = "<!-- end -->\n";

    @Test
    void tableOfLawsIsThatOfThisRun() throws IOException {
        Assumptions.assumeTrue(TestRun.isTheUsual(), "another seed or other numbers were asked for");
        Path readme = Checkout.root().resolve("checks").resolve("README.md");
        String page = Files.readString(readme);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        String written = "\n" + new LawTable().written() + "\n";
        if (Boolean.getBoolean("goldens.write")) {
            Files.writeString(readme, page.substring(0, begin) + written + page.substring(end));
        }
        assertThat(Files.readString(readme).substring(begin, Files.readString(readme).indexOf(END))).isEqualTo(written);
    }
}
