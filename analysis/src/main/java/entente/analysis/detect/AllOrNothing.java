package entente.analysis.detect;

import entente.analysis.exchange.Promises;
import entente.analysis.exchange.Swap;
import entente.analysis.exposure.Bargain;
import java.util.List;

/** Whether the promises of a settlement could be carried out as one deed, all or nothing; said in a sentence. */
final class AllOrNothing {

    private final Bargain bargain;

    AllOrNothing(Bargain bargain) {
        this.bargain = bargain;
    }

    List<String> sentences() {
        List<String> parties = bargain.everybody();
        if (parties.size() > Promises.MOST) {
            return List.of();
        }
        return switch (Swap.of(Promises.of(parties.size(), bargain.arrows(parties)))) {
            case Swap.AllOrNothing(long leaders) when leaders != 0 -> List.of("Everybody who gives something gets"
                    + " something back through some hands; so all of it could be made one exchange, all or nothing, if "
                    + Say.parties(named(parties, leaders)) + " " + Say.verb(named(parties, leaders), "commits itself",
                            "commit themselves") + " first.");
            case Swap.AllOrNothing none -> List.of();
            case Swap.OneWay(long givers, long takers) -> List.of("It cannot be made one exchange, all or nothing: "
                    + Say.parties(named(parties, takers)) + " " + Say.verb(named(parties, takers), "gives", "give")
                    + " nothing on which " + Say.parties(named(parties, givers)) + " "
                    + Say.verb(named(parties, givers),
                            "waits", "wait") + ", and so " + Say.verb(named(parties, takers), "has", "have")
                    + " nothing to hold back.");
        };
    }

    private static List<String> named(List<String> parties, long set) {
        return Promises.members(set).stream().map(parties::get).toList();
    }
}
