package entente.report.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A page of the specification: its tables, its numbered rules, and the examples of those.
 *
 * @param name such as {@code semantics.md}
 */
record SpecPage(String name, String text) {
    private static final String BAR = "---";
    private static final Pattern CELL = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern RULE = Pattern.compile("(?m)^\\*\\*([A-Z]\\d+)\\*\\* (.+(?:\\n(?!\\n|```).+)*)");
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```example (\\w+)\\n(.*?)^```$");

    /** @param heads in lower case */
    record Table(List<String> heads, List<List<String>> rows) {}

    /** A numbered rule, in its own paragraph. */
    record Rule(String code, String words) {}

    /**
     * An example that is run.
     *
     * @param setting its text and its log
     * @param expected what each view must give
     */
    record RuleExample(String rule, List<String> setting, List<String> expected) {}

    List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        boolean fenced = false;
        for (String line : (text + "\n").lines().toList()) {
            fenced ^= line.startsWith("```");
            if (!fenced && line.startsWith("|")) {
                rows.add(cells(line));
            } else {
                end(rows, tables);
            }
        }
        end(rows, tables);
        return tables;
    }

    private static void end(List<List<String>> rows, List<Table> tables) {
        if (rows.size() > 2) {
            tables.add(new Table(rows.getFirst().stream().map(head -> head.toLowerCase(Locale.ROOT)).toList(),
                    List.copyOf(rows.subList(2, rows.size()))));
        }
        rows.clear();
    }

    private static List<String> cells(String line) {
        String inner = line.strip().substring(1);
        return Arrays.stream(CELL.split(inner.substring(0, inner.length() - 1), -1))
                .map(cell -> cell.strip().replace("\\|", "|")).toList();
    }

    List<Rule> rules() {
        return RULE.matcher(text).results()
                .map(found -> new Rule(found.group(1), found.group(2).replace('\n', ' '))).toList();
    }

    List<RuleExample> examples() {
        return EXAMPLE.matcher(text).results().map(found -> example(found.group(1), found.group(2))).toList();
    }

    private static RuleExample example(String rule, String body) {
        List<String> lines = body.lines().toList();
        int bar = lines.lastIndexOf(BAR);
        return new RuleExample(rule, setting(lines.subList(0, Math.max(0, bar))),
                lines.subList(bar + 1, lines.size()).stream().filter(line -> !line.isBlank()).toList());
    }

    /** The text and, where there is one, the log below it, an empty line between them. */
    private static List<String> setting(List<String> lines) {
        List<String> setting = new ArrayList<>(lines);
        setting.replaceAll(line -> line.equals(BAR) ? "" : line);
        while (!setting.isEmpty() && setting.getLast().isBlank()) {
            setting.removeLast();
        }
        return List.copyOf(setting);
    }
}
