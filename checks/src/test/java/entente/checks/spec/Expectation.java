package entente.checks.spec;

import entente.evidence.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line such as {@code on 2024-01-08 known 2024-01-15 reading strict: delivery is due, late, 2 of 3}.
 *
 * @param supposing sentences that are supposed
 * @param words the standing and its marks, or open, closed, settled, unknown
 * @param progress so many of so many ({@code 2 of 3}, {@code 2 of ?}), where the line says so
 */
record Expectation(View view, List<String> supposing, String name, List<String> words, Optional<String> progress) {
    private static final Pattern FORM = Pattern.compile("on (\\d{4}-\\d{2}-\\d{2})(?: known (\\d{4}-\\d{2}-\\d{2}))?"
        + "(?: reading ([\\p{L}\\p{N}-]+))?(?: seen by ([\\p{L}\\p{N}-]+))?((?: supposing \"[^\"]*\")*): "
        + "([\\p{L}\\p{N}/-]+) is ([^,]+(?:, [^,]+)*)");
    private static final Pattern SUPPOSED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern PROGRESS = Pattern.compile("\\d+ of (\\d+|\\?)");

    static Expectation of(String line) {
        Matcher form = FORM.matcher(line.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException("not an expectation: " + line);
        }
        LocalDate on = LocalDate.parse(form.group(1));
        LocalDate known = form.group(2) == null ? on : LocalDate.parse(form.group(2));
        View view = View.on(on).asOf(on, known).under(orEmpty(form.group(3))).seenBy(orEmpty(form.group(4)));
        List<String> words = List.of(form.group(7).split(", "));
        return new Expectation(view, SUPPOSED.matcher(form.group(5)).results().map(found -> found.group(1)).toList(),
            form.group(6), words.stream().filter(word -> !PROGRESS.matcher(word).matches()).toList(),
            words.stream().filter(word -> PROGRESS.matcher(word).matches()).findFirst());
    }

    private static String orEmpty(String group) {
        return group == null ? "" : group;
    }
}
