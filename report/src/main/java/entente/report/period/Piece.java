package entente.report.period;

import java.util.List;

/** A part of a report. */
public sealed interface Piece {

    /** @param level 1 for a section, 2 for a part of one */
    record Heading(int level, String words) implements Piece {}

    /** A paragraph. */
    record Words(String words) implements Piece {}

    /** What stands where there is nothing to be told, or beside what is told. */
    record Aside(String words) implements Piece {}

    /**
     * A table.
     *
     * @param caption what is in it, for those who hear it
     * @param widths of the columns, as parts of the whole
     */
    record Table(String caption, List<String> heads, List<Integer> widths, List<List<Cell>> rows) implements Piece {}
}
