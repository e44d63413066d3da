package entente.checks.law;

import entente.checks.world.World;
import entente.language.model.Duty;
import entente.standing.Answer;
import entente.standing.Standing.Kind;
import entente.standing.Standing.Mark;
import entente.standing.UndertakingAnswer;
import java.util.List;
import java.util.Set;

/** An empty log says nothing for anybody and nothing against anybody. */
final class SilenceProvesNothing implements Law {
    private static final Set<Kind> NEVER = Set.of(Kind.PERFORMED, Kind.CONTESTED, Kind.UNKNOWN, Kind.RELEASED,
        Kind.WITHDRAWN);

    @Override
    public String sentence() {
        return "Without any claim nothing is done, contested, unknown, released or alleged; only days count.";
    }

    @Override
    public String rules() {
        return "S10, S12, S13, S20";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        Answer silent = ask.of(world.with(List.of()).with(world.view().supposing(List.of())));
        return Verdict.all(silent.undertakings().stream()
            .map(u -> Verdict.unless(fits(u), u.name() + " is " + Shown.standing(u.standing()) + " on no claim at all"))
            .toList());
    }

    private static boolean fits(UndertakingAnswer u) {
        Kind kind = u.standing().kind();
        boolean refrain = u.undertaking().duty().value() instanceof Duty.Refrain;
        return !NEVER.contains(kind) && !u.standing().marks().contains(Mark.ALLEGED)
            && (kind != Kind.DISCHARGED || refrain) && (kind != Kind.BREACHED || !refrain);
    }
}
