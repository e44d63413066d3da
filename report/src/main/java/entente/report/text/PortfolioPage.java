package entente.report.text;

import entente.report.Sentences;
import entente.standing.Standing;
import entente.standing.UndertakingAnswer;
import entente.standing.ask.Portfolio.Instance;
import entente.standing.ask.Portfolio.Summary;
import entente.standing.ask.Position;
import java.util.List;
import java.util.Map;

/** Where each undertaking stands in how many instances of an agreement. */
final class PortfolioPage {

    private static final int MOST_NAMED = 200;

    private final Writing w;

    PortfolioPage(Writing writing) {
        w = writing;
    }

    String write(Summary summary) {
        w.top();
        w.page().gap().indented(0, count(summary.instances(), "instance") + " in all.").gap();
        summary.byUndertaking().forEach((name, kinds) -> w.page().under("  " + w.ink(Ink.BOLD, name) + "  ", "      ",
                kinds.isEmpty() ? "-" : Sentences.list(kinds.entrySet().stream().map(PortfolioPage::counted)
                        .toList())));
        if (!summary.across().isEmpty()) {
            w.page().heading("Across all instances");
            summary.across().forEach(this::entry);
        }
        return w.page().toString();
    }

    private static String counted(Map.Entry<Standing.Kind, Integer> kind) {
        return kind.getValue() + " " + kind.getKey().words();
    }

    private static String count(int number, String what) {
        return number == 1 ? "One " + what : (number == 0 ? "No" : Integer.toString(number)) + " " + what + "s";
    }

    private void entry(UndertakingAnswer answer) {
        w.page().indented(2, w.named(new Position.OfUndertaking(answer)));
        w.page().indented(6, w.sentences().of(answer));
    }

    String write(Standing.Kind kind, List<Instance> found) {
        w.top();
        w.page().gap().indented(0, count(found.size(), "instance") + (found.size() == 1 ? " has" : " have")
                + " something " + kind.words() + ".").gap();
        found.stream().limit(MOST_NAMED).forEach(instance -> w.page().under("  " + w.ink(Ink.BOLD, instance.name())
                + "  ", "      ", Sentences.list(instance.standing(kind).stream().map(UndertakingAnswer::name)
                        .toList())));
        if (found.size() > MOST_NAMED) {
            w.page().indented(2, "and " + (found.size() - MOST_NAMED) + " more; --json has all of them.");
        }
        return w.page().toString();
    }
}
