package entente.reference;

import entente.evidence.Claim;
import entente.evidence.Quantity;
import entente.standing.Derivation;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many of an item there are, by the declarations that the view knows (S14).
 *
 * @param own whose own declarations count where there are any; empty: anybody's
 */
record Declared(Patterns patterns, String own) {

    private static final String DECLARE = "declare";

    /** By whomever. */
    Declared(Patterns patterns) {
        this(patterns, "");
    }

    /** By one party about what is its own, where it has declared a number (S36). */
    static Declared own(Patterns patterns, String party) {
        return new Declared(patterns, party);
    }

    /** The number, and the report that first gave it. */
    record Number(long number, Instant since) {}

    /** The greatest of the latest declarations of each source. */
    Optional<Number> of(String item) {
        List<Claim> all = undenied(item);
        List<Claim> its = own.isEmpty() ? List.of() : all.stream().filter(c -> patterns.isOf(c.by(), own)).toList();
        return greatest(its.isEmpty() ? all : its);
    }

    /** The same, without what one party declared. */
    Optional<Number> byOthers(String item, String party) {
        String one = patterns.names().partyOf(party);
        return greatest(undenied(item).stream().filter(c -> !patterns.names().partyOf(c.says()).equals(one)).toList());
    }

    private Optional<Number> greatest(List<Claim> declarations) {
        Map<String, Claim> latest = new HashMap<>();
        declarations.forEach(claim -> latest.merge(patterns.names().partyOf(claim.says()), claim, Declared::later));
        return latest.values().stream().map(claim -> new Number(claim.number().counted(), claim.reported().last()))
                .max(Comparator.comparingLong(Number::number).thenComparing(Number::since, Comparator.reverseOrder()));
    }

    private List<Claim> undenied(String item) {
        Set<String> denied = patterns.occurrences().of(DECLARE).stream()
                .filter(occurrence -> !occurrence.denials().isEmpty())
                .flatMap(occurrence -> occurrence.supports().stream()).map(Claim::id).collect(Collectors.toSet());
        return claims(item).stream().filter(claim -> !denied.contains(claim.id())).toList();
    }

    /** Every declaration that speaks of the item. */
    List<Claim> claims(String item) {
        return patterns.occurrences().of(DECLARE).stream().flatMap(occurrence -> occurrence.supports().stream())
                .filter(claim -> claim.item().equals(item) && claim.number() instanceof Quantity.Count)
                .sorted(Comparator.comparing(Claim::id)).toList();
    }

    /** Every declaration of the item, and what denies it. */
    List<Derivation.Used> used(String item) {
        Stream<Derivation.Used> declared = claims(item).stream()
                .map(claim -> new Derivation.Used(claim, Derivation.Used.Part.DECLARES));
        Stream<Derivation.Used> denied = patterns.occurrences().of(DECLARE).stream()
                .filter(occurrence -> occurrence.any().item().equals(item))
                .flatMap(occurrence -> occurrence.denials().stream())
                .map(claim -> new Derivation.Used(claim, Derivation.Used.Part.DENIES));
        return Stream.concat(declared, denied).toList();
    }

    /** Of one source's declarations the later one counts; of those of one instant, the greater number (S7). */
    private static Claim later(Claim one, Claim other) {
        int order = one.happened().last().compareTo(other.happened().last());
        return order > 0 || order == 0 && one.number().counted() >= other.number().counted() ? one : other;
    }
}
