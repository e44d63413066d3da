package entente.language.model;

import entente.language.syntax.Clause;
import entente.language.syntax.ConditionSyntax;
import entente.language.syntax.Day;
import entente.language.syntax.LengthSyntax;
import entente.language.syntax.PeriodSyntax;
import entente.language.syntax.Said;
import entente.language.syntax.Said.DateRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What single lines mean; each reading is empty where the line says something else. */
final class ClausesFromSyntax {

    private final Declared declared;
    private final Quantities quantities;
    private final PatternFromSyntax patterns;
    private final ConditionFromSyntax conditions;
    private final DeadlineFromSyntax deadlines;

    ClausesFromSyntax(Declared declared, Agreement ground) {
        this.declared = declared;
        this.quantities = new Quantities(declared, ground);
        this.conditions = new ConditionFromSyntax(declared, new Lookup(ground), quantities);
        this.patterns = conditions.patterns();
        this.deadlines = new DeadlineFromSyntax(declared, quantities, conditions);
    }

    PatternFromSyntax patterns() {
        return patterns;
    }

    Optional<Part<Duty>> duty(Clause clause, String debtor, String undertaking) {
        return switch (clause.said()) {
            case Said.Must must -> Optional.of(part(duty(must, debtor, undertaking), clause));
            case Said.Keep keep -> Optional.of(part(new Duty.Keep(conditions.kept(keep.holds())), clause));
            case Said other -> Optional.empty();
        };
    }

    private Duty duty(Said.Must must, String debtor, String undertaking) {
        return switch (must.kind()) {
            case DO -> new Duty.Do(patterns.duty(must.what(), List.of(debtor), undertaking));
            case REFRAIN -> new Duty.Refrain(patterns.duty(must.what(), List.of(debtor), undertaking));
            case SECURE -> new Duty.Secure(patterns.secured(must.what(), undertaking));
            case ENDEAVOUR -> new Duty.Endeavour(patterns.duty(must.what(), List.of(debtor), undertaking));
        };
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

    /** {@code unless} says the contrary of {@code while}. */
    Optional<Part<Condition>> whileHolds(Clause clause) {
        return clause.said() instanceof Said.While whileHolds ? Optional.of(whileHolds(whileHolds, clause))
                : Optional.empty();
    }

    Part<Condition> whileHolds(Said.While said, Clause clause) {
        Part<Condition> condition = condition(said.condition(), clause);
        return said.unless() ? part(contrary(condition.value()), clause) : condition;
    }

    private static Condition contrary(Condition condition) {
        return switch (condition) {
            case Condition.All all -> new Condition.Any(contraries(all.of()), all.place());
            case Condition.Any any -> new Condition.All(contraries(any.of()), any.place());
            case Condition.Not not -> not.of();
            case Condition other -> new Condition.Not(other, other.place());
        };
    }

    private static List<Condition> contraries(List<Condition> of) {
        return of.stream().map(ClausesFromSyntax::contrary).toList();
    }

    Part<Condition> condition(ConditionSyntax said, Clause clause) {
        return part(conditions.condition(said), clause);
    }

    Optional<Part<Deadline>> deadline(Clause clause, DateRole role) {
        return clause.said() instanceof Said.Date date && date.role() == role
                ? Optional.of(part(deadlines.deadline(date.date()), clause)) : Optional.empty();
    }

    /** How it comes back, or over what its number is counted. */
    Optional<Part<Repeat>> repeat(Clause clause) {
        return switch (clause.said()) {
            case Said.Every every -> Optional.of(part(new Repeat.Every(period(every.period()),
                    every.from().map(Day::date), every.times().map(times -> (int) quantities.count(times, ""))
                    .orElse(0)), clause));
            case Said.InAny any -> Optional.of(part(
                    new Repeat.Every(period(any.period()), any.from().map(Day::date), 0), clause));
            case Said.WithinAny any -> Optional.of(part(new Repeat.WithinAny(quantities.length(any.length())), clause));
            case Said.Whenever whenever -> Optional.of(part(
                    new Repeat.Whenever(conditions.condition(whenever.condition())), clause));
            case Said other -> Optional.empty();
        };
    }

    private static Period period(PeriodSyntax said) {
        return new Period(said.number(), Period.Unit.valueOf(said.unit().toUpperCase(Locale.ROOT).replace('-', '_')));
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

    Length length(Optional<LengthSyntax> said) {
        return said.map(quantities::length).orElse(Length.NONE);
    }

    Quantities quantities() {
        return quantities;
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
