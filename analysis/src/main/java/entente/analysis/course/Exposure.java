package entente.analysis.course;

import java.util.List;

/**
 * A party that has given what it cannot take back, or is bound, while what is owed to it is still to come.
 *
 * @param given what it has done for good
 * @param bound what it must refrain from or keep
 * @param withheld what is owed to it and is not done, or binds nobody yet
 */
public record Exposure(String party, List<String> given, List<String> bound, List<String> withheld) {}
