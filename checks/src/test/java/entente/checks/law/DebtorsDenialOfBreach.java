package entente.checks.law;

import entente.checks.world.ClaimDraft;
import entente.checks.world.World;
import entente.evidence.Claim;
import entente.language.model.Duty;
import entente.language.model.Lookup;
import entente.language.model.Undertaking;
import entente.standing.Standing.Kind;
import java.util.Set;
import java.util.stream.Collectors;

/** Nobody clears himself. */
final class DebtorsDenialOfBreach implements Law {

    @Override
    public String sentence() {
        return "A debtor's own denial never undoes a proved breach.";
    }

    @Override
    public String rules() {
        return "S12, S23";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        return Verdict.all(world.agreement().undertakings().stream()
            .filter(u -> Once.is(u) && u.duty().value() instanceof Duty.Refrain)
            .map(u -> denied(world, ask, u)).toList());
    }

    private static Verdict denied(World world, Asking ask, Undertaking u) {
        World undenied = undenied(world, u);
        if (kind(ask, undenied, u) != Kind.BREACHED) {
            return Verdict.SILENT;
        }
        World more = undenied;
        for (Claim c : undenied.claims()) {
            if (c.affirms() && c.act().equals(u.duty().value().what().act())) {
                ClaimDraft denial = ClaimDraft.alike("zz-no-" + c.id(), u.from(), c);
                denial.denies = c.id();
                more = more.plus(denial.claim());
            }
        }
        return Verdict.unless(kind(ask, more, u) == Kind.BREACHED, u.name() + " is breached; after "
            + u.from() + " denies everything it is " + kind(ask, more, u));
    }

    /** Without what the debtor denied already, and without the retractions of that. */
    private static World undenied(World world, Undertaking u) {
        Lookup names = new Lookup(world.agreement());
        Set<String> own = world.claims().stream()
            .filter(c -> !c.denies().isEmpty() && names.partyOf(c.says()).equals(names.partyOf(u.from())))
            .map(Claim::id).collect(Collectors.toSet());
        return world.with(world.claims().stream()
            .filter(c -> !own.contains(c.id()) && !own.contains(c.retracts())).toList());
    }

    private static Kind kind(Asking ask, World world, Undertaking u) {
        return ask.of(world).undertaking(u.name()).map(answer -> answer.standing().kind()).orElse(Kind.WAITING);
    }
}
