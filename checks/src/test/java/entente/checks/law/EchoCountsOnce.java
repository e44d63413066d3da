package entente.checks.law;

import entente.checks.world.ClaimDraft;
import entente.checks.world.World;
import entente.evidence.Claim;
import entente.evidence.Quantity;
import entente.standing.Standing;
import entente.standing.UndertakingAnswer;
import java.util.Optional;
import java.util.Set;

/** Two who saw the same saw one thing. */
final class EchoCountsOnce implements Law {
    private static final int TRIED = 2;

    @Override
    public String sentence() {
        return "Another source's unlinked claim of the same thing at the same time adds nothing to what is claimed.";
    }

    @Override
    public String rules() {
        return "E9, S14";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        return Verdict.all(world.claims().stream().filter(c -> isCount(c) && Visible.counts(world, c)).limit(TRIED)
            .map(c -> echoed(world, ask, c)).toList());
    }

    private static boolean isCount(Claim c) {
        return c.affirms() && !c.item().isEmpty() && c.number() instanceof Quantity.Count(long number) && number > 0;
    }

    /** Of the claims about the act only this one is left: between several, an echo may join what was apart. */
    private static Verdict echoed(World world, Asking ask, Claim c) {
        String other = c.says().equals("port") ? "buyer" : "port";
        ClaimDraft alone = new ClaimDraft(c);
        alone.confirms = "";
        ClaimDraft echo = ClaimDraft.alike("zz-echo", other, c);
        echo.seen = Set.of();
        World one = world.with(world.claims().stream().filter(claim -> !claim.act().equals(c.act())).toList())
            .plus(alone.claim());
        World two = one.plus(echo.claim());
        return Verdict.all(Once.in(ask.of(one)).filter(u -> claimed(Optional.of(u)) > 0)
            .map(u -> compared(ask, two, u, other)).toList());
    }

    private static Verdict compared(Asking ask, World two, UndertakingAnswer before, String other) {
        long after = claimed(ask.of(two).undertaking(before.name()));
        return Verdict.unless(after == claimed(Optional.of(before)), before.name() + " was "
            + Shown.standing(before.standing()) + "; after " + other + " says the same it is "
            + Shown.undertaking(ask.of(two), before.name()));
    }

    private static long claimed(Optional<UndertakingAnswer> u) {
        return u.flatMap(answer -> answer.standing().progress()).map(Standing.Progress::claimed).orElse(0L);
    }
}
