package entente.checks.law;

import entente.checks.world.ClaimDraft;
import entente.checks.world.World;
import entente.evidence.Claim;
import entente.language.model.Act;
import entente.language.model.Duty;
import entente.language.model.Lookup;
import entente.language.model.Undertaking;
import entente.standing.Standing.Kind;

/** Whose claim would prove it, his denial disputes it. */
final class DenialContests implements Law {

    @Override
    public String sentence() {
        return "Where the creditor, whose word would be enough, denies all that was claimed, no deed is discharged.";
    }

    @Override
    public String rules() {
        return "S10, S12";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        if (!world.view().seenBy().isEmpty() || !world.view().supposing().isEmpty()) {
            return Verdict.SILENT;
        }
        return Verdict.all(Once.in(ask.plainly()).filter(u -> !Once.isCarriedOut(world, u.undertaking()))
            .filter(u -> u.standing().kind() == Kind.DISCHARGED && isDeedWithoutProof(world, u.undertaking()))
            .map(u -> denied(world, ask, u.undertaking())).toList());
    }

    private static boolean isDeedWithoutProof(World world, Undertaking u) {
        return u.duty().value() instanceof Duty.Do && u.proof().isEmpty() && new Lookup(world.agreement())
            .act(u.duty().value().what().act()).orElseThrow().kind() == Act.Kind.DEED;
    }

    private static Verdict denied(World world, Asking ask, Undertaking u) {
        World more = world;
        for (Claim c : world.claims()) {
            if (c.affirms() && c.retracts().isEmpty() && c.act().equals(u.duty().value().what().act())) {
                ClaimDraft denial = ClaimDraft.alike("zz-no-" + c.id(), u.to(), c);
                denial.denies = c.id();
                more = more.plus(denial.claim());
            }
        }
        Kind now = ask.of(more).undertaking(u.name()).orElseThrow().standing().kind();
        return Verdict.unless(now != Kind.DISCHARGED, u.name() + " stays discharged though " + u.to()
            + " denies all of it");
    }
}
