package entente.language.model;

import java.util.List;
import java.util.Optional;

/**
 * What one party owes another.
 *
 * @param beneficiary a third for whose benefit it is owed; empty if none
 * @param when ways into force, any one of which suffices; none: from its beginning
 * @param provided conditions that make it lapse for good once false
 * @param whileHolds conditions that suspend it while false
 * @param deadline by when
 * @param breachedAfter the {@code finally} line: past it a duty to do is breached for good
 * @param until when a duty to refrain ends
 * @param terms how it is carried on beyond one performance
 * @param origin the amendment or reading that brought it; empty for the text
 */
public record Undertaking(String name, String from, String to, String beneficiary, List<Part<Condition>> when,
        Part<Duty> duty, Optional<Part<Deadline>> deadline, Optional<Part<Deadline>> breachedAfter,
        Optional<Part<Deadline>> until, List<Part<Condition>> provided, List<Part<Condition>> whileHolds,
        Optional<Part<Proof>> proof, Terms terms, List<Citation> cites, String origin, Place place) {

    public Undertaking withTerms(Terms terms) {
        return new Undertaking(name, from, to, beneficiary, when, duty, deadline, breachedAfter, until, provided,
                whileHolds, proof, terms, cites, origin, place);
    }
}
