package entente.report.text;

import entente.language.model.Assumption;
import entente.language.problem.Problem;
import java.util.List;

/** What is wrong with a text, and what in it rests on nobody's words. */
public final class CheckPage {

    private CheckPage() {}

    /** @param refusesAssumptions whether a text that assumes anything is refused */
    public static String of(String file, List<Problem> problems, List<Assumption> assumptions,
            boolean refusesAssumptions) {
        var page = new StringBuilder();
        problems.forEach(problem -> page.append(problem.shown()).append('\n'));
        page.append(verdict(file, problems)).append('\n');
        if (!assumptions.isEmpty()) {
            page.append('\n').append(count(assumptions.size(), "thing is", "things are"))
                    .append(" assumed, with no cited words to support ")
                    .append(assumptions.size() == 1 ? "it" : "them").append(refusesAssumptions ? ": refused" : "")
                    .append(":\n");
            assumptions.forEach(assumption -> page.append("  line ").append(assumption.place().line()).append(": ")
                    .append(assumption.words()).append('\n'));
        }
        return page.toString();
    }

    private static String verdict(String file, List<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        long warnings = problems.size() - errors;
        String doubts = warnings == 0 ? "" : ", and " + count(warnings, "warning", "warnings");
        return file + ": " + (errors == 0 ? "no mistakes" : count(errors, "mistake", "mistakes")) + doubts + ".";
    }

    private static String count(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
