package entente.standing;

import entente.language.model.Undertaking;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is said of one undertaking under one view.
 *
 * @param undertaking as the view has it: after its reading and the accepted amendments
 * @param missing the shortest list of steps that its discharge, or its coming into force, still needs
 * @param instances what is said of each of its instances, where it unfolds into several (S36-S41)
 * @param determinations what bodies have determined of it, in the order in which they did (S52)
 * @param debtor who is to perform it on the day of the view: another than the one named in the text where it is
 *     assigned (S51)
 */
public record UndertakingAnswer(Undertaking undertaking, Standing standing, List<Step> missing, Derivation why,
        List<UndertakingAnswer> instances, List<Determination> determinations, String debtor) {

    /** Of one that does not unfold, and of which nobody has determined anything. */
    public UndertakingAnswer(Undertaking undertaking, Standing standing, List<Step> missing, Derivation why) {
        this(undertaking, standing, missing, why, List.of(), List.of(), undertaking.from());
    }

    public String name() {
        return undertaking.name();
    }

    /** It and all of its instances, those of instances with them. */
    public Stream<UndertakingAnswer> withInstances() {
        return Stream.concat(Stream.of(this), instances.stream().flatMap(UndertakingAnswer::withInstances));
    }
}
