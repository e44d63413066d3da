package entente.checks.world;

import java.util.ArrayList;
import java.util.List;

/** One undertaking of a kind of the wide language, drawn by lot. */
final class WideDuty {
    private static final List<String> PERIODS = List.of("week", "week", "10 days", "month", "5 days", "2 weeks");

    private final Lot lot;
    private final WideSentences sentences;
    private final String name;
    private final String kind;
    private final boolean takes;
    private final List<String> all;
    private final String debtor;
    private final List<String> lines = new ArrayList<>();

    WideDuty(Lot lot, WideSentences sentences, String name, String kind, boolean takes, List<String> all) {
        this.lot = lot;
        this.sentences = sentences;
        this.name = name;
        this.kind = kind;
        this.takes = takes;
        this.all = all;
        debtor = kind.equals("growing") ? "buyer" : lot.one(List.of("seller", "buyer", "port"));
    }

    String written(String indent) {
        String heading = kind.equals("reciprocal") ? "reciprocal undertaking " + name + " between seller and buyer"
            : "undertaking " + name + " from " + debtor + " to " + creditor();
        when();
        duty();
        more();
        lines.add("cites contract item " + lot.between(1, 9));
        return indent + heading + "\n" + lines(lines, indent + "  ");
    }

    /** Lines that lead with {@code and} belong to the line above them. */
    static String lines(List<String> parts, String indent) {
        StringBuilder all = new StringBuilder();
        parts.forEach(part -> all.append(indent).append(part.startsWith("and ") ? "  " : "").append(part).append('\n'));
        return all.toString();
    }

    private String creditor() {
        return debtor.equals("seller") ? "buyer" : lot.one(Vocabulary.PARTIES.stream()
            .filter(party -> !party.equals(debtor)).toList());
    }

    private void when() {
        if (lot.chance(kind.startsWith("growing") ? 60 : 28)) {
            lines.addAll(sentences.when(name, "when"));
        }
    }

    private void duty() {
        switch (kind.split(" ")[0]) {
            case "counted" -> counted();
            case "reciprocal" -> reciprocal();
            case "each" -> each();
            case "every" -> every();
            case "in-any" -> lines.addAll(List.of("must not " + quota(), "in any " + lot.one(PERIODS)));
            case "calm" -> lines.addAll(List.of("must not " + quota(), "within any " + lot.between(5, 12) + " days"));
            case "patrol" -> lines.addAll(List.of("must " + said(), "within any " + lot.between(4, 12) + " days"));
            case "whenever" -> whenever();
            case "keep" -> keep();
            case "endeavour" -> lines.addAll(List.of("must endeavour to " + deed(), "until " + sentences.day()));
            case "accrued" -> accrued();
            default -> growing();
        }
    }

    private String deed() {
        return lot.one(WideVocabulary.deedsOf(debtor)).formatted(lot.between(1, 4));
    }

    private String said() {
        return lot.chance(50) ? "promise " + lot.one(all) : deed();
    }

    private String quota() {
        return "resell " + (lot.chance(25) ? "at least 2 crates" : "more than " + lot.between(1, 2) + " crates");
    }

    private void counted() {
        lines.add("must " + (lot.chance(70) ? deed() : shared()));
        date();
        if (lot.chance(30)) {
            lines.add(lot.chance(70) ? "finally by " + sentences.day() : "finally within 20 days");
        }
        if (lot.chance(25)) {
            lines.add("proved " + lot.one(List.of("seen", "on the word of " + debtor)));
        }
    }

    private String shared() {
        return switch (debtor) {
            case "seller" -> "deliver " + lot.one(List.of("40 percent of every crate", "every crate",
                "1 crate for each 2 drum or part of it, at most 4", "more than 2 crates"));
            case "buyer" -> takes ? "pay-money price-of-all" : "return " + lot.one(List.of("50 percent of every crate",
                "1 drum for each 2 crate"));
            default -> "clear";
        };
    }

