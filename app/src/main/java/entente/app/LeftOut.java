package entente.app;

import entente.evidence.Claim;
import entente.evidence.Evidence;
import entente.language.source.Names;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A log without some of its claims: what an answer owes to a single report. */
final class LeftOut {

    private LeftOut() {}

    static Evidence of(Evidence evidence, List<String> ids, World world) {
        if (ids.isEmpty()) {
            return evidence;
        }
        ids.forEach(id -> mustBeThere(id, evidence));
        Set<String> gone = withWhatHangsOn(evidence, new HashSet<>(ids));
        world.err().println("Left out: " + String.join(", ", gone.stream().sorted().toList()) + ".");
        return new Evidence(evidence.claims().stream().filter(claim -> !gone.contains(claim.id())).toList(),
                evidence.setAside());
    }

    private static void mustBeThere(String id, Evidence evidence) {
        List<String> all = evidence.claims().stream().map(Claim::id).toList();
        if (!all.contains(id)) {
            String nearest = Names.nearest(id, all).map(name -> " Did you mean " + name + "?").orElse("");
            throw Refused.usage("--without " + id + ": no claim of the log has this id." + nearest);
        }
    }

    /** What confirms, denies or retracts a claim has nothing to be about without it (E6). */
    private static Set<String> withWhatHangsOn(Evidence evidence, Set<String> gone) {
        boolean more = true;
        while (more) {
            more = evidence.claims().stream().filter(claim -> gone.contains(claim.confirms())
                    || gone.contains(claim.denies()) || gone.contains(claim.retracts()))
                    .map(Claim::id).toList().stream().map(gone::add).reduce(false, Boolean::logicalOr);
        }
        return gone;
    }
}
