package entente.report.explain;

import entente.language.source.Names;
import entente.report.explain.Explained.Example;
import entente.report.explain.Explained.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Everything that the specification explains, by its code. */
public final class Explanations {
    private static final Pattern EVIDENCE = Pattern.compile("E\\d{3}");
    private static final Pattern CODE = Pattern.compile("[A-Z]\\d+");

    private final Map<String, Explained> byCode = new LinkedHashMap<>();

    private Explanations(List<SpecPage> pages, Shown shown) {
        Map<String, Advice> advice = Advice.of(pages);
        Map<String, List<Example>> examples = RuleExamples.of(pages);
        List<Explained> found = new ArrayList<>();
        for (SpecPage page : pages) {
            if (!page.name().equals(Advice.PAGE)) {
                meanings(page).forEach(meaning -> found.add(explained(meaning, page, advice, examples, shown)));
            }
        }
        found.sort(Comparator.comparing(Explained::kind));
        found.forEach(one -> byCode.putIfAbsent(one.code(), one));
    }

    /**
     * @param pages the pages of {@code spec/} by their names
     * @param files the content of a file of {@code examples/}, where it is there
     */
    public static Explanations of(Map<String, String> pages, Function<String, Optional<String>> files) {
        return new Explanations(pages.entrySet().stream().map(page -> new SpecPage(page.getKey(), page.getValue()))
                .toList(), new Shown(files));
    }

    private record Meaning(String code, Kind kind, String words, List<String> rules) {}

    private static List<Meaning> meanings(SpecPage page) {
        List<Meaning> meanings = new ArrayList<>();
        page.rules().forEach(rule -> meanings.add(new Meaning(rule.code(), kind(rule.code()), rule.words(),
                List.of())));
        for (SpecPage.Table table : page.tables()) {
            String head = table.heads().getFirst();
            boolean ruled = table.heads().getLast().equals("rule");
            for (List<String> row : table.rows()) {
                if (head.equals("standing") || head.equals("mark")) {
                    meanings.add(new Meaning(row.getFirst(), head.equals("mark") ? Kind.MARK : Kind.STANDING,
                            row.get(1), List.of()));
                } else if ((head.equals("code") || head.equals("rule")) && CODE.matcher(row.getFirst()).matches()) {
                    meanings.add(new Meaning(row.getFirst(), kind(row.getFirst()), row.get(1),
                            ruled && !head.equals("rule") && !row.getLast().isEmpty() ? List.of(row.getLast())
                                    : List.of()));
                }
            }
        }
        return meanings;
    }

    private static Kind kind(String code) {
        return code.startsWith("T") ? Kind.TEXT : EVIDENCE.matcher(code).matches() ? Kind.EVIDENCE
                : code.startsWith("X") ? Kind.FINDING : Kind.RULE;
    }

    private static Explained explained(Meaning meaning, SpecPage page, Map<String, Advice> advice,
            Map<String, List<Example>> examples, Shown shown) {
        Advice given = advice.getOrDefault(meaning.code(), Advice.NONE);
        List<Example> found = examples.getOrDefault(meaning.code(), List.of());
        return new Explained(meaning.code(), meaning.kind(), meaning.words(),
                found.isEmpty() ? elsewhere(meaning.code(), meaning.kind(), given, advice, shown) : found,
                given.words(), meaning.rules(), page.name());
    }

    /** What has no example on its page: a folder of messages, another code that shows it, or a command. */
    private static List<Example> elsewhere(String code, Kind kind, Advice given, Map<String, Advice> advice,
            Shown shown) {
        String example = given.example();
        if (example.isEmpty()) {
            return List.of();
        }
        if (kind == Kind.TEXT) {
            return shown.ofText(code, example);
        }
        if (kind == Kind.EVIDENCE) {
            return shown.ofEvidence(code, example);
        }
        return EVIDENCE.matcher(example).matches()
                ? shown.ofEvidence(example, advice.getOrDefault(example, Advice.NONE).example())
                : List.of(new Example("a command", List.of(example.replace("`", ""))));
    }

    /** All of them, kind by kind. */
    public List<Explained> all() {
        return List.copyOf(byCode.values());
    }

    /** Codes in either case, words with blanks or hyphens. */
    public Optional<Explained> of(String code) {
        return Optional.ofNullable(byCode.get(code.strip().toUpperCase(Locale.ROOT)))
                .or(() -> Optional.ofNullable(byCode.get(words(code))));
    }

    private static String words(String code) {
        return code.strip().toLowerCase(Locale.ROOT).replaceAll("[-_\\s]+", " ");
    }

    /** The code or word that was perhaps meant. */
    public Optional<String> nearest(String code) {
        return Names.nearest(code.strip().toUpperCase(Locale.ROOT), byCode.keySet())
                .or(() -> Names.nearest(words(code), byCode.keySet()));
    }
}
