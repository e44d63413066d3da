package entente.analysis.course;

import java.util.List;

/** A branch, played to its end. */
public record PlayedBranch(Branch branch, List<Played> steps) {}
