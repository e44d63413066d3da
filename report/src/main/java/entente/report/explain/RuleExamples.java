package entente.report.explain;

import entente.report.explain.Explained.Example;
import entente.report.explain.SpecPage.RuleExample;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The examples that the pages have themselves: of rules, and of the standings and marks that come out in them. */
final class RuleExamples {

    private RuleExamples() {}

    static Map<String, List<Example>> of(List<SpecPage> pages) {
        Map<String, List<Example>> found = new HashMap<>();
        for (SpecPage page : pages) {
            for (RuleExample example : page.examples()) {
                found.computeIfAbsent(example.rule(), rule -> new ArrayList<>()).add(shown(page, example,
                        example.expected()));
                example.expected().forEach(line -> standings(line).forEach(word ->
                        found.putIfAbsent(word, List.of(shown(page, example, List.of(line))))));
            }
        }
        return found;
    }

    private static Example shown(SpecPage page, RuleExample example, List<String> expected) {
        List<String> lines = new ArrayList<>(example.setting());
        lines.add("");
        lines.addAll(expected);
        return new Example("spec/" + page.name() + ", " + example.rule(), lines);
    }

    /** The standing and the marks of {@code on 2024-01-21: delivery is discharged, late}. */
    private static List<String> standings(String line) {
        int is = line.indexOf(" is ");
        return is < 0 ? List.of() : List.of(line.substring(is + " is ".length()).split(", "));
    }
}
