package entente.standing;

import java.time.LocalDate;
import java.util.Optional;

/** Whether a state is in force, or a method available, under one view. */
public record StateAnswer(String name, Truth inForce, Optional<LocalDate> since, Derivation why) {}
