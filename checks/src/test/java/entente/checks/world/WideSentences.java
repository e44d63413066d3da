package entente.checks.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Conditions of every kind drawn by lot: those of the first language, and those that the wide one adds. */
final class WideSentences {
    private static final List<String> FACTS = List.of("claimed", "proved", "kept", "broken", "due", "overdue",
        "in force", "terminated");
    private static final List<String> TIMES = List.of("proved", "overdue", "overdue", "broken", "due", "kept");

    private final Lot lot;
    private final Map<String, String> kinds;
    private final List<String> names;
    private final Sentences plain;

    /** @param kinds of each undertaking, what kind it is of */
    WideSentences(Lot lot, Map<String, String> kinds) {
        this.lot = lot;
        this.kinds = kinds;
        names = List.copyOf(kinds.keySet());
        plain = new Sentences(lot, names, List.of("price"));
    }

    String day() {
        return LocalDate.of(2024, 1, 1).plusDays(lot.between(1, 50)).toString();
    }

    String event() {
        return plain.event();
    }

    /** One way or two, of one or two terms each. */
    List<String> when(String name, String lead) {
        List<String> lines = new ArrayList<>(List.of(lead + " " + atom(name)));
        if (lot.chance(25)) {
            lines.add("and " + atom(name));
        }
        if (lot.chance(15)) {
            lines.add("or when " + atom(name));
        }
        return lines;
    }

    String atom(String name) {
        return lot.chance(35) ? plain.atom(name) : term();
    }

    /** What turns true and false again, or comes once. */
    String term() {
        return switch (lot.between(1, 12)) {
            case 1, 2 -> measured();
            case 3, 4 -> found();
            case 5 -> lot.between(2, 6) + " days after " + event();
            case 6 -> subject() + " is " + lot.one(List.of("overdue", "due")) + " for " + lot.between(2, 6) + " days";
            case 7 -> "2 of seller, buyer, port resell any crate";
            case 8 -> "trust is " + not() + "in force";
            case 9 -> severalOf();
            case 10 -> share();
            case 11 -> instance();
            default -> subject() + " is " + not() + lot.one(FACTS);
        };
    }

    private String not() {
        return lot.chance(20) ? "not " : "";
    }

    private String subject() {
        return lot.one(names);
    }

    private String measured() {
        return lot.one(WideVocabulary.WEIGHED) + " is " + not() + compared();
    }

    /** A limit of a measure. */
    String compared() {
        String how = lot.one(List.of("below", "at most", "at least", "above"));
        String than = lot.chance(15) ? "50 percent of north"
            : lot.chance(20) ? "0.2 t" : 50 * lot.between(2, 6) + " kg";
        return how + " " + than;
    }

    private String found() {
        return subject() + " is found " + lot.one(List.of("met", "not met", "not met", "partly met", "unknown"))
            + (lot.chance(25) ? " by port" : "");
    }

    private String severalOf() {
        return of("several").map(name -> lot.between(1, 2) + " of " + name + " are " + lot.one(TIMES))
            .orElseGet(this::found);
    }

    private String share() {
        return of("counted").map(name -> 10 * lot.between(2, 9) + " percent of " + name + " is "
            + lot.one(List.of("proved", "proved", "claimed"))).orElseGet(this::measured);
    }

    private String instance() {
        return of("reciprocal").map(name -> name + " of " + lot.one(List.of("seller", "buyer")) + " is " + not()
            + lot.one(List.of("kept", "broken", "proved"))).orElseGet(this::found);
    }

    /** One of the undertakings of a kind: several, counted, reciprocal. */
    private Optional<String> of(String kind) {
        List<String> some = names.stream().filter(name -> kinds.get(name).contains(kind)).toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(lot.one(some));
    }
}
