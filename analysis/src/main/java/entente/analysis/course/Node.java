package entente.analysis.course;

import java.time.LocalDate;
import java.util.List;

/** A line of a course file, or a fork with what stands under it. */
sealed interface Node {

    /** A claim in the sentence form; it happens on the day, where it does not say another. */
    record Sentence(int line, String words, LocalDate day) implements Node {}

    /** Nothing happens until the end of the day. */
    record Wait(int line, LocalDate until) implements Node {}

    record Fork(int line, List<Way> ways) implements Node {}

    /** @param title what it is called; empty: by its number */
    record Way(int line, String title, List<Node> nodes) {}
}
