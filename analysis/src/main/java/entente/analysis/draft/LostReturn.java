package entente.analysis.draft;

import entente.language.model.Place;
import java.util.Optional;

/**
 * What a party would owe without what it used to get in return.
 *
 * @param undertaking what it would owe, by its name in the draft
 * @param inReturn what it used to hang on, owed to the same party by the other side; by its name in the base
 * @param place the line of the draft that lets it go
 * @param shown a run after which it is owed in the draft and not in the base, and the other thing is not done
 */
public record LostReturn(String undertaking, String inReturn, String loser, String winner, Place place,
        Optional<Difference> shown) {}
