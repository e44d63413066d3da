package entente.language.model;

import java.util.List;
import java.util.Optional;

/**
 * What stands around the pieces of a text: what is measured, reckoned and determined, and what it belongs to.
 *
 * @param ends the agreement's last day
 * @param endsWhen what ends it earlier, any one of them
 */
public record Frame(Optional<Part<Deadline>> ends, List<Part<Condition>> endsWhen, List<Unit> units,
        List<Measure> measures, List<WorkCalendar> calendars, List<Competence> competences,
        Optional<AuthenticTexts> authentic, List<Parameter> parameters, List<Relation> relations, List<Goal> goals) {

    public static final Frame NONE = new Frame(Optional.empty(), List.of(), List.of(), List.of(), List.of(),
            List.of(), Optional.empty(), List.of(), List.of(), List.of());

    public Frame ending(Optional<Part<Deadline>> ends, List<Part<Condition>> endsWhen) {
        return new Frame(ends, endsWhen, units, measures, calendars, competences, authentic, parameters, relations,
                goals);
    }
}
