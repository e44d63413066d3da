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
        List<Remark> remarks) {

    public Optional<UndertakingAnswer> undertaking(String name) {
        return undertakings.stream().filter(u -> u.name().equals(name)).findFirst();
    }
}
