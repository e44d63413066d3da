package entente.report.text;

import entente.analysis.course.Planned;
import entente.analysis.course.Played;
import entente.analysis.course.PlayedBranch;
import entente.analysis.course.Rehearsed;
import entente.analysis.course.Shift;
import entente.language.model.Agreement;
import entente.report.CourseSentences;
import entente.report.Days;
import entente.standing.ask.Position;
import java.util.List;
import java.util.Optional;

/** A course of events, branch by branch and step by step: what changes, what is owed, who is exposed. */
public final class RehearsalPage {

    private static final int INDENT = 2;
    private static final int INSIDE = 6;
    private static final int LABEL = 11;

    private final Page page;
    private final Terminal terminal;
    private final Rehearsed rehearsed;
    private final CourseSentences say;

    private RehearsalPage(Agreement text, Rehearsed rehearsed, Terminal terminal) {
        this.rehearsed = rehearsed;
        this.terminal = terminal;
        page = new Page(terminal);
        say = new CourseSentences(text);
    }

    /** @param text what the text is called */
    public static String of(String text, Agreement agreement, Rehearsed rehearsed, Terminal terminal) {
        return new RehearsalPage(agreement, rehearsed, terminal).write(text);
    }

    private String write(String text) {
        page.under("", "  ", Ink.BOLD.on(rehearsed.course().name(), terminal) + " on " + text);
        if (!rehearsed.course().title().isEmpty()) {
            page.under("", "  ", Ink.FAINT.on(rehearsed.course().title(), terminal));
        }
        int number = 0;
        for (PlayedBranch branch : rehearsed.branches()) {
            number++;
            branch(number, branch);
        }
        ends();
        return page.toString();
    }

    private void branch(int number, PlayedBranch branch) {
        page.heading(CourseSentences.heading(number, rehearsed.branches().size(), branch.branch()));
        List<Planned> shown = number == 1 ? List.of() : rehearsed.branches().get(number - 2).branch().steps();
        int same = 0;
        while (same < shown.size() && same < branch.steps().size()
                && shown.get(same).equals(branch.steps().get(same).step())) {
            same++;
        }
        if (same > 0) {
            page.indented(INDENT, "As in branch " + (number - 1) + " up to line "
                    + branch.steps().get(same - 1).step().line() + ".").gap();
        }
        branch.steps().stream().skip(same).forEach(this::step);
    }

    private void step(Played played) {
        page.indented(INDENT, Ink.BOLD.on(Days.shortDay(played.step().day()), terminal) + "  "
                + played.step().sentence() + Ink.FAINT.on("  (line " + played.step().line() + ")", terminal));
        shifts("meanwhile", played.meanwhile());
        shifts("changes", played.shifts());
        if (played.meanwhile().isEmpty() && played.shifts().isEmpty()) {
            page.labelled(INSIDE, "changes", LABEL, "nothing");
        }
        page.labelled(INSIDE, "owed", LABEL, played.owed().isEmpty() ? "nothing" : String.join(", ", played.owed()));
        page.labelled(INSIDE, "to come", LABEL, played.waiting().isEmpty() ? "nothing"
                : String.join(", ", played.waiting()));
        String label = "exposed";
        if (played.exposed().isEmpty()) {
            page.labelled(INSIDE, label, LABEL, "nobody");
        }
        for (var exposure : played.exposed()) {
            page.labelled(INSIDE, label, LABEL, say.of(exposure));
            label = "";
        }
        page.gap();
    }

    private void shifts(String name, List<Shift> shifts) {
        String label = name;
        for (Shift shift : shifts) {
            page.labelled(INSIDE, label, LABEL, say.of(shift));
            label = "";
        }
    }

    private void ends() {
        if (rehearsed.branches().size() == 1) {
            return;
        }
        page.heading("Where the branches end differently");
        List<String> names = rehearsed.endingDifferently();
        if (names.isEmpty()) {
            page.indented(INDENT, "Nowhere: they all end alike.");
        }
        for (String name : names) {
            page.indented(INDENT, Ink.BOLD.on(name, terminal));
            int number = 0;
            for (PlayedBranch branch : rehearsed.branches()) {
                number++;
                Optional<Position> end = branch.steps().isEmpty() ? Optional.empty()
                        : Optional.ofNullable(Position.all(branch.steps().getLast().after()).get(name));
                page.labelled(INSIDE, "branch " + number, LABEL, CourseSentences.words(end));
            }
        }
    }
}