    private void date() {
        lines.add(switch (lot.between(1, 14)) {
            case 1 -> "by the later of " + sentences.day() + " and 5 days after " + sentences.event();
            case 2 -> "by the earlier of " + sentences.day() + " and 5 days after " + sentences.event();
            case 3 -> "by " + sentences.day() + " or the next working day";
            case 4 -> "within " + lot.between(1, 6) + " working days";
            case 5 -> "within " + lot.between(20, 90) + " hours";
            case 6 -> "by the day that " + lot.one(Vocabulary.PARTIES) + " promises " + name;
            case 7 -> "at least " + lot.between(2, 8) + " days before " + sentences.event();
            case 8 -> "by \"as soon as circumstances allow\"";
            case 9 -> takes ? "by due-day" : "within " + lot.between(3, 9) + " days after " + sentences.event();
            case 10 -> "within " + lot.between(1, 6) + " working days of bank";
            default -> "by " + sentences.day();
        });
    }

    private void reciprocal() {
        if (lot.chance(60)) {
            lines.add("must not resell any crate");
            if (lot.chance(40)) {
                lines.add("until " + sentences.day());
            }
        } else {
            lines.add(lot.chance(50) ? "must promise " + name : "must resell 2 crates");
            lines.add("by " + sentences.day());
        }
        if (lot.chance(50)) {
            lines.add("provided its counterpart is kept");
        }
    }

    private void each() {
        lines.add("must resell 2 goods");
        lines.add("by " + sentences.day());
        lines.add("each goods");
    }

    private void every() {
        lines.add("must " + said());
        if (lot.chance(40)) {
            lines.add("within " + lot.between(1, 4) + " days after each " + lot.one(List.of("period", "beginning")));
        } else if (lot.chance(30)) {
            lines.add("within " + lot.between(1, 5) + " days");
        }
        if (lot.chance(40)) {
            lines.add("until " + sentences.day());
        }
        lines.add("every " + lot.one(PERIODS) + (lot.chance(35) ? " from " + sentences.day() : "")
            + (lot.chance(25) ? ", " + lot.between(1, 3) + " times" : ""));
    }

    private void whenever() {
        String cause = lot.chance(70) ? sentences.event() : sentences.term();
        String with = lot.chance(20) ? " and " + sentences.atom(name) : "";
        lines.add("must " + said());
        lines.add(lot.chance(20) ? "at least 3 days before " + sentences.event()
            : "within " + lot.between(1, 5) + " days");
        lines.add("whenever " + cause + with);
    }

    private void keep() {
        lines.add("must keep " + switch (lot.between(1, 5)) {
            case 1 -> "gate-open in force";
            case 2 -> "visit available";
            case 3 -> debtor.equals("port") ? "north " + sentences.compared() : "tank " + sentences.compared();
            case 4 -> "stock " + sentences.compared() + " and both " + sentences.compared();
            default -> "stock " + sentences.compared();
        });
        if (lot.chance(40)) {
            lines.add("within " + lot.between(2, 5) + " days");
        }
        if (lot.chance(40)) {
            lines.add("until " + sentences.day());
        }
        if (lot.chance(25)) {
            lines.add("proved seen, renewed every " + lot.between(4, 9) + " days");
        }
    }

    /** Money for each day, or crates for each week, that something lasts. */
    private void accrued() {
        String holds = lot.chance(60) ? lot.one(all) + " is overdue" : sentences.term();
        String number = debtor.equals("buyer") ? "pay-money 9.50 eur" : "resell 1 crate";
        lines.add("must " + number + " for each " + lot.one(List.of("day", "week")) + " that " + holds
            + (lot.chance(50) ? ", at most 4" : ""));
    }

    private void growing() {
        lines.add("must return 1 crate for each 2 drum" + (lot.chance(50) ? " or part of it" : "")
            + (lot.chance(50) ? ", at most 3" : ""));
        date();
    }

    private void more() {
        if (lot.chance(14)) {
            lines.add("provided " + sentences.atom(name));
        }
        if (lot.chance(18)) {
            lines.add((lot.chance(50) ? "while " : "unless ") + sentences.atom(name));
        }
        if (lot.chance(15)) {
            lines.add("survives termination");
        }
        if (kind.equals("counted") && lot.chance(20)) {
            lines.add("extended by buyer, port");
        }
        if (takes && lot.chance(25)) {
            lines.add("across instances");
        }
        if (kind.equals("counted") && lot.chance(20) && !all.getFirst().equals(name)) {
            lines.add("carries out " + all.getFirst());
        }
    }
}
