package entente.checks.reference;

import entente.report.explain.Explained;
import entente.report.explain.Explained.Kind;
import entente.report.explain.Specification;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The pages that tell, code by code, what the specification says. */
final class ExplainedPages {
    private static final List<Explained> ALL = Specification.explanations().all();

    private ExplainedPages() {
    }

    static String messages() {
        Markdown page = new Markdown("The messages about a text", "spec/messages.md, spec/what-to-do.md and the "
            + "goldens of examples/problems");
        page.paragraph("`entente explain CODE` says the same of each. What is wrong with a log has "
            + "[its own page](evidence.md).");
        list(page, Kind.TEXT);
        codes(page, 2, Kind.TEXT);
        return page.toString();
    }

    static String findings() {
        Markdown page = new Markdown("The findings of an examination", "spec/findings.md and spec/what-to-do.md");
        page.paragraph("What `entente examine` says of a text before anyone signs it. `entente explain CODE` says the "
            + "same of each.");
        codes(page, 2, Kind.FINDING);
        return page.toString();
    }

    static String standings() {
        Markdown page = new Markdown("The standings", "spec/semantics.md and spec/what-to-do.md");
        page.paragraph("Where an undertaking is in its life, what has to be said besides, and by which rules. "
            + "`entente explain WORD` says the same of each.");
        list(page, Kind.STANDING, Kind.MARK);
        codes(page, 2, Kind.STANDING);
        page.heading(2, "Marks");
        codes(page, 3, Kind.MARK);
        page.heading(2, "The rules");
        rules(page, "S");
        return page.toString();
    }

    /** @param spec the page of the specification, of which the fields and forms are taken */
    static String evidence(String spec) {
        Markdown page = new Markdown("The evidence", "spec/evidence.md, spec/what-to-do.md and the goldens of "
            + "examples/evidence-problems");
        for (String heading : List.of("## The fields", "## The forms")) {
            page.heading(2, heading.substring(3));
            page.paragraph(section(spec, heading));
        }
        page.heading(2, "The rules");
        rules(page, "E");
        page.heading(2, "What is set aside, and why");
        list(page, Kind.EVIDENCE);
        codes(page, 3, Kind.EVIDENCE);
        return page.toString();
    }

    /** What stands under a heading, up to the next of the same level. */
    static String section(String page, String heading) {
        int start = page.indexOf("\n" + heading + "\n") + heading.length() + 2;
        int end = page.indexOf("\n## ", start);
        return page.substring(start, end < 0 ? page.length() : end).strip();
    }

    private static void list(Markdown page, Kind... kinds) {
        page.table(List.of("", "means", "rule"), ALL.stream().filter(one -> Arrays.asList(kinds).contains(one.kind()))
            .map(one -> List.of("[" + one.code() + "](#" + one.code().toLowerCase(Locale.ROOT).replace(' ', '-') + ")",
                one.meaning(), String.join(", ", one.rules()))).toList());
    }

    private static void codes(Markdown page, int level, Kind kind) {
        ALL.stream().filter(one -> one.kind() == kind).forEach(one -> {
            page.heading(level, one.code());
            String end = one.meaning().endsWith(".") ? "" : ".";
            page.paragraph(capital(one.meaning()) + (one.rules().isEmpty() ? ""
                : " (" + String.join(", ", one.rules()) + ")") + end);
            one.examples().stream().limit(1).forEach(example -> page.code(example.lines()));
            page.paragraph("**What to do:** " + one.advice());
        });
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Rules whose codes begin with a letter, each with its first example. */
    static void rules(Markdown page, String letter) {
        ALL.stream().filter(one -> one.kind() == Kind.RULE && one.code().startsWith(letter)).forEach(one -> {
            page.heading(3, one.code());
            page.paragraph(one.meaning());
            one.examples().stream().limit(1).forEach(example -> page.code(example.lines()));
            page.paragraph("**What to do:** " + one.advice());
        });
    }
}
