package entente.standing;

import entente.evidence.Claim;
import entente.evidence.Span;
import entente.language.model.Citation;
import entente.language.model.Place;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Why something is so: what is concluded, by which rule of {@code spec/semantics.md}, on which line of the text and
 * its cited words, from which claims, after which search that found nothing, and because of what else. Evaluated on
 * nothing but the claims that it names, the standing comes out the same (a law in {@code checks}).
 *
 * @param rule the rule, such as {@code S10}
 * @param words the line of the text that it rests on
 * @param cites the words of the record that the line rests on
 * @param claims the claims used, in the order of their ids
 * @param searched where it rests on something not having happened: what was looked for, and when
 */
public record Derivation(String rule, Conclusion conclusion, Optional<Place> words, List<Citation> cites,
        List<Used> claims, List<Searched> searched, List<Derivation> because) {

    /** A claim, and the part it plays. */
    public record Used(Claim claim, Part part) {

        /** How a claim bears on a conclusion. */
        public enum Part { SUPPORTS, DENIES, DECLARES, VERIFIES }
    }

    /** Something that was looked for between two instants and not found. */
    public record Searched(String what, Span between) {}

    /** Every claim named here or below, by id. */
    public TreeMap<String, Claim> allClaims() {
        var all = new TreeMap<String, Claim>();
        collect(all);
        return all;
    }

    private void collect(TreeMap<String, Claim> into) {
        claims.forEach(used -> into.put(used.claim().id(), used.claim()));
        because.forEach(child -> child.collect(into));
    }
}
