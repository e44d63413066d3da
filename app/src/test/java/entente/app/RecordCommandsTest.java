package entente.app;

import static entente.app.Typed.entente;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands about papers, as people type them. */
class RecordCommandsTest {

    @TempDir
    private Path index;

    @Test
    void aPaperIsReadAlone() {
        assertThat(record("read", Lamps.PAPERS + "/cable.txt").out())
                .contains("cable.txt  (plain text)", "1962-11-23", "cable.txt para 2 item 2(b)")
                .doesNotContain("note.txt");
        assertThat(record("read", Lamps.PAPERS, "--json").lines()).hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("{\"paper\":"));
    }

    @Test
    void aPhraseHasAnAddress() {
        assertThat(record("cite", "He left with\n the map", Lamps.PAPERS).out()).startsWith("  cable.txt para 2 ");
        refused(record("cite", "nobody wrote this", Lamps.PAPERS), "holds these words together");
    }

    @Test
    void passagesAreFoundByTheirWords() {
        assertThat(searched("lighthouses").out()).contains("1 passage\n", "both *lighthouses* before");
        assertThat(searched("lighthoses", "--forgiving").out()).contains("1 passage\n");
        assertThat(searched("number:398", "--json").out()).contains("note.txt");
        assertThat(searched("dirigible").out()).startsWith("0 passages");
    }

    @Test
    void papersThatReferToEachOtherAreRelated() {
        assertThat(record("related", "cable.txt", Lamps.PAPERS, "--index", index.toString()).out())
                .containsSubsequence("is cited by:", "note.txt");
        assertThat(record("references", "note.txt", Lamps.PAPERS).out()).contains("\"Embtel 417\"");
    }

    @Test
    void promisesAreProposedAsLinesThatTheLanguageReads() {
        assertThat(record("propose", "cable.txt", Lamps.PAPERS).out()).contains("nothing is accepted by itself");
        String draft = record("propose", "cable.txt", Lamps.PAPERS, "--draft").out();
        assertThat(Typed.reading(draft, "check", "-").out()).contains("no mistakes");
    }

    @Test
    void aPaperThatIsNotThereHasItsNearest() {
        refused(record("propose", "cabel.txt", Lamps.PAPERS), "Did you mean cable.txt?");
        refused(record("related", "cabel.txt", Lamps.PAPERS, "--index", index.toString()), "Did you mean cable.txt?");
        refused(record("measure", Lamps.PAPERS), "no volume");
        refused(record("score", "nope", Lamps.PAPERS), "There is no folder nope.");
    }

    @Test
    void listsOfPapersThatAreNotHeldAreSaidToBeSo() {
        assertThat(record("score", Lamps.PAPERS, Lamps.PAPERS).out()).contains("None of the listed papers is held");
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "cite", "search", "related", "references", "propose", "measure"})
    void everyCommandHelpsAndRefusesAFolderThatIsNotThere(String command) {
        assertThat(record(command, "--help").out()).contains("For example:", "It ends with:");
        boolean alone = command.equals("read") || command.equals("measure");
        String missing = Lamps.PAPERS + "x";
        refused(alone ? record(command, missing) : record(command, "any", missing), "There is no ",
                "Did you mean papers?");
    }

    @Test
    void recordAloneListsItsCommands() {
        refused(entente("record"), "read, cite, search");
    }

    private Typed searched(String query, String... options) {
        String[] typed = new String[options.length + 5];
        System.arraycopy(new String[] {"search", query, Lamps.PAPERS, "--index", index.toString()}, 0, typed, 0, 5);
        System.arraycopy(options, 0, typed, 5, options.length);
        return record(typed);
    }

    private static Typed record(String... arguments) {
        String[] typed = new String[arguments.length + 1];
        typed[0] = "record";
        System.arraycopy(arguments, 0, typed, 1, arguments.length);
        return entente(typed);
    }

    private static void refused(Typed typed, String... said) {
        assertThat(typed.exit()).as(typed.err()).isEqualTo(Exit.USAGE);
        assertThat(typed.err()).contains(said).doesNotContain("Exception");
        assertThat(typed.out()).isEmpty();
    }
}
