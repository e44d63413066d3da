package entente.analysis.course;

import entente.evidence.Claim;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One step of a branch.
 *
 * @param line where it stands in the file
 * @param sentence as it is written
 * @param day the day on which it is known; of waiting, the day that has come
 * @param claim what it says; empty where only time passes
 */
public record Planned(int line, String sentence, LocalDate day, Optional<Claim> claim) {}
