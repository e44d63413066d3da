package entente.language.model;

import entente.language.syntax.Clause;
import entente.language.syntax.Heading;
import entente.language.syntax.PatternSyntax;
import entente.language.syntax.Said;
import java.util.ArrayList;
import java.util.List;

/** States: begun and ended by acts, or by conditions each time that they turn true. */
final class StateFromSyntax {

    private final Declared declared;
    private final ClausesFromSyntax clauses;
    private final DateChecks dates;
    private final LineChecks lines;

    StateFromSyntax(Declared declared, ClausesFromSyntax clauses, DateChecks dates) {
        this.declared = declared;
        this.clauses = clauses;
        this.dates = dates;
        this.lines = new LineChecks(declared);
    }

    /** @param cited whether words that are cited around it support its figures */
    State state(Heading.OfState said, boolean cited) {
        lines.once(said.clauses());
        lines.needs(said.clauses(), Slot.BEGINS, Slot.BEGINS_WHEN, said.name().span(),
                "a state is begun by acts or conditions", "`begins with …`, or `begins when …`");
        lines.needs(said.clauses(), Slot.ENDS, Slot.ENDS_WHEN, said.name().span(),
                "a state is ended by acts or conditions", "`ends with …`, or `ends when …`");
        dates.supported(said.clauses().stream().filter(StateFromSyntax::isTurn).toList(),
                cited || DateChecks.cites(said.clauses()));
        clauses.cites(said.clauses());
        List<Part<ActPattern>> begins = new ArrayList<>();
        List<Part<ActPattern>> ends = new ArrayList<>();
        List<Part<Condition>> beginsWhen = new ArrayList<>();
        List<Part<Condition>> endsWhen = new ArrayList<>();
        boolean beginning = true;
        for (Clause clause : said.clauses()) {
            beginning = isBeginning(clause.said(), beginning);
            switch (clause.said()) {
                case Said.Begins(var with) -> begins.add(event(clause, with));
                case Said.Ends(var with) -> ends.add(event(clause, with));
                case Said.OrWith(var with) -> (beginning ? begins : ends).add(event(clause, with));
                case Said.BeginsWhen(var when) -> beginsWhen.add(clauses.condition(when, clause));
                case Said.EndsWhen(var joined, var when) -> endsWhen.add(clauses.condition(when, clause));
                case Said.OrTurns(var when) ->
                    (beginning ? beginsWhen : endsWhen).add(clauses.condition(when, clause));
                case Said other -> { }
            }
        }
        return new State(said.name().text(), List.copyOf(begins), List.copyOf(ends), List.copyOf(beginsWhen),
                List.copyOf(endsWhen), declared.place(said.name().span()));
    }

    /** Whether what is led by {@code or} goes on with what begins it. */
    private static boolean isBeginning(Said said, boolean before) {
        return switch (said) {
            case Said.Begins s -> true;
            case Said.BeginsWhen s -> true;
            case Said.Ends s -> false;
            case Said.EndsWhen s -> false;
            case Said other -> before;
        };
    }

    private static boolean isTurn(Clause clause) {
        return clause.said() instanceof Said.BeginsWhen || clause.said() instanceof Said.EndsWhen
                || clause.said() instanceof Said.OrTurns;
    }

    private Part<ActPattern> event(Clause clause, PatternSyntax with) {
        return clauses.part(clauses.patterns().event(with), clause);
    }
}
