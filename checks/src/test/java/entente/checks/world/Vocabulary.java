package entente.checks.world;

import java.util.List;

/** The parties, items, acts and methods that all made-up worlds speak of: a sale with a gate and a visit. */
final class Vocabulary {
    static final String PREAMBLE = """
        agreement made-up "A made-up agreement"
          opens 2024-01-01
          zone Europe/Vienna
        party seller "Seller"
        party buyer "Buyer"
        party port "Port authority"
        organ clerk, manager of seller
        organ agent of buyer
        document contract "The contract"
        item crate "crate of goods"
        item drum "drum of oil"
        group goods = crate, drum
        act deliver of goods by seller
        act return of goods by buyer
        act pay by buyer
        act resell of goods by anyone
        act enter by buyer needs consent by port
        act open-gate by port
        act close-gate by port
        words promise, notify, consent
        method count by buyer
        method receipt by seller
        method photograph by buyer, port
        method visit by buyer through enter
        state gate-open
          begins with open-gate
          ends with close-gate
        standard seen "seen by somebody else"
          one count assumed
          or one receipt assumed
          or two photographs within 2 days assumed
        standard strict "seen by two"
          two counts within 10 days assumed
          or three photographs within 20 days assumed
        """;

    static final List<String> PARTIES = List.of("seller", "buyer", "port");
    static final List<String> ACTORS = List.of("seller", "buyer", "port", "clerk", "manager", "agent");

    private Vocabulary() {
    }

    /** The party that a party or organ speaks for. */
    static String partyOf(String actor) {
        return switch (actor) {
            case "clerk", "manager" -> "seller";
            case "agent" -> "buyer";
            default -> actor;
        };
    }

    /** The methods that are a party's own. */
    static List<String> methodsOf(String party) {
        return switch (party) {
            case "buyer" -> List.of("count", "photograph", "visit");
            case "seller" -> List.of("receipt");
            default -> List.of("photograph");
        };
    }

    /** The deeds that a party can do. */
    static List<String> deedsOf(String party) {
        return switch (party) {
            case "seller" -> List.of("deliver", "resell");
            case "buyer" -> List.of("return", "pay", "resell", "enter");
            default -> List.of("open-gate", "close-gate", "resell");
        };
    }

    /** Whether an act is about goods. */
    static boolean isOfGoods(String act) {
        return List.of("deliver", "return", "resell").contains(act);
    }
}
