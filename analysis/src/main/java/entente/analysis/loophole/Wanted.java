package entente.analysis.loophole;

import entente.language.model.Agreement;
import entente.language.model.Condition;
import entente.language.model.Part;
import entente.language.model.Place;
import java.util.List;

/** What a party wants from a settlement: all of it is to hold in the end. */
public record Wanted(String name, String of, List<Part<Condition>> wants, Place place) {

    /** The goals that a text states. */
    public static List<Wanted> in(Agreement text) {
        return text.frame().goals().stream()
                .map(goal -> new Wanted(goal.name(), goal.of(), goal.wants(), goal.place())).toList();
    }
}
