package entente.record.paper;

import java.util.List;

/**
 * One text of a paper. A carrier and what it encloses are two texts: paragraphs are counted in each from 1.
 *
 * @param number 0 for the paper's own text; what it encloses, or what lies behind it, from 1
 * @param opening the words that announce it ("Begin text"), empty where nothing does
 * @param ranges where it stands; a carrier goes on after what it encloses
 */
public record Part(int number, Role role, String opening, List<Range> ranges) {

    /** What the text is to the paper. */
    public enum Role {
        /** The paper's own words. */
        OWN,
        /** Words of another paper, given in full inside this one. */
        ENCLOSED,
        /** Another paper, or part of one, found behind this one. */
        BEHIND
    }

    public Part {
        ranges = List.copyOf(ranges);
    }
}
