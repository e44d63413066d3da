package entente.reference;

import java.time.Instant;
import java.time.LocalDate;

/** A last day put off, and when that was said (S13, S57). */
record Extension(LocalDate until, Instant said) {}
