package entente.analysis.detect;

import entente.analysis.detect.Hangs.Hang;
import entente.language.model.Condition.Fact;
import entente.language.model.Liberty;
import entente.language.model.Undertaking;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What follows if an undertaking is not kept. Something follows where another gets a liberty, or its debtor a further
 * duty; and where the debtor goes without something that was to come to it.
 */
final class Consequences {

    private final Hangs hangs;

    Consequences(Hangs hangs) {
        this.hangs = hangs;
    }

    /** Whether anything to the disadvantage of whoever owes it can follow. */
    boolean hasAny(Undertaking undertaking) {
        Set<String> failing = new HashSet<>(Set.of(undertaking.name()));
        Deque<String> open = new ArrayDeque<>(List.of(undertaking.name()));
        while (!open.isEmpty()) {
            String name = open.remove();
            for (Hang hang : hangs.on(name)) {
                if (isTelling(hang, name.equals(undertaking.name())) && hurts(hang, undertaking.from())) {
                    return true;
                }
                boolean comesToNothing = !hang.isOnFailure() && failing.add(hang.piece());
                if (comesToNothing) {
                    open.add(hang.piece());
                }
            }
        }
        return false;
    }

    /** Of what fails itself only what asks whether it is done tells; what never falls due is not even owed. */
    private boolean isTelling(Hang hang, boolean isItself) {
        return isReachable(hang) && !(isItself && hang.isOnBeingOwed()) && (isItself || !hang.isOnFailure());
    }

    private boolean hurts(Hang hang, String debtor) {
        Liberty liberty = hangs.liberty(hang.piece());
        if (liberty != null) {
            boolean ofDebtor = liberty.of().stream().anyMatch(party -> hangs.actors().isSame(party, debtor));
            boolean ofAnother = liberty.of().stream().anyMatch(party -> !hangs.actors().isSame(party, debtor));
            return hang.isOnFailure() ? ofAnother : ofDebtor;
        }
        Undertaking other = hangs.undertaking(hang.piece());
        if (other == null) {
            return false;
        }
        boolean owedByDebtor = hangs.actors().isSame(other.from(), debtor);
        boolean comesToDebtor = hangs.actors().isSame(other.to(), debtor)
                || !other.beneficiary().isEmpty() && hangs.actors().isSame(other.beneficiary(), debtor);
        return hang.isOnFailure() ? owedByDebtor : comesToDebtor && !owedByDebtor;
    }

    /** Whether the failing that it speaks of can ever be: nothing is overdue that has no day. */
    boolean isReachable(Hang hang) {
        Undertaking about = hangs.undertaking(hang.on());
        if (about == null) {
            return true;
        }
        boolean needsBreach = hang.speaksOf(Fact.Kind.BROKEN) || hang.speaksOf(Fact.Kind.KEPT);
        return !(needsBreach && !Hangs.canBeBroken(about))
                && !(hang.speaksOf(Fact.Kind.OVERDUE) && !Hangs.canBeMissed(about));
    }
}
