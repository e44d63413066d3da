package entente.language.model;

import entente.language.syntax.Clause;
import entente.language.syntax.ConditionSyntax;
import entente.language.syntax.LengthSyntax;
import entente.language.syntax.Said;
import entente.language.syntax.Said.DateRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What single lines mean; each reading is empty where the line says something else. */
final class ClausesFromSyntax {

    private final Declared declared;
    private final PatternFromSyntax patterns;
    private final ConditionFromSyntax conditions;

    ClausesFromSyntax(Declared declared, Lookup lookup) {
        this.declared = declared;
        this.patterns = new PatternFromSyntax(declared, lookup);
        this.conditions = new ConditionFromSyntax(declared, patterns);
    }

    PatternFromSyntax patterns() {
        return patterns;
    }

    Optional<Part<Duty>> duty(Clause clause, String debtor, String undertaking) {
        if (!(clause.said() instanceof Said.Must must)) {
            return Optional.empty();
        }
        Duty duty = switch (must.kind()) {
            case DO -> new Duty.Do(patterns.duty(must.what(), List.of(debtor), undertaking));
            case REFRAIN -> new Duty.Refrain(patterns.duty(must.what(), List.of(debtor), undertaking));
            case SECURE -> new Duty.Secure(patterns.secured(must.what(), undertaking));
        };
        return Optional.of(part(duty, clause));
    }

    Optional<Part<ActPattern>> may(Clause clause, List<String> of) {
        return clause.said() instanceof Said.May may
                ? Optional.of(part(patterns.duty(may.what(), of, ""), clause)) : Optional.empty();
    }

    /** All ways of a block, in their order. */
    List<Part<Condition>> ways(List<Clause> clauses) {
        List<Part<Condition>> ways = new ArrayList<>();
        for (Clause clause : clauses) {
            if (clause.said() instanceof Said.When when) {
                ways.add(condition(when.condition(), clause));
            } else if (clause.said() instanceof Said.Settled settled) {
                ways.add(condition(settled.condition(), clause));
            }
        }
        return List.copyOf(ways);
    }

    Optional<Part<Condition>> accepted(Clause clause) {
        return clause.said() instanceof Said.Accepted accepted
                ? Optional.of(condition(accepted.condition(), clause)) : Optional.empty();
    }

    Optional<Part<Condition>> provided(Clause clause) {
        return clause.said() instanceof Said.Provided provided
                ? Optional.of(condition(provided.condition(), clause)) : Optional.empty();
    }

    Optional<Part<Condition>> whileHolds(Clause clause) {
        return clause.said() instanceof Said.While whileHolds
                ? Optional.of(condition(whileHolds.condition(), clause)) : Optional.empty();
    }

    Part<Condition> condition(ConditionSyntax said, Clause clause) {
        return part(conditions.condition(said), clause);
    }

    Optional<Part<Deadline>> deadline(Clause clause, DateRole role) {
        return switch (clause.said()) {
            case Said.Elastic elastic when role == DateRole.DEADLINE ->
                Optional.of(part(new Deadline.Elastic(elastic.words()), clause));
            case Said.By by when by.role() == role -> Optional.of(part(new Deadline.By(by.day().date()), clause));
            case Said.Within within when within.role() == role -> Optional.of(part(new Deadline.Within(
                    ConditionFromSyntax.length(within.length()), within.after().map(conditions::condition)), clause));
            case Said other -> Optional.empty();
        };
    }

    Optional<Part<Proof>> proof(Clause clause) {
        return switch (clause.said()) {
            case Said.Meets meets -> Optional.of(part(new Proof(new Proof.Meets(
                    declared.name(meets.standard(), Sort.STANDARD)), length(meets.renewed())), clause));
            case Said.OnTheWordOf word -> Optional.of(part(new Proof(new Proof.OnTheWordOf(
                    declared.actor(word.party())), length(word.renewed())), clause));
            case Said other -> Optional.empty();
        };
    }

    private static Length length(Optional<LengthSyntax> said) {
        return said.map(ConditionFromSyntax::length).orElse(Length.NONE);
    }

    String matter(List<Clause> clauses) {
        return clauses.stream().filter(c -> c.said() instanceof Said.Matter)
                .map(c -> ((Said.Matter) c.said()).words()).findFirst().orElse("");
    }

    List<Citation> cites(List<Clause> clauses) {
        List<Citation> cites = new ArrayList<>();
        for (Clause clause : clauses) {
            if (clause.said() instanceof Said.Cites said) {
                said.passages().forEach(passage -> cites.add(new Citation(
                        declared.name(passage.document(), Sort.DOCUMENT), passage.passage(),
                        declared.place(passage.span()))));
            }
        }
        return List.copyOf(cites);
    }

    <T> Part<T> part(T value, Clause clause) {
        return Part.of(value, declared.place(clause.span()), clause.assumed());
    }
}
