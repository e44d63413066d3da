package entente.evidence.log;

import entente.evidence.Evidence;
import java.util.List;

/** What the reading of a log comes to. */
public sealed interface LogReading {

    /** It was read: what is in it, and what of it is set aside. */
    record Read(Evidence evidence) implements LogReading {}

    /** Nothing was read, as a source is not there or cannot be opened. */
    record Unreadable(List<FileProblem> problems) implements LogReading {}

    /** A file that is not there or cannot be opened, and why, in one sentence. */
    record FileProblem(String file, String reason) {}
}
