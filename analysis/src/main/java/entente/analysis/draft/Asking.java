package entente.analysis.draft;

import entente.analysis.run.Terms;
import entente.language.model.Condition;
import entente.language.model.Part;
import entente.language.model.Undertaking;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the conditions of an undertaking ask of another. */
final class Asking {

    private Asking() {}

    /** Whether it is never owed, or does not go on being owed, without that one being claimed, proved, kept or owed. */
    static boolean hangsOn(Undertaking undertaking, String other) {
        boolean inEveryWay = !undertaking.when().isEmpty()
                && undertaking.when().stream().allMatch(way -> needs(way, other));
        return inEveryWay || Stream.concat(undertaking.provided().stream(), undertaking.whileHolds().stream())
                .anyMatch(part -> needs(part, other));
    }

    /** The ways that do without that one. */
    static List<Part<Condition>> without(Undertaking undertaking, String other) {
        return undertaking.when().stream().filter(way -> !needs(way, other)).toList();
    }

    private static boolean needs(Part<Condition> part, String other) {
        return !Terms.of(part.value()).holds(term -> !isAbout(term, other));
    }

    private static boolean isAbout(Terms.Term term, String other) {
        return !term.denied() && term.fact() instanceof Condition.Fact fact && fact.undertaking().equals(other);
    }

    /** Whether some part of a condition asks that an undertaking be proved. */
    static boolean asksProof(Part<Condition> part, String of) {
        return facts(part, term -> !term.denied() && term.fact() instanceof Condition.Fact fact
                && fact.kind() == Condition.Fact.Kind.PROVED && fact.undertaking().equals(of));
    }

    static boolean facts(Part<Condition> part, Predicate<Terms.Term> like) {
        return Terms.of(part.value()).facts().stream().anyMatch(like);
    }
}
