package entente.checks.world;

import entente.evidence.Claim;
import entente.evidence.sentence.ClaimSentence;
import entente.language.model.Agreement;
import entente.language.model.Undertaking;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A log of the wide language drawn by lot, in sentences; those that cannot be placed against the text are left out. */
final class WideLog {
    private static final List<String> TOPICAL = List.of("promises", "promises", "promises", "terminates", "suspends",
        "resumes", "accepts", "hand-back", "releases", "notifies");

    private final Agreement agreement;
    private final Lot lot;
    private final List<String> undertakings;
    private final boolean takes;

    WideLog(Agreement agreement, Lot lot) {
        this.agreement = agreement;
        this.lot = lot;
        undertakings = agreement.undertakings().stream().map(Undertaking::name).toList();
        takes = !agreement.frame().parameters().isEmpty();
    }

    List<Claim> claims(int number) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String id = "c" + (char) ('a' + i);
            sentences.add(id + ": " + (i > 0 && lot.chance(22) ? linked(lot.one(sentences)) : fresh()));
        }
        if (lot.chance(25)) {
            sentences.addAll(assigned(lot.one(agreement.undertakings())));
        }
        if (takes && lot.chance(80)) {
            sentences.add("k1: buyer says: buyer concludes s-1 with price-of-all 1200.50 and due-day 2024-01-20 on "
                + day());
            sentences.add("k2: seller says: seller concludes s-2 with price-of-all 2.50 on " + day());
        }
        return ClaimSentence.log(sentences, agreement, agreement.opens()).claims();
    }

    /** The three words that an assignment takes (S51). */
    private List<String> assigned(Undertaking u) {
        String day = day();
        return List.of("x1: " + u.from() + " says: " + u.from() + " assigns " + u.name() + " to port on " + day,
            "x2: port says: port accepts " + u.name() + " on " + day,
            "x3: " + u.to() + " says: " + u.to() + " accepts " + u.name() + " on " + day);
    }

    private String fresh() {
        String sentence = switch (lot.between(1, 20)) {
            case 1, 2, 3, 4 -> measured();
            case 5, 6, 7 -> said();
            case 8 -> party() + " says: " + party() + " extends " + topic() + " on " + day() + ", until " + day();
            case 9 -> found();
            case 10 -> party() + " says: " + party() + " declares " + lot.between(1, 6) + lot.one(List.of(" crate",
                " drum")) + " on " + day();
            case 11 -> party() + " says: " + party() + " assigns " + lot.one(undertakings) + " to port on " + day();
            case 12 -> lot.one(Vocabulary.PARTIES) + " says: port " + lot.one(List.of("consents", "refuses"))
                + " enter on " + day();
            default -> deed();
        };
        return sentence + later();
    }

    private String party() {
        return lot.one(Vocabulary.ACTORS);
    }

    private String deed() {
        String actor = party();
        String says = lot.one(Vocabulary.ACTORS);
        String method = lot.chance(35) ? " by " + lot.one(Vocabulary.methodsOf(Vocabulary.partyOf(says))) : "";
        String deed = lot.one(WideVocabulary.deedsOf(Vocabulary.partyOf(actor))).formatted(lot.between(1, 4));
        String degree = deed.equals("clear") && lot.chance(70) ? "clear " + 10 * lot.between(1, 10) + " percent" : deed;
        return says + " says" + method + ": " + actor + " " + degree + when() + under();
    }

    private String measured() {
        String what = lot.one(WideVocabulary.MEASURES);
        String whose = what.equals("tank") ? lot.one(List.of("seller ", "buyer ")) : "";
        String value = lot.chance(20) ? "0.%d t".formatted(lot.between(1, 4)) : 50 * lot.between(1, 7) + " kg";
        return party() + " says: " + whose + what + " is " + value + " on " + day();
    }

    private String said() {
        String by = party();
        String says = lot.chance(75) ? by : party();
        String until = lot.chance(30) ? ", until " + day() : "";
        return says + " says: " + by + " " + lot.one(TOPICAL) + " " + topic() + when() + under() + until;
    }

    private String topic() {
        return lot.chance(12) ? "made-up" : lot.chance(8) ? "offer" : lot.chance(8) ? "price" : lot.one(undertakings);
    }

    private String found() {
        String body = lot.one(List.of("port", "port", "clerk", "buyer"));
        return body + " says: " + body + " finds " + lot.one(undertakings) + " "
            + lot.one(List.of("met", "not met", "not met", "partly met", "unknown")) + " on " + day();
    }

    /** Confirms or denies what another says, or takes back what its own says. */
    private String linked(String other) {
        String id = other.substring(0, other.indexOf(':'));
        String says = other.substring(id.length() + 2).split(" ")[0];
        int colon = other.indexOf(": ", id.length() + 1);
        if (colon < 0 || lot.chance(25)) {
            return says + " retracts " + id + ", reported " + agreement.opens().plusDays(lot.between(25, 55));
        }
        String what = other.substring(colon + 2).split(", ")[0];
        String speaker = lot.one(Vocabulary.PARTIES);
        String method = lot.chance(50) ? " by " + lot.one(Vocabulary.methodsOf(Vocabulary.partyOf(speaker))) : "";
        String reported = ", reported " + agreement.opens().plusDays(lot.between(12, 50));
        return speaker + " says" + method + ": " + what + reported
            + (lot.chance(50) ? ", confirms " : ", denies ") + id;
    }

    private String when() {
        return lot.chance(12) ? " from " + LocalDate.parse(day()).minusDays(3) + " to " + day() : " on " + day();
    }

    private String under() {
        return lot.chance(25) ? ", under " + lot.one(undertakings) + lot.one(List.of("", "", "/2024-01-01", "/seller",
            "/1")) : "";
    }

    private String later() {
        String reported = lot.chance(25) ? ", reported " + agreement.opens().plusDays(lot.between(20, 55)) : "";
        String seen = lot.chance(10) ? ", seen by " + party() : "";
        String instance = takes && lot.chance(70) ? ", for s-" + lot.between(1, 2) : "";
        return reported + seen + instance;
    }

    private String day() {
        return agreement.opens().plusDays(lot.between(-1, 40)).toString();
    }
}
