package entente.record.cite;

import java.util.ArrayList;
import java.util.List;

import entente.record.paper.Digest;
import entente.record.paper.Paper;
import entente.record.paper.Passage;
import entente.record.paper.PassageKind;
import entente.record.reading.Sentences;

/** Where a quoted phrase stands: the smallest passages that hold all of its words in their order. */
public final class Phrase {
    private Phrase() {
    }

    /** Each with its address, guarded by its digest. */
    public static List<Passage> in(Paper paper, String phrase) {
        String wanted = " " + Digest.settled(phrase) + " ";
        List<Passage> found = new ArrayList<>();
        if (wanted.isBlank()) {
            return found;
        }
        for (Passage passage : paper.passages()) {
            if (holds(passage, wanted)) {
                smallest(paper, passage, wanted, found);
            }
        }
        return found.stream().filter(p -> !coveredBySmaller(p, found)).map(Phrase::guarded).toList();
    }

    private static boolean holds(Passage passage, String wanted) {
        return (" " + Digest.settled(passage.text()) + " ").contains(wanted);
    }

    private static void smallest(Paper paper, Passage passage, String wanted, List<Passage> found) {
        boolean cut = passage.kind() == PassageKind.PARAGRAPH || passage.kind() == PassageKind.ITEM;
        List<Passage> sentences = cut ? Sentences.of(paper, passage) : List.of();
        List<Passage> holding = sentences.size() < 2 ? List.of()
            : sentences.stream().filter(s -> holds(s, wanted)).toList();
        found.addAll(holding.isEmpty() ? List.of(passage) : holding);
    }

    private static boolean coveredBySmaller(Passage passage, List<Passage> all) {
        return all.stream().anyMatch(other -> other != passage && other.kind() == PassageKind.ITEM
            && passage.kind() != PassageKind.ITEM && passage.whole().covers(other.whole()));
    }

    private static Passage guarded(Passage p) {
        return new Passage(p.address().guarded(p.digest()), p.kind(), p.page(), p.ranges(), p.text());
    }
}
