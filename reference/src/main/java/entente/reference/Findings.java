package entente.reference;

import entente.evidence.Claim;
import entente.language.model.Competence;
import entente.language.model.Condition;
import entente.language.model.Finding;
import entente.standing.Determination;
import entente.standing.Truth;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What bodies have determined of undertakings; it stands beside the claims and changes no standing (S52). */
record Findings(Case in) {

    static final String FIND = "find";

    /** Every determination about an undertaking, in the order in which they were made. */
    List<Determination> about(String undertaking) {
        var acceptance = Acceptance.in(in, Optional.empty(), "", Acceptance.Purpose.PERFORMANCE);
        return occurrences(undertaking).stream()
                .filter(o -> acceptance.of(o).filter(a -> !a.contested()).isPresent())
                .sorted(Comparator.comparing(Occurrence::last).thenComparing(Occurrence::id))
                .map(o -> new Determination(o.any().by(), isCompetent(o.any().by(), undertaking), finding(o),
                        in.dayOf(o.last()), o.any()))
                .toList();
    }

    private List<Occurrence> occurrences(String undertaking) {
        return in.patterns().occurrences().of(FIND).stream()
                .filter(o -> o.any().about().equals(InstanceNames.whole(undertaking)) && !o.saysNone()
                        && o.any().particulars().finding().isPresent())
                .filter(o -> InstanceNames.counts(o.under(), undertaking)).toList();
    }

    private static Finding finding(Occurrence occurrence) {
        return occurrence.any().particulars().finding().orElseThrow();
    }

    /** Every claim that determines, or denies that it was determined. */
    List<Claim> claims(String undertaking) {
        var all = new ArrayList<Claim>();
        occurrences(undertaking).forEach(o -> {
            all.addAll(o.supports());
            all.addAll(o.denials());
        });
        return all;
    }

    boolean isCompetent(String body, String undertaking) {
        return in.text().frame().competences().stream().anyMatch(c -> isOf(body, c)
                && (c.on().isEmpty() || c.on().contains(InstanceNames.whole(undertaking))));
    }

    private boolean isOf(String body, Competence competence) {
        return in.patterns().isOf(body, competence.body());
    }

    /** What the competent bodies found last; unknown where their last findings differ. */
    Course course(Condition.Found found) {
        Map<String, Finding> last = new HashMap<>();
        var turns = new ArrayList<>(List.of(new Course.Turn(Instant.MIN, Truth.NO)));
        for (Determination determination : about(found.undertaking())) {
            boolean counts = determination.competent()
                    && (found.by().isEmpty() || in.patterns().isOf(determination.body(), found.by()));
            if (counts) {
                last.put(in.names().partyOf(determination.body()), determination.finding());
                turns.add(new Course.Turn(determination.claim().happened().last(), truth(last, found.finding())));
            }
        }
        return new Course(turns);
    }

    private static Truth truth(Map<String, Finding> last, Finding asked) {
        Set<Finding> all = new HashSet<>(last.values());
        return all.size() > 1 ? Truth.UNKNOWN : all.contains(asked) ? Truth.YES : Truth.NO;
    }
}
