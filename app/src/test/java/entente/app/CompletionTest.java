package entente.app;

import static entente.app.Typed.STORY;
import static entente.app.Typed.entente;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the tabulator key offers, in the shells themselves; one that this machine does not have is passed over. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class CompletionTest {

    @TempDir
    private Path folder;

    /** The program as a shell finds it: a script of its name on the path, without the launcher's build. */
    @BeforeEach
    void theProgram() throws IOException {
        Path program = folder.resolve("entente");
        Files.writeString(program, "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java")
                + "' -cp '" + System.getProperty("java.class.path") + "' entente.app.Main \"$@\"\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        entente("new", folder.resolve("truce").toString(), "--template", "ceasefire");
        entente("add", folder.resolve("truce").toString(), "south says: north consents to visit on 2026-01-02");
    }

    @Test
    void bashCompletesCommandsOptionsAndNames() throws Exception {
        assertThat(bash("st")).containsExactly("standing");
        assertThat(bash("record", "sc")).containsExactly("score");
        assertThat(bash("standing", "truce", "--rea")).containsExactly("--reading");
        assertThat(bash("standing", "truce", "--color", "")).containsExactly("auto", "always", "never");
        assertThat(bash("standing", "tru")).containsExactly("truce");
        assertThat(bash("why", "truce", "guns")).containsExactly("guns-north", "guns-south");
        assertThat(bash("why", "")).contains("truce");
        assertThat(bash("due", "truce", "--for", "")).containsExactly("north", "south", "mission");
        assertThat(bash("standing", "truce", "--on", "")).isEmpty();
        assertThat(bash("add", "truce", "--denies", "")).containsExactly("consent-2026-01-02");
        assertThat(bash("add", "truce", "--to", "s")).containsExactly("south");
        assertThat(bash("timeline", "truce", "--to", "s")).isEmpty();
        assertThat(bash("new", "--template", "")).containsExactly("ceasefire", "sale", "limits");
    }

    @Test
    void inTheFolderOfAStoryItsNamesAreKnown() throws Exception {
        assertThat(run(folder.resolve("truce"), "bash", "-c", bashScript("why", "quiet")))
                .containsExactly("quiet", "quiet/north", "quiet/south");
    }

    @Test
    void whatIsWrongIsNotSaidWhileTyping() throws Exception {
        Files.writeString(folder.resolve("truce/agreement.entente"), "nonsense");
        assertThat(bash("why", "truce", "guns")).isEmpty();
        Typed typed = entente("complete-names", "pieces", "--", folder.resolve("truce").toString());
        assertThat(typed.exit()).isZero();
        assertThat(typed.out() + typed.err()).isEmpty();
        assertThat(entente("complete-names", "nonsense", "--", STORY).out()).isEmpty();
    }

    @Test
    void fishCompletesCommandsOptionsAndNames() throws Exception {
        Path script = script("fish");
        assumeTrue(isThere("fish"), "no fish on this machine");
        String asked = "source " + script + "; set -gx PATH " + folder + " $PATH; complete -C 'entente ";
        assertThat(run(folder, "fish", "-c", asked + "st'")).containsExactly("standing\tWhere every undertaking, "
                + "liberty and open point stands, in one sentence each");
        assertThat(run(folder, "fish", "-c", asked + "why truce guns'"))
                .containsExactly("guns-north\tundertaking", "guns-south\tundertaking");
        assertThat(run(folder, "fish", "-c", asked + "due truce --for s'")).containsExactly("south\tSouth");
        assertThat(run(folder, "fish", "-c", asked + "record sc'")).singleElement().asString().startsWith("score\t");
        assertThat(run(folder, "fish", "-c", asked + "new --template s'")).singleElement().asString()
                .startsWith("sale");
    }

    @Test
    void zshCompletesCommandsOptionsAndNames() throws Exception {
        Path script = script("zsh");
        assumeTrue(isThere("zsh"), "no zsh on this machine");
        String typed = """
            zmodload zsh/zpty || exit 0
            export TERM=dumb
            zpty -b shell zsh -f -i
            zpty -w shell "PATH=%1$s:\\$PATH; PS1='> '; autoload -U compinit; compinit -u -D"
            zpty -w shell "source %2$s; print re''ady"
            zpty -r shell out '*ready*'
            for words in 'out' 'record sc' 'why truce guns-n' 'due truce --for mi' 'standing truce --rea'; do
              zpty -n -w shell "entente $words"$'\\t'
              zpty -n -w shell $'\\C-A: \\C-E :done\\n'
              zpty -r shell out '*:done*' && print -r -- "$out"
            done
            zpty -d shell
            """.formatted(folder, script);
        String shown = String.join("\n", run(folder, "zsh", "-f", "-c", typed));
        assumeTrue(!shown.isBlank(), "no zpty on this machine");
        assertThat(shown).contains("outstanding", "record score", "why truce guns-north", "--for mission",
                "truce --reading");
    }

    @Test
    void everyScriptIsTakenByItsShell() throws Exception {
        for (String shell : List.of("bash", "zsh", "fish")) {
            Path script = script(shell);
            if (isThere(shell)) {
                assertThat(run(folder, shell, "-n", script.toString())).as(shell).isEmpty();
            }
        }
    }

    @Test
    void aloneItIsTheScriptForBash() {
        assertThat(entente("completion").out()).isEqualTo(entente("completion", "bash").out())
                .contains("outstanding", "--seen-by").doesNotContain("\"complete-names\")");
    }

    private Path script(String shell) throws IOException {
        return Files.writeString(folder.resolve("completion." + shell), entente("completion", shell).out());
    }

    private List<String> bash(String... words) throws Exception {
        return run(folder, "bash", "-c", bashScript(words));
    }

    private String bashScript(String... words) throws IOException {
        String quoted = "'" + String.join("' '", words) + "'";
        return "source '" + script("bash") + "'; COMP_WORDS=('" + folder.resolve("entente") + "' " + quoted
                + "); COMP_CWORD=" + words.length + "; _entente; "
                + "for word in \"${COMPREPLY[@]}\"; do echo \"$word\"; done";
    }

    private static boolean isThere(String shell) {
        return Arrays.stream(System.getenv("PATH").split(":")).anyMatch(place -> Files.isExecutable(
                Path.of(place, shell)));
    }

    private static List<String> run(Path where, String... command) throws Exception {
        Process process = new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out.lines().toList();
    }
}
