package entente.checks.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An example of a rule of {@code spec/}: a text, a log in sentences, and what is expected.
 *
 * @param rule the rule that it is an example of
 * @param preamble the lines that it is put under, which are the same for all
 */
record SpecExample(String rule, String preamble, String text, List<String> log, List<String> expected) {
    private static final Pattern BAR = Pattern.compile("(?m)^---$");
    private static final Pattern PIECE = Pattern.compile("(?ms)^```(preamble|example \\w+)\\n(.*?)^```$");

    /** Every example of a page, under the preamble of that page. */
    static List<SpecExample> of(String page) {
        List<SpecExample> examples = new ArrayList<>();
        String preamble = "";
        var pieces = PIECE.matcher(page);
        while (pieces.find()) {
            if (pieces.group(1).equals("preamble")) {
                preamble = pieces.group(2);
            } else {
                examples.add(of(pieces.group(1).substring("example ".length()), preamble, pieces.group(2)));
            }
        }
        return examples;
    }

    private static SpecExample of(String rule, String preamble, String written) {
        String[] parts = BAR.split(written);
        List<String> log = parts.length > 2 ? lines(parts[1]) : List.of();
        return new SpecExample(rule, preamble, parts[0], log, lines(parts[parts.length - 1]));
    }

    private static List<String> lines(String part) {
        return part.lines().filter(line -> !line.isBlank()).toList();
    }

    String whole() {
        return preamble + "\n" + text;
    }
}
