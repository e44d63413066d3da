package entente.report;

import entente.evidence.Claim;
import entente.evidence.View;
import entente.language.model.AuthenticTexts;
import entente.language.model.Reading;
import java.util.List;
import java.util.Optional;

/** Which question was asked, said whole: an answer without its view is no answer. */
final class ViewSentence {

    private final Titles titles;
    private final ClaimSentence claims;
    private final boolean hasClaims;
    private final Optional<AuthenticTexts> authentic;

    ViewSentence(Titles titles, ClaimSentence claims, boolean hasClaims, Optional<AuthenticTexts> authentic) {
        this.hasClaims = hasClaims;
        this.authentic = authentic;
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
                        + " reads it (" + reading
                        + titles.lookup().reading(reading).map(this::restsOn).orElse("") + ")";
    }

    /** {@code , on the arabic text, over which the english one prevails} (S56). */
    private String restsOn(Reading reading) {
        if (reading.language().isEmpty()) {
            return "";
        }
        String prevailing = titles.prevailing();
        return ", on the " + reading.language() + " text" + (prevailing.isEmpty()
                || prevailing.equals(reading.language()) ? "" : ", over which the " + prevailing + " one prevails");
    }

    /** On which of the authentic texts a reading rests, and which prevails (S56); empty where it says of none. */
    Optional<String> language(String reading) {
        return titles.lookup().reading(reading).map(Reading::language).filter(language -> !language.isEmpty())
                .map(language -> reading + " rests on the text in " + Titles.capitalised(language)
                        + authentic.map(AuthenticTexts::prevailing).filter(prevails -> !prevails.isEmpty())
                        .map(prevails -> prevails.equals(language) ? ", which prevails"
                                : "; where they differ, that in " + Titles.capitalised(prevails) + " prevails")
                        .orElse(""));
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
