package entente.checks.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import entente.checks.Checkout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The launcher among stand-ins: a JDK and a Maven that only write down that they were called. */
@Timeout(60)
class LauncherTest {
    private static final String JAVA = """
        #!/bin/sh
        for word; do case $word in -XX:AOTCacheOutput=*) : >"${word#*=}"; exit 0 ;; esac; done
        echo "ran $*"
        """;
    private static final String MAVEN = """
        #!/bin/sh
        echo called >>"$CALLS"
        sleep 0.3
        mkdir -p app/target/lib && echo jar >app/target/entente.jar
        """;
    private static final String FAILING_MAVEN = """
        #!/bin/sh
        echo '[INFO] much talk'
        echo '[ERROR] Claim.java:[7,3] cannot find symbol'
        echo '[ERROR] Re-run Maven using the -X switch to enable full debug logging.'
        exit 1
        """;

    @TempDir
    private Path folder;
    private Path checkout;
    private Path jdk;
    private Path tools;
    private Path source;

    private record Outcome(int code, String out, String err) {
    }

    @BeforeEach
    void layOut() throws IOException {
        checkout = Files.createDirectories(folder.resolve("a check out"));
        jdk = folder.resolve("a jdk");
        tools = Files.createDirectories(folder.resolve("tools"));
        script(checkout.resolve("entente"), Files.readString(Checkout.root().resolve("entente")));
        source = checkout.resolve("language/src/main/java/Text.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "");
        Files.writeString(checkout.resolve("pom.xml"), "");
        release("25.0.1");
        script(jdk.resolve("bin/java"), JAVA);
        script(jdk.resolve("bin/javac"), "#!/bin/sh\n");
        script(tools.resolve("mvn"), MAVEN);
    }

    @Test
    void buildsOnFirstUseWithOneLineAndThenNoMore() throws Exception {
        Outcome first = launch("--help");
        assertThat(first.code()).isZero();
        assertThat(first.out()).startsWith("ran ").endsWith(" entente.app.Main --help\n").contains("-XX:AOTCache=");
        assertThat(first.err().lines()).hasSize(1).first().asString().startsWith("entente: building on first use");

        Outcome second = launch("--help");
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(second.err()).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void buildsAgainWhenASourceHasChangedOrGoneUnlessToldNotTo() throws Exception {
        launch();
        later(source);
        assertThat(launchWith(List.of("ENTENTE_NO_BUILD=1")).err()).isEmpty();
        assertThat(builds()).isEqualTo(1);
        assertThat(launch().err()).contains("the sources have changed");
        assertThat(builds()).isEqualTo(2);

        Files.setLastModifiedTime(source, FileTime.from(Instant.EPOCH));
        later(source.getParent());
        launch();
        assertThat(builds()).isEqualTo(3);
    }

    @Test
    void handsOverEveryWordAsItWasTyped() throws Exception {
        assertThat(launch("--suppose", "a  claim; $HOME *", "").out())
            .endsWith(" entente.app.Main --suppose a  claim; $HOME * \n");
    }

    @Test
    void worksThroughLinksFromAnywhere() throws Exception {
        Path links = Files.createDirectories(folder.resolve("li nks"));
        Files.createSymbolicLink(links.resolve("one"), Path.of("../a check out/entente"));
        Files.createSymbolicLink(links.resolve("two"), Path.of("one"));
        Outcome outcome = run(links.resolve("two"), List.of(), List.of("--version"));
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains(checkout.toRealPath() + "/target/launcher/entente.jar");
    }

    @Test
    void passesByAJdkThatIsTooOld() throws Exception {
        release("24.0.2");
        needs("9999");
        Outcome outcome = launch();
        assertThat(outcome.code()).isEqualTo(69);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
            .contains("needs a JDK 9999 or later and found none", "JAVA_HOME is " + jdk, "Looked in", "Get one from");
    }

    @Test
    void readsOldAndEarlyVersionNumbers() throws Exception {
        release("1.8.0_452");
        needs("9999");
        assertThat(launch().code()).isEqualTo(69);
        release("10000-ea");
        assertThat(launch().code()).isZero();
    }

    @Test
    void saysWhyABuildFailedAndTriesAgainNextTime() throws Exception {
        script(tools.resolve("mvn"), FAILING_MAVEN);
        Outcome failed = launch();
        assertThat(failed.code()).isEqualTo(70);
        assertThat(failed.out()).isEmpty();
        assertThat(failed.err()).contains("the build failed", "target/launcher.log", "cannot find symbol")
            .doesNotContain("Re-run", "much talk");
        script(tools.resolve("mvn"), MAVEN);
        assertThat(launch().code()).isZero();
        assertThat(Files.exists(checkout.resolve("target/launcher.new"))).isFalse();
    }

    @Test
    void twoFirstUsesAtOnceBuildOnce() throws Exception {
        List<Process> both = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            both.add(start(checkout.resolve("entente"), List.of(), List.of()));
        }
        for (Process one : both) {
            assertThat(one.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(one.exitValue()).isZero();
        }
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void aBuildThatWasKilledHoldsNobodyUp() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.createDirectories(checkout.resolve("target"));
        Files.createSymbolicLink(checkout.resolve("target/launcher.lock"), Path.of("pid." + gone.pid()));
        assertThat(launch().code()).isZero();
        assertThat(Files.isSymbolicLink(checkout.resolve("target/launcher.lock"))).isFalse();
    }

    private Outcome launch(String... words) throws Exception {
        return run(checkout.resolve("entente"), List.of(), List.of(words));
    }

    private Outcome launchWith(List<String> settings) throws Exception {
        return run(checkout.resolve("entente"), settings, List.of());
    }

    private Outcome run(Path launcher, List<String> settings, List<String> words) throws Exception {
        Process process = start(launcher, settings, words);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), Files.readString(folder.resolve("out")),
            Files.readString(folder.resolve("err")));
    }

    private Process start(Path launcher, List<String> settings, List<String> words) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", launcher.toString()));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile());
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().put("CALLS", folder.resolve("calls").toString());
        builder.environment().merge("PATH", tools.toString(), (path, first) -> first + ":" + path);
        settings.forEach(setting -> builder.environment().put(setting.split("=")[0], setting.split("=")[1]));
        return builder.start();
    }

    private long builds() throws IOException {
        return Files.readAllLines(folder.resolve("calls")).size();
    }

    private void release(String version) throws IOException {
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
    }

    /** Asks for more than any JDK of the machine that runs the test. */
    private void needs(String version) throws IOException {
        String text = Files.readString(checkout.resolve("entente"));
        script(checkout.resolve("entente"), text.replace("oldest_jdk=25", "oldest_jdk=" + version));
    }

    private static void later(Path changed) throws IOException {
        Files.setLastModifiedTime(changed, FileTime.from(Instant.now().plusSeconds(2)));
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
