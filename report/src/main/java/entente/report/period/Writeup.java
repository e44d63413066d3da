package entente.report.period;

import java.util.List;

/**
 * A report in words, the same whatever renders it.
 *
 * @param title what it is about
 * @param subtitle which kind of report, and over which time
 * @param facts under which view it was made
 * @param pieces what it says, from the first to the last
 */
public record Writeup(String title, String subtitle, List<Fact> facts, List<Piece> pieces) {

    /** One thing that has to be known about the whole. */
    public record Fact(String name, String words) {}
}
