package entente.evidence;

import entente.language.model.Lookup;
import java.time.LocalDate;
import java.util.List;

/**
 * Which question is asked: under whose reading, on which day, as known when, on evidence that who may see, supposing
 * what.
 *
 * @param reading the name of a reading of the text; empty: the text as written
 * @param on the end of this day in the agreement's zone
 * @param known only what arrived by the end of this day counts
 * @param seenBy a party or organ; empty: everyone's evidence together
 * @param supposing claims that are added for this question only
 */
public record View(String reading, LocalDate on, LocalDate known, String seenBy, List<Claim> supposing) {

    public static View on(LocalDate day) {
        return new View("", day, day, "", List.of());
    }

    /**
     * Whether the claim may be seen in this view (E11): held by everyone, by a holder that the viewer belongs to, or by
     * one that belongs to the viewer.
     */
    public boolean sees(Claim claim, Lookup names) {
        return seenBy.isEmpty() || claim.seen().isEmpty() || claim.seen().stream()
                .anyMatch(holder -> names.belongsTo(seenBy, holder) || names.belongsTo(holder, seenBy));
    }

    public View under(String reading) {
        return new View(reading, on, known, seenBy, supposing);
    }

    public View asOf(LocalDate on, LocalDate known) {
        return new View(reading, on, known, seenBy, supposing);
    }

    public View seenBy(String viewer) {
        return new View(reading, on, known, viewer, supposing);
    }

    public View supposing(List<Claim> claims) {
        return new View(reading, on, known, seenBy, claims);
    }
}
