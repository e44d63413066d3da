package entente.report.text;

import entente.language.model.Change;
import entente.report.Sentences;
import entente.standing.ask.Comparison;
import entente.standing.ask.Position;
import java.util.List;

/** Where readings part, and on which lines. */
final class ComparisonPage {

    private final Writing w;
    private final Comparison comparison;

    ComparisonPage(Writing writing, Comparison comparison) {
        w = writing;
        this.comparison = comparison;
    }

    String write() {
        w.top();
        List<String> others = comparison.answers().keySet().stream().filter(reading -> !reading.isEmpty()).toList();
        w.page().indented(0, others.isEmpty() ? "The text has no reading to compare with."
                : "Compared with it: " + Sentences.list(others.stream().map(w.sentences()::reading).toList()) + ".");
        others.forEach(reading -> w.sentences().language(reading).ifPresent(said -> w.page().indented(0, said)));
        w.page().gap();
        differences();
        return w.page().toString();
    }

    /** The same for a page that has said before how the text as written has it. */
    void theirs() {
        comparison.differences().forEach(difference -> difference.sides().forEach((reading, side) -> {
            if (!side.because().isEmpty()) {
                side(difference.name() + ", " + reading, side);
            }
        }));
        if (comparison.differences().isEmpty()) {
            w.page().indented(2, "On this day they read nothing otherwise.");
        }
    }

    private void side(String lead, Comparison.Side side) {
        w.page().indented(2, w.ink(Ink.BOLD, lead) + ": "
                + side.position().map(this::said).orElse("not in this reading."));
        side.because().forEach(change -> w.page().indented(6, "by " + w.ink(Ink.FAINT, w.line(change.place()))));
    }

    /** The pieces that differ, and how many do not. */
    void differences() {
        if (comparison.differences().isEmpty() && comparison.answers().size() > 1) {
            w.page().indented(0, "The readings do not part on this day: all " + comparison.same()
                    + " pieces stand alike.");
            return;
        }
        comparison.differences().forEach(this::difference);
        if (!comparison.differences().isEmpty()) {
            w.page().indented(0, comparison.same() == 0 ? "Nothing else is left."
                    : "On the other " + comparison.same() + " pieces of the text they do not part.");
        }
    }

    private void difference(Comparison.Difference difference) {
        w.page().indented(2, w.ink(Ink.BOLD, difference.name()));
        int label = comparison.answers().keySet().stream().mapToInt(r -> label(r).length()).max().orElse(0) + 2;
        List<Position> alike = alike(difference);
        difference.sides().forEach((reading, side) -> side(reading, side, label, alike));
        w.page().gap();
    }

    private static String label(String reading) {
        return reading.isEmpty() ? "as written" : reading;
    }

    /** All sides, where two that are not the same are said in the same words; else none. */
    private List<Position> alike(Comparison.Difference difference) {
        List<Position> sides = difference.sides().values().stream().flatMap(side -> side.position().stream()).toList();
        long different = sides.stream().map(Position::essence).distinct().count();
        return sides.stream().map(this::said).distinct().count() < different ? sides : List.of();
    }

    private void side(String reading, Comparison.Side side, int label, List<Position> alike) {
        w.page().labelled(4, label(reading), label,
                side.position().map(position -> said(position)
                                + (alike.isEmpty() ? "" : w.sentences().unsaid(position, alike)))
                        .orElse("not in this reading."));
        for (Change change : side.because()) {
            w.page().labelled(4 + label, "by", 3, w.ink(Ink.FAINT, w.line(change.place())));
        }
    }

    private String said(Position position) {
        return w.ink(Ink.of(position), w.sentences().stage(position)) + ". " + w.sentences().of(position);
    }
}
