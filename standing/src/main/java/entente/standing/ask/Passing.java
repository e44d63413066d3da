package entente.standing.ask;

import java.time.LocalDate;

/** Who is told of each day that a question over many days has come to: somebody may be waiting. */
@FunctionalInterface
public interface Passing {

    /** Nobody waits. */
    Passing UNSEEN = (day, from, to) -> { };

    void day(LocalDate day, LocalDate from, LocalDate to);
}
