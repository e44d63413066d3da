package entente.evidence;

import java.time.Instant;

/** What a claim leaves to the one that it is about, and how its dates bear on each other (E2, E3). */
final class Dates {
    /** Stands for a time that was left out, until it is filled in. */
    static final Span UNSAID = new Span(Instant.MIN, Instant.MIN);
    /** Stands for a number that was left out, until it is filled in. */
    static final Quantity UNSAID_NUMBER = new Quantity.Count(-1);

    private Dates() {}

    /** Whether it is about another claim, from which it takes what it leaves out. */
    static boolean isLinked(RawClaim raw) {
        return !raw.text(Field.CONFIRMS).isEmpty() || !raw.text(Field.DENIES).isEmpty();
    }

    /** E3: what was reported has happened, so that the report ends what it is about. */
    static Claim clipped(Claim claim) {
        Instant told = claim.reported().last();
        Span happened = claim.happened();
        boolean inside = happened != UNSAID && told.isBefore(happened.last()) && !told.isBefore(happened.first());
        return inside ? claim.happening(new Span(happened.first(), told)) : claim;
    }

    /** E2, as far as both dates are known; empty where nothing is impossible. */
    static String impossible(Claim claim, TimeText times) {
        Span happened = claim.happened();
        Span reported = claim.reported();
        if (happened != UNSAID && happened.last().isBefore(happened.first())) {
            return "happened: it ends at " + times.shown(happened.last()) + ", before it begins at "
                    + times.shown(happened.first()) + ". Accepted: an end that is not before the beginning.";
        }
        if (happened != UNSAID && reported != UNSAID && happened.first().isAfter(reported.last())) {
            return "happened: it begins at " + times.shown(happened.first()) + ", after it was reported at "
                    + times.shown(reported.last()) + ". Accepted: what begins by the end of reported.";
        }
        if (reported != UNSAID && claim.received().isPresent() && reported.first().isAfter(claim.received().get())) {
            return "received: " + times.shown(claim.received().get()) + " is before it was reported at "
                    + times.shown(reported.first()) + ". Accepted: a time that is not before reported.";
        }
        return "";
    }
}
