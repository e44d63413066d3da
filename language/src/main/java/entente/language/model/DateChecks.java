package entente.language.model;

import entente.language.problem.Kind;
import entente.language.source.Span;
import entente.language.syntax.Clause;
import entente.language.syntax.DateSyntax;
import entente.language.syntax.Day;
import entente.language.syntax.Said;
import entente.language.syntax.Said.DateRole;
import java.time.LocalDate;
import java.util.List;

/** Checks dates and numbers: that they lie in the agreement's time, fit the duty, and rest on something. */
final class DateChecks {

    private final Declared declared;
    private final LocalDate opens;

    DateChecks(Declared declared, LocalDate opens) {
        this.declared = declared;
        this.opens = opens;
    }

    /** No date of the text lies before {@code opens} (G3). */
    void notBeforeOpens(Day day) {
        if (day.date().isBefore(opens)) {
            declared.problems().error(Kind.DATE_BEFORE_OPENS, day.span(), "`" + day.date() + "` lies before "
                    + opens + ", the day on which the agreement opens",
                    "nothing is owed before the agreement opens (G3)", "a day from " + opens + " on");
        }
    }

    /** {@code until} goes with a duty that lasts or comes back, every other date with a duty to do (G9). */
    void fitsTheDuty(Clause clause, Owed owed) {
        if (!(clause.said() instanceof Said.Date date)) {
            return;
        }
        boolean fits = switch (owed.kind()) {
            case TO_DO -> date.role() != DateRole.UNTIL || owed.comesBack();
            case REFRAIN -> date.role() == DateRole.UNTIL;
            case ENDEAVOUR -> date.role() == DateRole.UNTIL || date.date() instanceof DateSyntax.Elastic;
            case KEEP -> date.role() == DateRole.UNTIL
                    || date.role() == DateRole.DEADLINE && date.date() instanceof DateSyntax.Within;
        };
        if (!fits) {
            wrong(clause, owed.kind());
        }
    }

    private void wrong(Clause clause, Owed.Kind kind) {
        declared.problems().error(Kind.DATE_WRONG_FOR_DUTY, clause.span(), switch (kind) {
            case TO_DO -> "a duty to do something is given an `until`";
            case ENDEAVOUR -> "a duty to try is given a day to do it by";
            case REFRAIN -> "a duty not to do something is given a day to do it by";
            case KEEP -> "a duty to keep something is given a day to do it by";
        }, "what must be done has a day by which, what must not be done has a day until which (G9)", switch (kind) {
            case TO_DO -> "`by …`, `within …` or `promptly`";
            case ENDEAVOUR -> "`until …`, or words such as `promptly`, or no date";
            case REFRAIN -> "`until …`, or no date";
            case KEEP -> "`until …`, or `within …` for how soon it is to be as it was again, or no date";
        });
    }

    /** Every number, date and length rests on cited words or is marked (G5). */
    void supported(List<Clause> clauses, boolean cited) {
        for (Clause clause : clauses) {
            Figures figures = Figures.in(clause.said());
            figures.days().forEach(this::notBeforeOpens);
            if (!cited && !clause.assumed()) {
                figures.first().ifPresent(this::unsupported);
            }
        }
    }

    void unsupported(Span figure) {
        declared.problems().error(Kind.UNSUPPORTED, figure,
                "no cited words support this, and it is not marked `assumed`",
                "what no paper says has to be seen to be nobody's promise (G5)",
                "`cites` with the words under the same heading, or `assumed` at the end of this line");
    }

    static boolean cites(List<Clause> clauses) {
        return clauses.stream().anyMatch(c -> c.said() instanceof Said.Cites
                || c.said() instanceof Said.Unreadable u && u.lead().equals("cites"));
    }
}
