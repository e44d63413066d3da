package entente.report.period;

import entente.standing.ask.Position;
import java.util.List;

/** What stands in a cell of a report's table. */
public sealed interface Cell {

    /** Plain words. */
    record Words(String words) implements Cell {}

    /** A name of the text, or the id of a claim. */
    record Name(String name) implements Cell {}

    /** Where something stands. */
    record Stage(Position position, String words) implements Cell {}

    /** One below the other. */
    record Lines(List<Cell> lines) implements Cell {}

    static Cell of(String words) {
        return new Words(words);
    }

    static Cell name(String name) {
        return new Name(name);
    }

    static Cell lines(List<? extends Cell> lines) {
        return lines.size() == 1 ? lines.getFirst() : new Lines(List.copyOf(lines));
    }
}
