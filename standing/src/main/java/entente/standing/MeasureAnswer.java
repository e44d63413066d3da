package entente.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The last value of a measure under one view (S43).
 *
 * @param party whose it is; empty where it is nobody's
 * @param value in the unit; empty where nobody has measured it, or accepted sources differ
 * @param when the day of the last measurement
 * @param estimate whether it was estimated
 * @param onWordOf who says so, where nobody has measured it whose word is enough without a standard (S10)
 */
public record MeasureAnswer(String name, String party, Optional<BigDecimal> value, String unit,
        Optional<LocalDate> when, boolean estimate, Optional<String> onWordOf, Derivation why) {}
