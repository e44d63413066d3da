package entente.checks.law;

import entente.checks.world.World;
import entente.evidence.Claim;
import entente.language.model.Act;
import entente.language.model.Duty;
import entente.language.model.Lookup;
import entente.language.model.Undertaking;
import entente.standing.Standing.Kind;
import java.util.List;

/** Saying is not doing. */
final class DebtorsWord implements Law {

    @Override
    public String sentence() {
        return "On the debtor's and the actor's own word alone no deed is discharged, unless the text accepts that "
            + "word.";
    }

    @Override
    public String rules() {
        return "S10, S25";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        return Verdict.all(Once.in(ask.plainly())
            .filter(u -> !Once.isCarriedOut(world, u.undertaking()) && isDeedWithoutProof(world, u.undertaking()))
            .map(u -> asked(world, ask, u.undertaking())).toList());
    }

    private static boolean isDeedWithoutProof(World world, Undertaking u) {
        Lookup names = new Lookup(world.agreement());
        return !(u.duty().value() instanceof Duty.Refrain) && u.proof().isEmpty()
            && names.act(u.duty().value().what().act()).orElseThrow().kind() == Act.Kind.DEED
            && u.origin().isEmpty();
    }

    private static Verdict asked(World world, Asking ask, Undertaking u) {
        Lookup names = new Lookup(world.agreement());
        List<Claim> own = world.claims().stream().filter(c -> !c.act().equals(u.duty().value().what().act())
            || List.of(names.partyOf(u.from()), names.partyOf(c.by())).contains(names.partyOf(c.says()))).toList();
        if (own.stream().noneMatch(c -> c.act().equals(u.duty().value().what().act()))
            || !world.view().supposing().isEmpty()) {
            return Verdict.SILENT;
        }
        Kind kind = ask.of(world.with(own)).undertaking(u.name()).map(a -> a.standing().kind()).orElse(Kind.DUE);
        return Verdict.unless(kind != Kind.DISCHARGED, u.name() + " is discharged on the word of its own debtor or "
            + "actor");
    }
}
