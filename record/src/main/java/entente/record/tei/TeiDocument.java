package entente.record.tei;

import java.util.List;

import entente.record.paper.Paper;
import entente.record.paper.Range;

/** A document of a volume: the paper, and what the mark-up says about places in it. */
public record TeiDocument(Paper paper, List<Label> labels) {

    public TeiDocument {
        labels = List.copyOf(labels);
    }

    /**
     * One statement of the mark-up.
     *
     * @param name {@code from}, {@code to}, {@code when}, {@code signed}, {@code person}, {@code target}
     * @param where the words that it is about
     */
    public record Label(String name, String value, Range where) {}

    public List<Label> labels(String name) {
        return labels.stream().filter(label -> label.name().equals(name)).toList();
    }
}
