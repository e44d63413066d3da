package entente.analysis.course;

import java.util.List;

/**
 * One way in which a course can go, from its beginning to its end.
 *
 * @param choices what was taken at each fork, by its title or its number; none where there is no fork
 */
public record Branch(List<String> choices, List<Planned> steps) {

    public Branch {
        choices = List.copyOf(choices);
        steps = List.copyOf(steps);
    }
}
