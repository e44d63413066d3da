package entente.standing;

import entente.language.model.Undertaking;
import java.util.List;

/**
 * What is said of one undertaking under one view.
 *
 * @param undertaking as the view has it: after its reading and the accepted amendments
 * @param missing the shortest list of steps that its discharge, or its coming into force, still needs
 */
public record UndertakingAnswer(Undertaking undertaking, Standing standing, List<Step> missing, Derivation why) {

    public String name() {
        return undertaking.name();
    }
}
