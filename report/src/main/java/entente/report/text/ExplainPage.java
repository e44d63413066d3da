package entente.report.text;

import entente.report.explain.Explained;
import entente.report.explain.Explained.Kind;
import java.util.List;

/** What a code means, an example, and what to do: for a terminal. */
public final class ExplainPage {

    private static final int LABEL = 10;

    private final Page page;

    private ExplainPage(Terminal terminal) {
        page = new Page(terminal);
    }

    /** Everything that the specification says of one. */
    public static String of(Explained one, Terminal terminal) {
        ExplainPage explain = new ExplainPage(terminal);
        explain.one(one);
        return explain.page.toString();
    }

    /** A line for each, kind by kind. */
    public static String list(List<Explained> all, Terminal terminal) {
        ExplainPage explain = new ExplainPage(terminal);
        explain.all(all);
        return explain.page.toString();
    }

    private void one(Explained one) {
        page.indented(0, Ink.BOLD.on(one.code(), page.terminal()) + ", a " + one.kind().words());
        page.gap().labelled(2, "means", LABEL, plain(one.meaning()));
        one.examples().stream().limit(1).forEach(example -> {
            page.gap().labelled(2, "example", LABEL, example.from() + ":");
            example.lines().forEach(line -> page.verbatim(2 + LABEL, line));
        });
        if (!one.advice().isEmpty()) {
            page.gap().labelled(2, "do", LABEL, plain(one.advice()));
        }
        page.gap().labelled(2, "more", LABEL, "spec/" + one.page()
                + (one.rules().isEmpty() ? "" : "; entente explain " + one.rules().getFirst().split(" ")[0]));
    }

    private void all(List<Explained> all) {
        for (Kind kind : Kind.values()) {
            List<Explained> ofKind = all.stream().filter(one -> one.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                page.heading(kind.plural());
                int width = 2 + ofKind.stream().mapToInt(one -> one.code().length()).max().orElse(0);
                ofKind.forEach(one -> page.labelled(2, one.code(), width, firstSentence(plain(one.meaning()))));
            }
        }
        page.gap().indented(0, "`entente explain CODE` says what it means, shows an example, and what to do.");
    }

    /** Its first sentence. */
    private static String firstSentence(String meaning) {
        int end = meaning.indexOf(". ");
        return end < 0 ? meaning : meaning.substring(0, end + 1);
    }

    /** Without the marks of the page that only its look needs. */
    private static String plain(String words) {
        return words.replaceAll("\\*\\*?([^*]+)\\*\\*?", "$1").replaceAll("\\[([^]]+)]\\([^)]+\\)", "$1");
    }
}
