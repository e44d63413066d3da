package entente.checks.story;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A command line as a person writes it down: words, and words in double quotes. */
final class CommandWords {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private CommandWords() {
    }

    static List<String> of(String line) {
        return WORD.matcher(line).results()
            .map(found -> found.group(1) == null ? found.group(2) : found.group(1)).toList();
    }

    /** As if it were typed at the root of the project. */
    static String[] at(Path root, String line) {
        return of(line).stream().map(word -> word.startsWith("examples/") ? root.resolve(word).toString() : word)
            .toArray(String[]::new);
    }
}
