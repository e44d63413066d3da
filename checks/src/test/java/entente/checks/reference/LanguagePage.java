package entente.checks.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page of the language, made of the grammar: a part for each of its productions, with pieces of the examples. */
final class LanguagePage {
    private static final Pattern PRODUCTION = Pattern.compile("^([A-Z]+) += .*");
    private static final Pattern NAMED = Pattern.compile("\\b[A-Z]{3,}\\b");
    private static final int MOST = 2;

    private final String grammar;
    private final String examples;
    private final Map<String, List<String>> productions = new LinkedHashMap<>();
    private final Markdown page = new Markdown("The language", "spec/grammar.md and the examples of spec/semantics.md");

    private LanguagePage(String grammar, String examples) {
        this.grammar = grammar;
        this.examples = examples;
        String block = grammar.substring(grammar.indexOf("```\n") + 4);
        List<String> current = new ArrayList<>();
        for (String line : block.substring(0, block.indexOf("```")).lines().toList()) {
            var found = PRODUCTION.matcher(line);
            if (found.matches()) {
                current = new ArrayList<>();
                productions.put(found.group(1), current);
            }
            if (!line.isBlank()) {
                current.add(line);
            }
        }
    }

    /**
     * @param grammar the page of the grammar
     * @param examples a page with examples that are run
     */
    static String of(String grammar, String examples) {
        return new LanguagePage(grammar, examples).whole();
    }

    private String whole() {
        String before = grammar.substring(grammar.indexOf("\n\n"), grammar.indexOf("```\n")).strip();
        page.paragraph(before);
        page.table(List.of("part", "leads to"), productions.entrySet().stream()
            .map(part -> List.of("[" + part.getKey() + "](#" + part.getKey().toLowerCase(Locale.ROOT) + ")",
                leadsTo(part.getKey(), part.getValue()))).toList());
        productions.forEach(this::production);
        page.heading(2, "Notes");
        String after = grammar.substring(grammar.indexOf("```\n", grammar.indexOf("```\n") + 4) + 4);
        page.paragraph(after.substring(0, after.indexOf("\n## ")).strip());
        page.heading(2, "The rules of the text");
        ExplainedPages.rules(page, "G");
        return page.toString();
    }

    private String leadsTo(String name, List<String> lines) {
        return lines.stream().flatMap(line -> NAMED.matcher(line).results().map(found -> found.group())).distinct()
            .filter(other -> !other.equals(name) && productions.containsKey(other))
            .map(other -> "[" + other + "](#" + other.toLowerCase(Locale.ROOT) + ")").collect(Collectors.joining(", "));
    }

    private void production(String name, List<String> lines) {
        page.heading(2, name);
        page.code(lines);
        List<String> shown = shown(lines);
        if (!shown.isEmpty()) {
            page.paragraph("For example:");
            page.code(shown);
        }
    }

    /** The first pieces of the examples that begin with the word that leads this production. */
    private List<String> shown(List<String> production) {
        String lead = production.getFirst().replaceAll("^[A-Z]+ += *", "").split("[ \\[{(]")[0];
        if (!lead.matches("[a-z]{3,}")) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        int pieces = 0;
        boolean inside = false;
        for (String line : examples.lines().toList()) {
            if (line.startsWith(lead + " ") && pieces < MOST) {
                inside = true;
                pieces++;
                found.add(line);
            } else if (inside && line.startsWith("  ")) {
                found.add(line);
            } else {
                inside = false;
            }
        }
        return found;
    }
}
