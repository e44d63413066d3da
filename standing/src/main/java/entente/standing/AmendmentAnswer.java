package entente.standing;

import entente.language.model.Amendment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What became of an amendment under one view, and what would accept it. */
public record AmendmentAnswer(Amendment amendment, Stage stage, Optional<LocalDate> since, List<Step> missing,
        Derivation why) {

    /** Its life: not yet made on the day of the view, offered, accepted, taken back before acceptance. */
    public enum Stage { NOT_YET, OFFERED, ACCEPTED, WITHDRAWN, UNKNOWN }
}
