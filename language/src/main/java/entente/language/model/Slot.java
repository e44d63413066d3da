package entente.language.model;

import entente.language.syntax.Said;
import java.util.Optional;

/** The lines of which a block has one at most, by the words that name them in messages. */
enum Slot {
    OPENS("opens"), ZONE("zone"), ENDS_ON("ends"), AUTHENTIC("authentic"), BEGINS("begins with"), ENDS("ends with"),
    BEGINS_WHEN("begins when"), ENDS_WHEN("ends when"), WHEN("when"), SETTLED("settled when"),
    ACCEPTED("accepted when"), DUTY("must"), MAY("may"), DEADLINE("a deadline"), FINALLY("finally"), UNTIL("until"),
    PROOF("proved"), MATTER("the matter in words"), WAY("a way of proving"), EACH("each"),
    REPEAT("how it comes back"), SURVIVES("survives termination"), ACROSS("across instances"),
    EXTENDED("extended by"), CARRIES_OUT("carries out"), NOTICE("with notice of");

    private final String words;

    Slot(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Whether it is called by the words that lead it. */
    boolean isLed() {
        return this != DEADLINE && this != MATTER && this != WAY && this != REPEAT;
    }

    /** The slot that the line fills; none for lines that may stand there several times. */
    static Optional<Slot> of(Said said) {
        return switch (said) {
            case Said.Opens s -> Optional.of(OPENS);
            case Said.Zone s -> Optional.of(ZONE);
            case Said.EndsOn s -> Optional.of(ENDS_ON);
            case Said.Authentic s -> Optional.of(AUTHENTIC);
            case Said.Begins s -> Optional.of(BEGINS);
            case Said.BeginsWhen s -> Optional.of(BEGINS_WHEN);
            case Said.Ends s -> Optional.of(ENDS);
            case Said.EndsWhen s -> s.joined() == Said.Joined.FIRST ? Optional.of(ENDS_WHEN) : Optional.empty();
            case Said.When s -> s.joined() == Said.Joined.FIRST ? Optional.of(WHEN) : Optional.empty();
            case Said.Settled s -> Optional.of(SETTLED);
            case Said.Accepted s -> Optional.of(ACCEPTED);
            case Said.Must s -> Optional.of(DUTY);
            case Said.Keep s -> Optional.of(DUTY);
            case Said.May s -> Optional.of(MAY);
            case Said.Date s -> Optional.of(of(s.role()));
            case Said.Meets s -> Optional.of(PROOF);
            case Said.OnTheWordOf s -> Optional.of(PROOF);
            case Said.Matter s -> Optional.of(MATTER);
            case Said.Each s -> Optional.of(EACH);
            case Said.Every s -> Optional.of(REPEAT);
            case Said.InAny s -> Optional.of(REPEAT);
            case Said.WithinAny s -> Optional.of(REPEAT);
            case Said.Whenever s -> Optional.of(REPEAT);
            case Said.Survives s -> Optional.of(SURVIVES);
            case Said.AcrossInstances s -> Optional.of(ACROSS);
            case Said.ExtendedBy s -> Optional.of(EXTENDED);
            case Said.CarriesOut s -> Optional.of(CARRIES_OUT);
            case Said.Notice s -> Optional.of(NOTICE);
            case Said.OrWith s -> Optional.empty();
            case Said.OrTurns s -> Optional.empty();
            case Said.Takes s -> Optional.empty();
            case Said.Relates s -> Optional.empty();
            case Said.RestsOn s -> Optional.empty();
            case Said.Holidays s -> Optional.empty();
            case Said.Wants s -> Optional.empty();
            case Said.Way s -> Optional.empty();
            case Said.Provided s -> Optional.empty();
            case Said.While s -> Optional.empty();
            case Said.Worth s -> Optional.empty();
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
