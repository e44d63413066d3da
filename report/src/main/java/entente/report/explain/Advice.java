package entente.report.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of {@code what-to-do.md}.
 *
 * @param example the folder, code or command that shows it; empty where its page has an example
 */
record Advice(String example, String words) {
    static final String PAGE = "what-to-do.md";
    static final Advice NONE = new Advice("", "");

    static Map<String, Advice> of(List<SpecPage> pages) {
        Map<String, Advice> advice = new HashMap<>();
        pages.stream().filter(page -> page.tables().stream().anyMatch(Advice::isAdvice))
                .flatMap(page -> page.tables().stream()).filter(Advice::isAdvice).forEach(table -> {
                    boolean shown = table.heads().contains("example");
                    table.rows().forEach(row -> advice.putIfAbsent(row.getFirst(),
                            new Advice(shown ? row.get(table.heads().indexOf("example")) : "", row.getLast())));
                });
        return advice;
    }

    private static boolean isAdvice(SpecPage.Table table) {
        return table.heads().getLast().equals("what to do");
    }
}
