package entente.evidence;

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
