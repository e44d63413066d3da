package entente.record.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that indexes is killed in the middle, and another goes on where the last commit left off. */
class KilledTest {
    private static final int FILES = 1_200;
    private static final int KILLED_AFTER = 700;

    @TempDir
    Path folder;

    @Test
    void resumesAfterAKill() throws IOException, InterruptedException {
        Path record = folder.resolve("record");
        for (int i = 0; i < FILES; i++) {
            Shelved.write(record, "paper-%04d.txt".formatted(i),
                "LETTER|" + i + "|A|B|1962-10-27\nThe number is n" + i + " and the word is common.\n");
        }
        Path index = folder.resolve("index");
        int exit = killAfter(KILLED_AFTER, record, index);
        assertThat(exit).as("ended by a signal").isNotZero();

        Indexed rest = Shelved.update(record, index, Progress.SILENT);
        assertThat(rest.unchanged()).as("kept from before the kill").isPositive();
        assertThat(rest.read()).isEqualTo(FILES - rest.unchanged());
        assertThat(Shelved.find(index, "common").all()).as("none twice, none missing").isEqualTo(FILES);
        assertThat(Shelved.find(index, "n3").all()).isEqualTo(1);
        assertThat(Shelved.find(index, "n" + (FILES - 1)).all()).isEqualTo(1);
    }

    private static int killAfter(int files, Path record, Path index) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                IndexingProcess.class.getName(), record.toString(), index.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
        try (BufferedReader lines = process.inputReader()) {
            for (int i = 0; i < files && lines.readLine() != null; i++) {
                assertThat(i).isLessThan(FILES);
            }
            // On Linux this is the signal that no process can catch.
            process.destroyForcibly();
        }
        return process.waitFor();
    }
}
