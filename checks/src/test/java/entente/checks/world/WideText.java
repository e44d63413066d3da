package entente.checks.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A text of the wide language drawn by lot: undertakings of every kind, powers, quotas, a state by conditions. */
final class WideText {
    private static final List<String> NAMES = List.of("alpha", "bravo", "charlie", "delta", "echo", "foxtrot");
    private static final List<String> KINDS = List.of("counted", "counted", "counted", "reciprocal", "reciprocal",
        "each several",
        "every several", "every several", "in-any several", "calm", "patrol several", "whenever several",
        "whenever several", "keep",
        "keep", "endeavour", "accrued", "growing");

    private final Lot lot;
    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final WideSentences sentences;
    private final List<String> blocks = new ArrayList<>();
    private final boolean takes;

    WideText(Lot lot, int most) {
        this.lot = lot;
        NAMES.subList(0, lot.between(1, most)).forEach(name -> kinds.put(name, lot.one(KINDS)));
        sentences = new WideSentences(lot, kinds);
        takes = lot.chance(12);
    }

    Text text() {
        kinds.forEach((name, kind) -> blocks.add(new WideDuty(lot, sentences, name, kind, takes,
            List.copyOf(kinds.keySet())).written("")));
        blocks.add(state());
        blocks.add("open point price between seller and buyer\n  what it costs\n  settled when buyer accepts price\n");
        for (int i = lot.between(0, 3); i > 0; i--) {
            blocks.add(liberty("liberty-" + i));
        }
        if (lot.chance(20)) {
            blocks.add(offer());
        }
        if (lot.chance(25)) {
            blocks.add(reading());
        }
        String agreement = Vocabulary.PREAMBLE.replace("  zone Europe/Vienna\n", "  zone Europe/Vienna\n" + frame());
        return Text.of(agreement + WideVocabulary.MORE + String.join("", blocks));
    }

    private String frame() {
        List<String> lines = new ArrayList<>();
        if (lot.chance(15)) {
            lines.add("ends " + sentences.day());
        }
        if (lot.chance(12)) {
            lines.add("ends when " + sentences.atom(""));
        }
        if (takes) {
            lines.add("takes number price-of-all of eur");
            lines.add("takes day due-day");
        }
        if (!lines.isEmpty()) {
            lines.add("cites contract item 11");
        }
        return WideDuty.lines(lines, "  ");
    }

    private String state() {
        List<String> lines = new ArrayList<>();
        lines.add(lot.chance(80) ? "begins when " + sentences.atom("") : "begins with open-gate");
        if (lot.chance(20)) {
            lines.add("or when " + sentences.atom(""));
        }
        lines.add(lot.chance(70) ? "ends when " + sentences.atom("") : "ends with close-gate");
        lines.add("cites contract item 2");
        return "state trust\n" + WideDuty.lines(lines, "  ");
    }

    private String liberty(String name) {
        String whose = lot.one(Vocabulary.PARTIES);
        List<String> lines = new ArrayList<>();
        String topic = lot.chance(25) ? "made-up" : lot.one(List.copyOf(kinds.keySet()));
        switch (lot.between(1, 6)) {
            case 1 -> lines.addAll(List.of("may resell 2 crates", "in any " + lot.one(List.of("week", "month"))));
            case 2 -> lines.addAll(List.of("may resell 2 crates", "within any 10 days"));
            case 3 -> power(lines, "may terminate " + topic);
            case 4 -> power(lines, "may suspend " + topic);
            case 5 -> lines.add("may assign " + lot.one(List.copyOf(kinds.keySet())));
            default -> lines.add("may resell any crate");
        }
        if (lot.chance(40)) {
            lines.addAll(sentences.when("", "when"));
        }
        if (lot.chance(35)) {
            lines.add((lot.chance(50) ? "while " : "unless ") + sentences.atom(""));
        }
        lines.add("cites contract item 4");
        return "liberty " + name + " of " + whose + "\n" + WideDuty.lines(lines, "  ");
    }

    private void power(List<String> lines, String may) {
        lines.add(may);
        if (lot.chance(35)) {
            lines.add("with notice of " + lot.between(2, 6) + " days");
        }
    }

    private String offer() {
        String change = lot.chance(50) ? "" : "  undertaking " + lot.one(List.copyOf(kinds.keySet())) + "\n    "
            + "unless " + sentences.atom("") + "\n";
        WideDuty duty = new WideDuty(lot, sentences, "warning", lot.one(KINDS), false, List.copyOf(kinds.keySet()));
        return "amendment offer from seller since " + sentences.day() + "\n" + change + duty.written("  ")
            + "  cites contract item 5\n";
    }

    private String reading() {
        String name = lot.one(List.copyOf(kinds.keySet()));
        String kind = kinds.get(name);
        String change = kind.startsWith("every") ? "replace every 2 weeks" : kind.startsWith("whenever")
            ? "replace whenever " + sentences.event() : kind.startsWith("in-any") ? "replace in any week"
            : "while " + sentences.atom("");
        return "reading narrow of buyer\n  undertaking " + name + "\n    " + change + "\n  cites contract item 6\n";
    }
}
