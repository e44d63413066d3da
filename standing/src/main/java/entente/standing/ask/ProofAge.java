package entente.standing.ask;

import entente.language.model.Agreement;
import entente.language.model.Length;
import entente.language.model.Lengths;
import entente.standing.Conclusion;
import entente.standing.UndertakingAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** How long the last proof that something is kept counts (S23). */
record ProofAge(UndertakingAnswer answer, Agreement text) {

    /** The last day on which the last proof was, or is, fresh; empty where there was none or it never grows old. */
    Optional<LocalDate> lastFreshDay() {
        Length renewedEvery = answer.undertaking().proof().map(part -> part.value().renewedEvery())
                .orElse(Length.NONE);
        return renewedEvery.isGiven() ? last().map(at -> Lengths.after(at.atZone(text.zone()).toLocalDate(),
                renewedEvery, text.frame().calendars())) : Optional.empty();
    }

    private Optional<Instant> last() {
        return answer.why().because().stream()
                .filter(because -> because.conclusion() instanceof Conclusion.Verified)
                .flatMap(because -> ((Conclusion.Verified) because.conclusion()).last().stream()).findFirst();
    }
}
