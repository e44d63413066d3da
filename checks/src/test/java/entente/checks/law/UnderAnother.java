package entente.checks.law;

import entente.checks.world.ClaimDraft;
import entente.checks.world.World;
import entente.evidence.Claim;
import entente.evidence.Particulars;
import entente.language.model.ActPattern;
import entente.language.model.Duty;
import entente.language.model.Undertaking;
import entente.standing.Standing.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One deed is not paid twice, where it is said what it pays. */
final class UnderAnother implements Law {
    private static final Set<Kind> DONE = Set.of(Kind.DISCHARGED, Kind.PERFORMED);

    @Override
    public String sentence() {
        return "What is done under one undertaking performs no other.";
    }

    @Override
    public String rules() {
        return "S53";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        List<Undertaking> all = world.agreement().undertakings();
        return all.size() < 2 ? Verdict.SILENT : Verdict.all(all.stream()
            .filter(u -> Once.is(u) && u.duty().value() instanceof Duty.Do && !Once.isCarriedOut(world, u))
            .map(u -> asked(world, ask, u, all.get(all.getFirst() == u ? 1 : 0).name())).toList());
    }

    private static Verdict asked(World world, Asking ask, Undertaking u, String other) {
        ActPattern what = u.duty().value().what();
        LocalDate on = world.view().on();
        Claim deed = Supposing.deed(world, what, u.from(), world.agreement().opens().plusDays(1), "zz-deed");
        World then = Supposing.instead(world, List.of(what.act()), on, List.of(under(deed, other)));
        return ask.of(then).undertaking(u.name()).map(answer -> Verdict.unless(!DONE.contains(answer.standing().kind()),
            u.name() + " is " + Shown.standing(answer.standing()) + ", though all that was done was done under "
                + other)).orElse(Verdict.SILENT);
    }

    private static Claim under(Claim c, String other) {
        ClaimDraft draft = new ClaimDraft(c);
        draft.particulars = new Particulars(Optional.empty(), false, Optional.empty(), other, "", Map.of(),
            Optional.empty());
        return draft.claim();
    }
}
