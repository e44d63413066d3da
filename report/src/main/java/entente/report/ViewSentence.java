package entente.report;

import entente.evidence.Claim;
import entente.evidence.View;
import entente.language.model.Reading;
import java.util.List;

/** Which question was asked, said whole: an answer without its view is no answer. */
final class ViewSentence {

    private final Titles titles;
    private final ClaimSentence claims;
    private final boolean hasClaims;

    ViewSentence(Titles titles, ClaimSentence claims, boolean hasClaims) {
        this.hasClaims = hasClaims;
        this.titles = titles;
        this.claims = claims;
    }

    /** {@code as written, on 21 November 1962, as known that day, on everyone's evidence}. */
    String of(View view) {
        return under(view.reading()) + ", on " + Days.day(view.on()) + ", as known "
                + (view.known().equals(view.on()) ? "that day" : "on " + Days.day(view.known()))
                + ", on " + evidence(view.seenBy()) + supposing(view.supposing());
    }

    String under(String reading) {
        return reading.isEmpty() ? "as written"
                : "as " + titles.lookup().reading(reading).map(Reading::of).map(titles::party).orElse("somebody")
                        + " reads it (" + reading + ")";
    }

    String evidence(String seenBy) {
        if (!hasClaims) {
            return "no evidence: no claim was given";
        }
        return seenBy.isEmpty() ? "everyone's evidence" : "the evidence that " + titles.party(seenBy) + " may see";
    }

    private String supposing(List<Claim> supposed) {
        return supposed.isEmpty() ? "" : ", supposing that "
                + Phrases.list(supposed.stream()
                        .map(claim -> claim.says().isEmpty() ? claims.content(claim) : claims.clause(claim))
                        .toList(), "and that");
    }
}
