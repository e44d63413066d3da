package entente.analysis.loophole;

import entente.language.model.ActPattern;
import entente.language.model.Agreement;
import entente.language.model.Amount;
import entente.language.model.Change;
import entente.language.model.Changes;
import entente.language.model.Length;
import entente.language.model.Liberty;
import entente.language.model.Part;
import java.util.List;
import java.util.Optional;

/** A goal put into its text as a liberty that is open while it is reached, so that the evaluator judges it. */
final class Wish {

    /** No name of a text has a blank in it. */
    static final String NAME = "goal reached";

    private Wish() {}

    static Agreement in(Agreement text, Wanted goal) {
        var nothing = new ActPattern(goal.of(), "declare", new Amount.AtLeast(1), "", "", "");
        var reached = new Liberty(NAME, List.of(goal.of()), Part.of(nothing, goal.place(), false), List.of(),
                goal.wants(), Optional.empty(), Length.NONE, List.of(), "", goal.place());
        return Changes.apply(text, List.of(new Change.AddLiberty(reached, goal.place())), "");
    }
}
