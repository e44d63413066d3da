package entente.analysis.time;

/**
 * That one moment lies no more than so many days after another (before it, where the number is negative).
 *
 * @param because what says so
 */
public record Bound<R>(String from, String to, long days, R because) {}
