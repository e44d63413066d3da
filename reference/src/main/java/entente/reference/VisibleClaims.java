package entente.reference;

import entente.evidence.Claim;
import entente.evidence.Evidence;
import entente.evidence.Span;
import entente.evidence.View;
import entente.language.model.Lookup;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The claims that a view uses (S2): known, seen, not retracted, over by its day. */
final class VisibleClaims {

    private VisibleClaims() {}

    static List<Claim> of(Evidence evidence, View view, Lookup names, ZoneId zone) {
        var known = new ArrayList<Claim>();
        Instant knownUntil = Span.endOf(view.known(), zone);
        for (Claim claim : evidence.claims()) {
            if (!claim.arrived().isAfter(knownUntil) && view.sees(claim, names)) {
                known.add(claim);
            }
        }
        known.addAll(view.supposing());
        Set<String> retracted = new HashSet<>();
        known.forEach(claim -> retracted.add(claim.retracts()));
        Instant now = Span.endOf(view.on(), zone);
        return known.stream().filter(claim -> claim.retracts().isEmpty() && !retracted.contains(claim.id()))
                .filter(claim -> !claim.happened().last().isAfter(now)).toList();
    }
}
