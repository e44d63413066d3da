package entente.reference;

import entente.evidence.Claim;
import entente.evidence.Quantity;
import entente.evidence.Span;
import java.time.Instant;
import java.util.List;

/**
 * What a claim, and those that confirm or deny it, are about (E8).
 *
 * @param id the id of its first claim
 * @param source the party whose first visible claim it is
 * @param supports the visible claims that say it happened, the first one in front, the others by id
 * @param denials the visible claims that say it did not
 * @param first when it began, by all of its claims (S9)
 * @param last by when it was over, by all of its claims (S9)
 */
record Occurrence(String id, String source, List<Claim> supports, List<Claim> denials, Instant first, Instant last) {

    static Occurrence of(String id, String source, List<Claim> supports, List<Claim> denials) {
        Span when = time(supports);
        return new Occurrence(id, source, supports, denials, when.first(), when.last());
    }

    /** It began no earlier than the earliest beginning, and was over by the earliest end, that the claims give (S9). */
    static Span time(List<Claim> claims) {
        Instant first = claims.stream().map(claim -> claim.happened().first()).min(Instant::compareTo).orElseThrow();
        Instant last = claims.stream().map(claim -> claim.happened().last()).min(Instant::compareTo).orElseThrow();
        return new Span(first, last);
    }

    Claim any() {
        return supports.getFirst();
    }

    /** The undertaking or instance that it is said to be done under; empty where no claim says so (S53). */
    String under() {
        for (Claim claim : supports) {
            if (!claim.particulars().under().isEmpty()) {
                return claim.particulars().under();
            }
        }
        return "";
    }

    /** Whether any of its claims says how far the deed has been done (S46). */
    boolean isByDegree() {
        for (Claim claim : supports) {
            if (claim.particulars().degree().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a measurement, and not a deed (S43). */
    boolean isMeasured() {
        return any().particulars().value().isPresent();
    }

    /** Whether it speaks of how many, rather than of none or of every one. */
    boolean counts() {
        return any().number().counted() > 0;
    }

    boolean saysNone() {
        return any().number() instanceof Quantity.Count(long number) && number == 0;
    }

    boolean saysEvery() {
        return any().number() instanceof Quantity.All;
    }

    /** The earliest report of it, but not before it was over (S3). */
    Instant claimedSince() {
        return Case.later(reported(), last);
    }

    Instant reported() {
        return supports.stream().map(claim -> claim.reported().last()).min(Instant::compareTo).orElseThrow();
    }
}
