package entente.reference;

import entente.evidence.Claim;
import entente.language.model.Act;
import entente.language.model.ActPattern;
import entente.language.model.Lookup;
import java.util.List;
import java.util.Set;

/** Which occurrences a description fits. */
record Patterns(Lookup names, Occurrences occurrences) {

    /** The occurrences that the pattern fits; where it names no actor, anybody's. */
    List<Occurrence> fitting(ActPattern pattern) {
        return occurrences.of(pattern.act()).stream().filter(occurrence -> fits(occurrence.any(), pattern)).toList();
    }

    private boolean fits(Claim claim, ActPattern pattern) {
        return isDoneBy(claim, pattern.actor()) && isAbout(claim, pattern)
                && (pattern.topic().isEmpty() || pattern.topic().equals(claim.about()))
                && (pattern.to().isEmpty() || claim.to().isEmpty() || isOf(claim.to(), pattern.to()));
    }

    /** A deed of one whom a party includes is that party's as well (S10). */
    private boolean isDoneBy(Claim claim, String actor) {
        return isOf(claim.by(), actor) || names.act(claim.act()).filter(act -> act.kind() == Act.Kind.DEED).isPresent()
                && names.belongsTo(claim.by(), actor);
    }

    /** A claim of some fits where its items are among the pattern's; a claim of none or all also where it says more. */
    private boolean isAbout(Claim claim, ActPattern pattern) {
        if (pattern.item().isEmpty()) {
            return true;
        }
        Set<String> claimed = names.itemsIn(claim.item());
        Set<String> wanted = names.itemsIn(pattern.item());
        return claimed.stream().anyMatch(wanted::contains)
                && (wanted.containsAll(claimed) || claim.number().counted() == 0);
    }

    /** Whether one who acts or speaks is the party or organ, or an organ of it (S13). */
    boolean isOf(String who, String whom) {
        if (whom.isEmpty() || who.equals(whom)) {
            return true;
        }
        return names.organ(who).map(organ -> isOf(organ.of(), whom)).orElse(false);
    }
}
