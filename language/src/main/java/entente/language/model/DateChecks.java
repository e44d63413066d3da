package entente.language.model;

import entente.language.problem.Kind;
import entente.language.source.Span;
import entente.language.syntax.Clause;
import entente.language.syntax.Day;
import entente.language.syntax.Said;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

    /** {@code until} goes with a duty to refrain, every other date with a duty to do (G9). */
    void fitTheDuty(List<Clause> clauses, Optional<Duty> duty) {
        duty.ifPresent(owed -> clauses.forEach(clause -> fitsTheDuty(clause, owed)));
    }

    void fitsTheDuty(Clause clause, Duty duty) {
        boolean refrain = duty instanceof Duty.Refrain;
        Optional<Boolean> until = Slot.of(clause.said()).flatMap(DateChecks::isUntil);
        if (until.isEmpty() || until.get() == refrain) {
            return;
        }
        declared.problems().error(Kind.DATE_WRONG_FOR_DUTY, clause.span(), refrain
                ? "a duty not to do something is given a day to do it by"
                : "a duty to do something is given an `until`",
                "what must be done has a day by which, what must not be done has a day until which (G9)",
                refrain ? "`until …`, or no date" : "`by …`, `within …` or `promptly`");
    }

    private static Optional<Boolean> isUntil(Slot slot) {
        return switch (slot) {
            case UNTIL -> Optional.of(true);
            case DEADLINE, FINALLY -> Optional.of(false);
            case OPENS, ZONE, BEGINS, ENDS, WHEN, SETTLED, ACCEPTED, DUTY, MAY, PROOF, MATTER, WAY ->
                Optional.empty();
        };
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
