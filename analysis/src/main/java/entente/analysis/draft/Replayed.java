package entente.analysis.draft;

import entente.analysis.Claimed;
import entente.analysis.Replay;
import entente.analysis.Run;
import entente.analysis.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plays every run once more on both whole texts: one that comes out otherwise is never shown. */
final class Replayed {

    private final Subject base;
    private final Subject draft;
    private final List<String> faults = new ArrayList<>();

    Replayed(Subject base, Subject draft) {
        this.base = base;
        this.draft = draft;
    }

    Optional<Difference> shown(Optional<Difference> difference) {
        return difference.filter(this::comesOut);
    }

    private boolean comesOut(Difference difference) {
        List<String> wrong = new ArrayList<>();
        wrong.addAll(differences(base, difference, difference.base()));
        wrong.addAll(differences(draft, difference, difference.draft()));
        faults.addAll(wrong);
        return wrong.isEmpty();
    }

    private static List<String> differences(Subject subject, Difference difference, Optional<Claimed> claimed) {
        return claimed.map(is -> Replay.differences(subject, new Run(difference.events(), List.of(is))))
                .orElse(List.of());
    }

    List<String> faults() {
        return List.copyOf(faults);
    }
}
