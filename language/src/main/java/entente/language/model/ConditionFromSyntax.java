package entente.language.model;

import entente.language.syntax.AmountSyntax;
import entente.language.syntax.ConditionSyntax;
import entente.language.syntax.LengthSyntax;
import java.util.List;
import java.util.Locale;

/** Says what a condition tests. */
final class ConditionFromSyntax {

    private final Declared declared;
    private final PatternFromSyntax patterns;

    ConditionFromSyntax(Declared declared, PatternFromSyntax patterns) {
        this.declared = declared;
        this.patterns = patterns;
    }

    Condition condition(ConditionSyntax said) {
        List<Condition> terms = said.terms().stream().map(this::term).toList();
        Place place = declared.place(said.span());
        return terms.size() == 1 ? terms.getFirst() : switch (said.joint()) {
            case AND -> new Condition.All(terms, place);
            case OR -> new Condition.Any(terms, place);
        };
    }

    private Condition term(ConditionSyntax.Term term) {
        Place place = declared.place(term.span());
        return switch (term) {
            case ConditionSyntax.At at -> {
                Condition from = new Condition.From(at.day().date(), place);
                yield at.before() ? new Condition.Not(from, place) : from;
            }
            case ConditionSyntax.Is is -> {
                Condition fact = fact(is, place);
                yield is.denied() ? new Condition.Not(fact, place) : fact;
            }
            case ConditionSyntax.Does does -> {
                Condition happens = new Condition.Happens(patterns.action(does.action()), place);
                boolean none = does.action().amount().filter(a -> a.kind() == AmountSyntax.Kind.NO).isPresent();
                yield none != does.action().denied() ? new Condition.Not(happens, place) : happens;
            }
        };
    }

    private Condition fact(ConditionSyntax.Is is, Place place) {
        return switch (is.fact().text()) {
            case "settled" -> new Condition.Settled(declared.name(is.name(), Sort.OPEN_POINT), place);
            case "available" -> new Condition.Available(declared.name(is.name(), Sort.METHOD), place);
            case "in force" -> {
                String name = declared.name(is.name(), Sort.UNDERTAKING, Sort.STATE);
                yield declared.is(name, Sort.STATE) ? new Condition.InForce(name, place)
                        : new Condition.Fact(name, Condition.Fact.Kind.IN_FORCE, place);
            }
            default -> new Condition.Fact(declared.name(is.name(), Sort.UNDERTAKING),
                    Condition.Fact.Kind.valueOf(is.fact().text().toUpperCase(Locale.ROOT)), place);
        };
    }

    static Length length(LengthSyntax said) {
        return new Length(said.number(), Length.Unit.valueOf(said.unit().toUpperCase(Locale.ROOT)));
    }
}
