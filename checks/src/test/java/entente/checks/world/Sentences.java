package entente.checks.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Conditions, duties and days drawn by lot, in the words of the language. */
final class Sentences {
    private static final List<String> FACTS = List.of("claimed", "proved", "proved", "kept", "broken", "due",
        "overdue", "in force");

    private final Lot lot;
    private final List<String> undertakings;
    private final List<String> points;

    Sentences(Lot lot, List<String> undertakings, List<String> points) {
        this.lot = lot;
        this.undertakings = undertakings;
        this.points = points;
    }

    String day() {
        return LocalDate.of(2024, 1, 1).plusDays(lot.between(1, 40)).toString();
    }

    /** One or two ways, each of one to three terms. */
    List<String> when(String name, String lead) {
        List<String> lines = new ArrayList<>();
        for (int ways = lot.chance(75) ? 1 : 2; ways > 0; ways--) {
            lines.add((lines.isEmpty() ? lead : "or when") + " " + atom(name));
            for (int more = lot.chance(65) ? 0 : lot.between(1, 2); more > 0; more--) {
                lines.add("and " + atom(name));
            }
        }
        return lines;
    }

    String atom(String name) {
        String not = lot.chance(15) ? "not " : "";
        return switch (lot.between(1, 10)) {
            case 1, 2, 3, 4 -> lot.one(undertakings) + " is " + not + lot.one(FACTS);
            case 5 -> "gate-open is " + not + "in force";
            case 6 -> points.isEmpty() ? "visit is " + not + "available" : lot.one(points) + " is " + not + "settled";
            case 7 -> (lot.chance(50) ? "from " : "before ") + day();
            default -> event();
        };
    }

    /** Something that somebody does or says. */
    String event() {
        return action(lot.one(Vocabulary.PARTIES));
    }

    String action(String party) {
        if (lot.chance(35)) {
            return party + " " + (lot.chance(50) ? "promises" : "notifies") + " " + lot.one(undertakings);
        }
        if (party.equals("port") && lot.chance(25)) {
            return "port consents to enter";
        }
        String deed = lot.one(Vocabulary.deedsOf(party));
        int hyphen = deed.indexOf('-');
        String does = hyphen < 0 ? deed + "s" : deed.substring(0, hyphen) + "s" + deed.substring(hyphen);
        return party + " " + does + goods(deed);
    }

    String duty(String debtor) {
        if (lot.chance(20)) {
            return (lot.chance(50) ? "promise " : "notify ") + lot.one(undertakings);
        }
        String deed = lot.one(Vocabulary.deedsOf(debtor));
        return deed + goods(deed);
    }

    String forbidden(String debtor) {
        String deed = lot.one(Vocabulary.deedsOf(debtor));
        return deed + (Vocabulary.isOfGoods(deed) ? " any " + lot.one(List.of("crate", "drum", "goods")) : "");
    }

    private String goods(String deed) {
        if (!Vocabulary.isOfGoods(deed)) {
            return "";
        }
        return switch (lot.between(1, 4)) {
            case 1 -> " every crate";
            case 2 -> " any goods";
            default -> " " + lot.between(2, 5) + (lot.chance(70) ? " crates" : " drums");
        };
    }
}
