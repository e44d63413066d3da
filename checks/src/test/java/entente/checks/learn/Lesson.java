package entente.checks.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page that is done as it says, from its first fenced block to its last. A block of {@code entente FILE} is written
 * to that file (or added {@code at the end}), one of {@code diff FILE} is a change of it, and of {@code console} each
 * line behind a {@code $} is typed into a shell; the lines below are what it printed.
 */
final class Lesson {
    private static final String FENCE = "```";
    private static final Pattern ENDS_WITH = Pattern.compile("#\\s*exit (\\d+)$");

    private final Path folder;
    private final Path program;

    Lesson(Path folder) throws IOException {
        this.folder = folder;
        program = Files.createDirectories(folder.resolve(".bin")).resolve("entente");
        Files.writeString(program, "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java")
            + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '" + System.getProperty("java.class.path")
            + "' entente.app.Main \"$@\"\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    /** The page with what was printed in the place of what it shows. */
    String of(String page) throws IOException, InterruptedException {
        List<String> seen = new ArrayList<>();
        List<String> block = null;
        for (String line : page.lines().toList()) {
            if (block == null) {
                block = line.startsWith(FENCE) ? new ArrayList<>(List.of(line)) : null;
                seen.addAll(block == null ? List.of(line) : List.of());
            } else if (line.equals(FENCE)) {
                seen.addAll(done(block.getFirst().substring(FENCE.length()), block));
                seen.add(FENCE);
                block = null;
            } else {
                block.add(line);
            }
        }
        assertThat(block).as("a block without an end").isNull();
        return String.join("\n", seen) + "\n";
    }

    private List<String> done(String what, List<String> block) throws IOException, InterruptedException {
        List<String> content = block.subList(1, block.size());
        if (what.equals("console")) {
            return typed(block);
        }
        String[] words = what.split(" ", 3);
        if (words[0].equals("entente")) {
            Path file = Files.createDirectories(folder.resolve(words[1]).getParent())
                .resolve(Path.of(words[1]).getFileName());
            Files.writeString(file, String.join("\n", content) + "\n", StandardOpenOption.CREATE,
                words.length == 3 ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING);
        } else if (words[0].equals("diff")) {
            Path file = folder.resolve(words[1]);
            String text = Files.readString(file);
            String old = lines(content, "- ");
            assertThat(text.split(Pattern.quote(old), -1)).as("%s has once:%n%s", words[1], old).hasSize(2);
            Files.writeString(file, text.replace(old, lines(content, "+ ")));
        }
        return block;
    }

    private static String lines(List<String> of, String mark) {
        return of.stream().filter(line -> line.startsWith(mark)).map(line -> line.substring(mark.length()) + "\n")
            .collect(Collectors.joining());
    }

    private List<String> typed(List<String> block) throws IOException, InterruptedException {
        List<String> seen = new ArrayList<>(List.of(block.getFirst()));
        for (String line : block) {
            if (line.startsWith("$ ")) {
                seen.add(line);
                seen.addAll(printed(line.substring(2)));
            }
        }
        assertThat(seen).as("a console without a command").hasSizeGreaterThan(1);
        return seen;
    }

    private List<String> printed(String command) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", command).directory(folder.toFile())
            .redirectErrorStream(true);
        Map<String, String> environment = shell.environment();
        environment.keySet().removeAll(List.of("COLUMNS", "NO_COLOR", "CLICOLOR_FORCE", "ENTENTE_DEBUG"));
        environment.put("PATH", program.getParent() + ":" + environment.get("PATH"));
        environment.put("LC_ALL", "C.UTF-8");
        Process process = shell.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher end = ENDS_WITH.matcher(command);
        assertThat(process.waitFor()).as("%s%n%s", command, printed)
            .isEqualTo(end.find() ? Integer.parseInt(end.group(1)) : 0);
        return printed.lines().map(String::stripTrailing).toList();
    }
}
