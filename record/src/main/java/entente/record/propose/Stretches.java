package entente.record.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import entente.record.paper.Paper;
import entente.record.paper.Passage;
import entente.record.paper.PassageKind;
import entente.record.paper.Range;

/** Structure first: the paragraphs of a paper, cut where an item begins a line. Sentences are split inside of these. */
final class Stretches {
    private static final Pattern NUMBERED = Pattern.compile("^[(\\[]?(\\d{1,2}|[a-z]|[ivx]{1,4})[).]\\s.*",
        Pattern.DOTALL);

    private final Paper paper;
    private final List<Passage> items;
    private final List<Stretch> found = new ArrayList<>();
    private String lead = "";
    private Passage last;

    private Stretches(Paper paper) {
        this.paper = paper;
        this.items = paper.passages().stream().filter(p -> p.kind() == PassageKind.ITEM).toList();
    }

    static List<Stretch> of(Paper paper) {
        Stretches stretches = new Stretches(paper);
        paper.passages().stream()
            .filter(p -> p.kind() == PassageKind.PARAGRAPH || p.kind() == PassageKind.ITEM)
            .filter(p -> !p.ranges().isEmpty())
            .sorted(Comparator.comparing(Passage::whole, Comparator.comparingInt(Range::from)
                .thenComparing(Range::to, Comparator.reverseOrder())))
            .forEach(stretches::take);
        return stretches.found;
    }

    private void take(Passage passage) {
        if (last != null && last.whole().covers(passage.whole()) && passage.kind() == PassageKind.ITEM) {
            return;
        }
        last = passage;
        boolean item = passage.kind() == PassageKind.ITEM || NUMBERED.matcher(passage.text()).matches();
        List<Integer> cuts = cuts(passage);
        int from = passage.whole().from();
        for (int cut : cuts) {
            add(passage, new Range(from, cut), item || from > passage.whole().from());
            from = cut;
        }
        add(passage, new Range(from, passage.whole().to()), item || from > passage.whole().from());
    }

    private void add(Passage passage, Range within, boolean item) {
        List<Range> ranges = passage.ranges().stream()
            .filter(range -> range.meets(within))
            .map(range -> new Range(Math.max(range.from(), within.from()), Math.min(range.to(), within.to())))
            .toList();
        Joint joint = Joint.of(paper.written(), ranges);
        if (joint.text().isEmpty()) {
            return;
        }
        String above = item ? lead.isEmpty() ? "?" : lead : "";
        if (!item || joint.text().endsWith(":")) {
            lead = joint.text();
        }
        found.add(new Stretch(joint, above, passage.address().role(), passage.address().text()));
    }

    /** Where items inside the passage begin a line. */
    private List<Integer> cuts(Passage passage) {
        return items.stream()
            .filter(item -> item != passage && passage.whole().covers(item.whole()))
            .map(item -> item.whole().from())
            .filter(from -> from > passage.whole().from() && beginsLine(from))
            .sorted()
            .distinct()
            .toList();
    }

    private boolean beginsLine(int from) {
        String all = paper.written().characters();
        int i = from - 1;
        while (i >= 0 && (all.charAt(i) == ' ' || all.charAt(i) == '\t' || all.charAt(i) == '-')) {
            i--;
        }
        return i < 0 || all.charAt(i) == '\n' || all.charAt(i) == '\r' || all.charAt(i) == '>';
    }
}
