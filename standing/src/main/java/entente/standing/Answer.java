package entente.standing;

import entente.evidence.Remark;
import entente.evidence.View;
import entente.language.model.Agreement;
import java.util.List;
import java.util.Optional;

/**
 * Everything that one view gives.
 *
 * @param text the text as the view has it: after its reading and the amendments accepted by its day
 * @param remarks conflicts and doubts about the evidence that a reader must know
 */
public record Answer(View view, Agreement text, List<UndertakingAnswer> undertakings, List<LibertyAnswer> liberties,
        List<OpenPointAnswer> openPoints, List<AmendmentAnswer> amendments, List<StateAnswer> states,
        List<MeasureAnswer> measures, List<Remark> remarks) {

    /** By its name, or an instance by its own. */
    public Optional<UndertakingAnswer> undertaking(String name) {
        int key = name.indexOf('/');
        String whole = key < 0 ? name : name.substring(0, key);
        return undertakings.stream().filter(u -> u.name().equals(whole)).findFirst()
                .flatMap(u -> key < 0 ? Optional.of(u)
                        : u.withInstances().filter(instance -> instance.name().equals(name)).findFirst());
    }
}
