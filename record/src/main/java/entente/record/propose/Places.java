package entente.record.propose;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import entente.record.paper.Address;
import entente.record.paper.Paper;
import entente.record.paper.Passage;
import entente.record.paper.PassageKind;
import entente.record.paper.Range;
import entente.record.reading.Sentences;

/** The address of a place in a paper: the smallest passage around it, and the sentence in that. */
final class Places {
    private final Paper paper;
    private final Map<Passage, List<Passage>> sentences = new HashMap<>();

    Places(Paper paper) {
        this.paper = paper;
    }

    Address at(Range where) {
        return paper.passages().stream()
            .filter(p -> p.kind() == PassageKind.PARAGRAPH || p.kind() == PassageKind.ITEM)
            .filter(p -> !p.ranges().isEmpty() && p.whole().contains(where.from()))
            .min(Comparator.comparingInt(p -> p.whole().length()))
            .map(passage -> sentence(passage, where))
            .orElseGet(() -> Address.of(paper.id()));
    }

    private Address sentence(Passage passage, Range where) {
        return sentences.computeIfAbsent(passage, p -> Sentences.of(paper, p)).stream()
            .filter(sentence -> !sentence.ranges().isEmpty() && sentence.whole().to() > where.from())
            .findFirst()
            .map(sentence -> sentence.address().guarded(sentence.digest()))
            .orElseGet(() -> passage.address().guarded(passage.digest()));
    }
}
