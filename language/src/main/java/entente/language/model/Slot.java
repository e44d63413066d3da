package entente.language.model;

import entente.language.syntax.Said;
import java.util.Optional;

/** The lines of which a block has one at most, by the words that name them in messages. */
enum Slot {
    OPENS("opens"), ZONE("zone"), BEGINS("begins with"), ENDS("ends with"), WHEN("when"), SETTLED("settled when"),
    ACCEPTED("accepted when"), DUTY("must"), MAY("may"), DEADLINE("a deadline"), FINALLY("finally"), UNTIL("until"),
    PROOF("proved"), MATTER("the matter in words"), WAY("a way of proving");

    private final String words;

    Slot(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** The slot that the line fills; none for lines that may stand there several times. */
    static Optional<Slot> of(Said said) {
        return switch (said) {
            case Said.Opens s -> Optional.of(OPENS);
            case Said.Zone s -> Optional.of(ZONE);
            case Said.Begins s -> Optional.of(BEGINS);
            case Said.Ends s -> Optional.of(ENDS);
            case Said.When s -> s.joined() == Said.Joined.FIRST ? Optional.of(WHEN) : Optional.empty();
            case Said.Settled s -> Optional.of(SETTLED);
            case Said.Accepted s -> Optional.of(ACCEPTED);
            case Said.Must s -> Optional.of(DUTY);
            case Said.May s -> Optional.of(MAY);
            case Said.Elastic s -> Optional.of(DEADLINE);
            case Said.Within s -> Optional.of(of(s.role()));
            case Said.By s -> Optional.of(of(s.role()));
            case Said.Meets s -> Optional.of(PROOF);
            case Said.OnTheWordOf s -> Optional.of(PROOF);
            case Said.Matter s -> Optional.of(MATTER);
            case Said.OrWith s -> Optional.empty();
            case Said.Way s -> Optional.empty();
            case Said.Provided s -> Optional.empty();
            case Said.While s -> Optional.empty();
            case Said.Cites s -> Optional.empty();
            case Said.DropPart s -> Optional.empty();
            case Said.Unreadable s -> Optional.empty();
        };
    }

    private static Slot of(Said.DateRole role) {
        return switch (role) {
            case DEADLINE -> DEADLINE;
            case FINALLY -> FINALLY;
            case UNTIL -> UNTIL;
        };
    }
}
