package entente.analysis.draft;

import entente.language.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a party would owe without what it used to get in return.
 *
 * @param undertaking what it would owe, by its name in the draft
 * @param inReturn the pieces that it used to hang on, owed to the same party by the other side; by their names in the
 *     base
 * @param place the line of the draft that lets it go
 * @param shown a run after which it is owed in the draft and not in the base, and they are not done
 */
public record LostReturn(String undertaking, List<String> inReturn, String loser, String winner, Place place,
        Optional<Difference> shown) {

    public LostReturn {
        inReturn = List.copyOf(inReturn);
    }

    /** Whether either side owed it to the other, and now one of them does. */
    public boolean isOneSided() {
        return inReturn.isEmpty();
    }

    boolean isLike(LostReturn other) {
        return undertaking.equals(other.undertaking) && winner.equals(other.winner) && place.equals(other.place)
                && isOneSided() == other.isOneSided() && runs().equals(other.runs());
    }

    private List<String> runs() {
        return shown.stream().flatMap(difference -> difference.events().stream())
                .map(event -> event.on() + " " + event.claim().says() + " " + event.claim().by() + " "
                        + event.claim().act() + " " + event.claim().item() + " " + event.claim().about()).toList();
    }

    LostReturn and(LostReturn more) {
        List<String> all = new ArrayList<>(inReturn);
        all.addAll(more.inReturn);
        return new LostReturn(undertaking, all, loser, winner, place, shown);
    }
}
