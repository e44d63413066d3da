package entente.record.search;

import java.util.List;

/**
 * What was found.
 *
 * @param query as it was asked
 * @param all how many passages fit, shown or not
 * @param problems what in the query was not understood
 */
public record Answer(String query, long all, List<Found> found, List<String> problems) {

    /** A passage that fits, by its address, which carries the digest of its words. */
    public record Found(About about, String address, String page, double score, Snippet snippet) {}

    public Answer {
        found = List.copyOf(found);
        problems = List.copyOf(problems);
    }
}
