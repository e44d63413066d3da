package entente.language.model;

import java.util.List;
import java.util.Optional;

/**
 * How an undertaking is carried on beyond one performance by one debtor in one instance.
 *
 * @param repeat how it comes back
 * @param each the group of whose members each has an instance of its own
 * @param reciprocal whether either side owes it to the other
 * @param survives whether it outlives the termination of the agreement
 * @param acrossInstances whether it is judged over all instances of the agreement together
 * @param extendedBy who extends it, all of them together; none: its creditor
 * @param carriesOut the undertaking that is discharged with it; empty: none
 */
public record Terms(Optional<Part<Repeat>> repeat, Optional<Part<String>> each, boolean reciprocal, boolean survives,
        boolean acrossInstances, List<String> extendedBy, String carriesOut, List<Part<Value>> values) {

    public static final Terms NONE =
            new Terms(Optional.empty(), Optional.empty(), false, false, false, List.of(), "", List.of());

    public Terms repeating(Optional<Part<Repeat>> repeat) {
        return new Terms(repeat, each, reciprocal, survives, acrossInstances, extendedBy, carriesOut, values);
    }

    /** Whether it is one undertaking in the text and several in the evidence. */
    public boolean unfolds() {
        return repeat.isPresent() || each.isPresent() || reciprocal;
    }
}
