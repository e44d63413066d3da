package entente.analysis.course;

import entente.standing.ask.Position;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A course, played in all of its branches. */
public record Rehearsed(Course course, List<PlayedBranch> branches) {

    /** The pieces that do not end alike in all branches, in the order of the text. */
    public List<String> endingDifferently() {
        List<Map<String, Position>> ends = branches.stream().filter(branch -> !branch.steps().isEmpty())
                .map(branch -> Position.all(branch.steps().getLast().after())).toList();
        Set<String> names = new LinkedHashSet<>();
        ends.forEach(end -> names.addAll(end.keySet()));
        List<String> found = new ArrayList<>();
        for (String name : names) {
            long kinds = ends.stream().map(end -> end.containsKey(name) ? end.get(name).essence() : "").distinct()
                    .count();
            if (kinds > 1) {
                found.add(name);
            }
        }
        return List.copyOf(found);
    }
}
