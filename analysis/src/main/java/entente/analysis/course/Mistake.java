package entente.analysis.course;

/**
 * What is wrong with a course file.
 *
 * @param line counted from 1
 * @param words what was found, and what would be accepted
 */
public record Mistake(int line, String words) {}
