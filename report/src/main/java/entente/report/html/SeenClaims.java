package entente.report.html;

import entente.evidence.Claim;
import entente.evidence.Evidence;
import entente.evidence.Span;
import entente.evidence.View;
import entente.language.model.Lookup;
import entente.standing.Answer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which claims may stand on the page: a page is handed on, and what a private channel carried must not be in it for
 * those who may not see it (E11).
 */
final class SeenClaims {

    private final View view;
    private final Lookup lookup;
    private final Instant known;

    SeenClaims(Answer answer) {
        view = answer.view();
        lookup = new Lookup(answer.text());
        known = Span.endOf(view.known(), answer.text().zone());
    }

    List<Claim> of(Evidence evidence) {
        return Stream.concat(evidence.claims().stream().filter(this::isSeen), view.supposing().stream())
                .sorted(Comparator.comparing(Claim::id)).toList();
    }

    private boolean isSeen(Claim claim) {
        return !claim.arrived().isAfter(known) && view.sees(claim, lookup);
    }
}
