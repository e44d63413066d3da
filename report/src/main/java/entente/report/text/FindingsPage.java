package entente.report.text;

import entente.analysis.Claimed;
import entente.analysis.Cure;
import entente.analysis.Event;
import entente.analysis.Examined;
import entente.analysis.Finding;
import entente.analysis.FindingKind;
import entente.analysis.Looked;
import entente.analysis.Mention;
import entente.analysis.Run;
import entente.analysis.Severity;
import entente.language.model.Agreement;
import entente.report.Days;
import entente.report.FindingSentences;
import entente.report.TextLines;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What an examination found, the gravest first, and how far it holds that there is nothing else. */
public final class FindingsPage {

    private static final int INDENT = 4;
    private static final int LABEL = 10;
    private static final int MOST_PLACES = 8;

    private final Page page;
    private final Terminal terminal;
    private final FindingSentences say;
    private final TextLines lines;
    private final Examined examined;

    private FindingsPage(Examined examined, TextLines lines, Terminal terminal) {
        this.examined = examined;
        this.lines = lines;
        this.terminal = terminal;
        page = new Page(terminal);
        say = new FindingSentences(examined.subject().agreement(), lines);
    }

    public static String of(Examined examined, TextLines lines, Terminal terminal) {
        return new FindingsPage(examined, lines, terminal).write();
    }

    private String write() {
        Agreement text = examined.subject().agreement();
        page.under("", "  ", Ink.BOLD.on(text.name(), terminal) + ": " + counted());
        if (!text.title().isEmpty()) {
            page.under("", "  ", Ink.FAINT.on(text.title(), terminal));
        }
        examined.findings().forEach(this::finding);
        looked();
        undecided();
        return page.toString();
    }

    private String counted() {
        List<Finding> all = examined.findings();
        if (all.isEmpty()) {
            return "nothing found";
        }
        Map<Severity, Long> counts = all.stream().collect(Collectors.groupingBy(Finding::severity, TreeMap::new,
                Collectors.counting()));
        return (all.size() == 1 ? "1 finding" : all.size() + " findings") + ", " + counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().words()).collect(Collectors.joining(", "));
    }

    private void finding(Finding finding) {
        String reading = finding.reading().isEmpty() ? "" : ", " + FindingSentences.under(finding.reading());
        page.gap().under("", "  ", Ink.BOLD.on(finding.kind().code() + " " + finding.kind().words(), terminal) + ": "
                + ink(finding.severity()).on(finding.severity().words(), terminal) + reading);
        page.indented(INDENT, say.sentence(finding.headline()));
        finding.places().stream().limit(MOST_PLACES).forEach(this::place);
        if (finding.places().size() > MOST_PLACES) {
            page.indented(INDENT, "and " + (finding.places().size() - MOST_PLACES) + " lines more");
        }
        label("so", finding.steps().stream().map(say::whole).toList());
        finding.run().ifPresent(this::run);
        label("hurt", finding.hurt().stream().map(say::of).toList());
        finding.cures().forEach(this::cure);
        label("holds", say.of(finding.howFar()));
    }

    private static Ink ink(Severity severity) {
        return switch (severity) {
            case GRAVE -> Ink.BAD;
            case DOUBTFUL -> Ink.DOUBTFUL;
            case NOTE -> Ink.PLAIN;
        };
    }

    private void place(Mention mention) {
        String line = lines.at(mention.place());
        page.labelled(INDENT, "line " + mention.place().line(), LABEL, say.sentence(mention.says()));
        if (!line.isEmpty()) {
            page.indented(INDENT + LABEL, Ink.FAINT.on(line, terminal));
        }
    }

    private void label(String label, List<String> sentences) {
        String now = label;
        for (String sentence : sentences) {
            page.labelled(INDENT, now, LABEL, sentence);
            now = "";
        }
    }

    private void run(Run run) {
        String label = "run";
        if (run.events().isEmpty()) {
            page.labelled(INDENT, label, LABEL, "Nobody does anything.");
            label = "";
        }
        for (Event event : run.events()) {
            String note = event.note().isEmpty() ? "" : " " + Ink.FAINT.on("(" + event.note() + ")", terminal);
            page.labelled(INDENT, label, LABEL, Days.shortDay(event.on()) + "  " + say.of(event) + note);
            label = "";
        }
        var byDay = run.claimed().stream().collect(Collectors.groupingBy(Claimed::on, TreeMap::new,
                Collectors.toList()));
        for (Map.Entry<LocalDate, List<Claimed>> day : byDay.entrySet()) {
            page.labelled(INDENT, "then", LABEL, Days.shortDay(day.getKey()) + "  " + day.getValue().stream()
                    .map(claimed -> say.of(claimed) + (claimed.reading().isEmpty() ? "" : " ("
                            + FindingSentences.under(claimed.reading()) + ")"))
                    .collect(Collectors.joining("; ")) + ".");
        }
    }

    private void cure(Cure cure) {
        page.labelled(INDENT, "cure", LABEL, say.whole(cure.words())
                + (cure.isTried() ? " " + Ink.GOOD.on(say.whole(cure.outcome()), terminal) : ""));
        cure.lines().forEach(line -> page.under(" ".repeat(INDENT + LABEL + 2), " ".repeat(INDENT + LABEL + 6),
                line.startsWith("  ") ? "  " + line.strip() : line));
    }

    private void looked() {
        if (examined.looked().isEmpty()) {
            return;
        }
        page.heading("What was looked through");
        for (Looked looked : examined.looked()) {
            page.indented(2, Ink.BOLD.on(looked.kind().code() + " " + looked.kind().words(), terminal) + ": "
                    + (isFound(looked.kind()) ? "nothing more" : "none") + ", " + FindingSentences.reach(
                            looked.howFar()) + ", in " + looked.what() + ".");
            looked.howFar().left().forEach(left -> page.indented(6, "Left out of account: " + say.named(left) + "."));
        }
    }

    private boolean isFound(FindingKind kind) {
        return examined.findings().stream().anyMatch(finding -> finding.kind() == kind);
    }

    private void undecided() {
        if (examined.undecided().isEmpty()) {
            return;
        }
        page.heading("What could not be decided");
        examined.undecided().forEach(one -> page.indented(2, Ink.BOLD.on(one.kind().code() + " "
                + one.kind().words(), terminal) + ": " + say.named(one.about()) + ": " + say.named(one.why()) + "."));
    }
}
