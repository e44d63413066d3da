package entente.analysis.course;

import entente.standing.Answer;
import java.util.List;

/**
 * A step, and where it leaves everything.
 *
 * @param meanwhile what is different because of the time since the step before
 * @param shifts what is different because of the step
 * @param owed what is owed now and not done, or done and not proved
 * @param waiting what is still to fall due, to come into force or to be agreed
 */
public record Played(Planned step, List<Shift> meanwhile, List<Shift> shifts, List<String> owed, List<String> waiting,
        List<Exposure> exposed, Answer after) {}
