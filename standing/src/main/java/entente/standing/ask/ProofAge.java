package entente.standing.ask;

import entente.language.model.Length;
import entente.standing.Conclusion;
import entente.standing.UndertakingAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** How long the last proof that something is kept counts (S23). */
record ProofAge(UndertakingAnswer answer, ZoneId zone) {

    /** The last day on which the last proof was, or is, fresh; empty where there was none or it never grows old. */
    Optional<LocalDate> lastFreshDay() {
        Length renewedEvery = answer.undertaking().proof().map(part -> part.value().renewedEvery())
                .orElse(Length.NONE);
        return renewedEvery.isGiven() ? last().map(at -> after(at.atZone(zone).toLocalDate(), renewedEvery))
                : Optional.empty();
    }

    private Optional<Instant> last() {
        return answer.why().because().stream()
                .filter(because -> because.conclusion() instanceof Conclusion.Verified)
                .flatMap(because -> ((Conclusion.Verified) because.conclusion()).last().stream()).findFirst();
    }

    private static LocalDate after(LocalDate day, Length length) {
        return switch (length.unit()) {
            case DAYS -> day.plusDays(length.number());
            case WEEKS -> day.plusWeeks(length.number());
            case MONTHS -> day.plusMonths(length.number());
            case YEARS -> day.plusYears(length.number());
        };
    }
}
