package entente.checks.world;

import java.util.ArrayList;
import java.util.List;

/** A text drawn by lot: undertakings, liberties, open points, amendments and readings over the fixed vocabulary. */
final class RandomText {
    private static final List<String> NAMES = List.of("alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "golf",
        "hotel");
    private static final List<String> ZONES = List.of("Europe/Vienna", "America/New_York", "UTC", "Asia/Kathmandu");

    private final Lot lot;
    private final List<String> undertakings;
    private final List<String> points;
    private final Sentences sentences;
    private final List<String> blocks = new ArrayList<>();

    RandomText(Lot lot, int most) {
        this.lot = lot;
        undertakings = NAMES.subList(0, lot.between(1, most));
        points = List.of("price", "place").subList(0, lot.chance(60) ? 0 : lot.between(1, 2));
        sentences = new Sentences(lot, undertakings, points);
    }

    Text text() {
        undertakings.forEach(name -> blocks.add(undertaking(name, "", debtor())));
        points.forEach(name -> blocks.add(openPoint(name)));
        for (int i = lot.chance(50) ? 0 : lot.between(1, 2); i > 0; i--) {
            blocks.add(liberty("liberty-" + i));
        }
        if (lot.chance(35)) {
            blocks.add(amendment("offer", "notice"));
        }
        if (lot.chance(12)) {
            blocks.add(amendment("second-offer", "warning"));
        }
        if (lot.chance(40)) {
            blocks.add(reading("narrow"));
        }
        String preamble = Vocabulary.PREAMBLE.replace("Europe/Vienna", lot.one(ZONES));
        return Text.of(preamble + String.join("", blocks));
    }

    private String debtor() {
        return lot.one(List.of("seller", "seller", "buyer", "buyer", "port"));
    }

    private String undertaking(String name, String indent, String debtor) {
        String creditor = lot.one(Vocabulary.PARTIES.stream().filter(p -> !p.equals(debtor)).toList());
        String heading = indent + "undertaking " + name + " from " + debtor + " to " + creditor + "\n";
        return heading + lines(parts(name, debtor), indent + "  ");
    }

    private List<String> parts(String name, String debtor) {
        List<String> parts = new ArrayList<>(lot.chance(45) ? List.of() : sentences.when(name, "when"));
        int kind = lot.between(1, 100);
        if (kind <= 55) {
            parts.add("must " + sentences.duty(debtor));
            parts.addAll(dates());
        } else if (kind <= 75) {
            parts.add("must secure that " + sentences.action(lot.one(Vocabulary.PARTIES)));
            parts.addAll(dates());
        } else {
            parts.add("must not " + sentences.forbidden(debtor));
            if (lot.chance(40)) {
                parts.add("until " + sentences.day());
            }
        }
        if (lot.chance(25)) {
            parts.add("provided " + sentences.atom(name));
        }
        if (lot.chance(20)) {
            parts.add("while " + sentences.atom(name));
        }
        parts.addAll(proof(debtor, kind > 75));
        parts.add("cites contract item " + lot.between(1, 9));
        return parts;
    }

    private List<String> dates() {
        List<String> dates = new ArrayList<>();
        int kind = lot.between(1, 100);
        if (kind <= 15) {
            dates.add("promptly");
        } else if (kind <= 40) {
            dates.add("within " + lot.between(1, 9) + " days" + (lot.chance(25) ? " after " + sentences.event() : ""));
        } else if (kind <= 50) {
            dates.add("within 1 month");
        } else if (kind <= 75) {
            dates.add("by " + sentences.day());
        }
        if (lot.chance(25)) {
            dates.add(lot.chance(60) ? "finally by " + sentences.day() : "finally within " + lot.between(5, 20)
                + " days");
        }
        return dates;
    }

    private List<String> proof(String debtor, boolean refrain) {
        if (lot.chance(45)) {
            return List.of();
        }
        String measure = lot.chance(15) ? "on the word of " + debtor : lot.chance(70) ? "seen" : "strict";
        return List.of("proved " + measure + (refrain && lot.chance(60) ? ", renewed every " + lot.between(2, 9)
            + " days" : ""));
    }

    private String openPoint(String name) {
        List<String> parts = new ArrayList<>(List.of("what it is to be"));
        parts.addAll(sentences.when("", "settled when"));
        parts.add("cites contract item 3");
        return "open point " + name + " between seller and buyer\n" + lines(parts, "  ");
    }

    private String liberty(String name) {
        List<String> parts = new ArrayList<>();
        parts.add("may resell any crate");
        if (lot.chance(60)) {
            parts.addAll(sentences.when("", "when"));
        }
        if (lot.chance(60)) {
            parts.add("while " + sentences.atom(""));
        }
        parts.add("cites contract item 4");
        return "liberty " + name + " of " + lot.one(Vocabulary.PARTIES) + "\n" + lines(parts, "  ");
    }

    private String amendment(String name, String adds) {
        String from = lot.one(List.of("seller", "buyer"));
        StringBuilder all = new StringBuilder("amendment " + name + " from " + from + " since "
            + sentences.day() + "\n");
        if (lot.chance(25)) {
            all.append("  accepted when ").append(sentences.event()).append('\n');
        }
        if (lot.chance(80)) {
            all.append(changed());
        }
        if (lot.chance(60)) {
            all.append(undertaking(adds, "  ", debtor()));
        }
        return all + "  cites contract item 5\n";
    }

    private String reading(String name) {
        StringBuilder all = new StringBuilder("reading " + name + " of " + lot.one(List.of("seller", "buyer")) + "\n");
        for (int i = lot.between(1, 2); i > 0; i--) {
            all.append(changed());
        }
        return all + "  cites contract item 6\n";
    }

    /**
     * A change of a text that is written already; one that cannot be made is a mistake, and the text is drawn again.
     */
    private String changed() {
        String name = lot.one(undertakings);
        List<String> has = blocks.get(undertakings.indexOf(name)).lines().map(String::strip).toList();
        boolean waits = has.stream().anyMatch(line -> line.startsWith("when "));
        return "  undertaking " + name + "\n    " + switch (lot.between(1, 7)) {
            case 1 -> (waits ? "replace when " : "when ") + sentences.event();
            case 2 -> (waits ? "or when " : "when ") + sentences.atom(name);
            case 3 -> has("provided", has) ? "drop provided" : "provided " + sentences.atom(name);
            case 4 -> has("within", has) || has("by", has) ? "replace by " + sentences.day()
                : "by " + sentences.day();
            case 5 -> has("while", has) ? "drop while" : "while " + sentences.atom(name);
            case 6 -> has("proved", has) ? "drop proved" : "proved seen";
            default -> waits ? "and when " + sentences.event() : "when " + sentences.event();
        } + "\n";
    }

    private static boolean has(String word, List<String> lines) {
        return lines.stream().anyMatch(line -> line.startsWith(word + " "));
    }

    /** Lines that lead with {@code and} belong to the line above them. */
    private static String lines(List<String> parts, String indent) {
        StringBuilder all = new StringBuilder();
        parts.forEach(part -> all.append(indent).append(part.startsWith("and ") ? "  " : "").append(part).append('\n'));
        return all.toString();
    }
}
