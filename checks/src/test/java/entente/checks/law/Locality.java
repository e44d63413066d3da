package entente.checks.law;

import entente.checks.world.World;
import entente.evidence.Claim;
import entente.standing.UndertakingAnswer;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A standing depends on the acts that its text speaks of, directly or through what it waits for, and on no others. */
final class Locality implements Law {

    @Override
    public String sentence() {
        return "Claims about acts that an undertaking's text cannot reach change nothing of it.";
    }

    @Override
    public String rules() {
        return "S16, S35";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        return Verdict.all(ask.plainly().undertakings().stream().map(u -> compared(world, ask, u)).toList());
    }

    private static Verdict compared(World world, Asking ask, UndertakingAnswer u) {
        Set<String> acts = Reach.acts(world.agreement(), u.name());
        List<Claim> near = world.claims().stream()
            .filter(c -> !c.retracts().isEmpty() || acts.contains(c.act())).toList();
        if (near.size() == world.claims().size()) {
            return Verdict.SILENT;
        }
        return Verdict.same("without the claims about acts other than " + acts,
            Map.of(u.name(), Shown.undertaking(ask.plainly(), u.name())),
            Map.of(u.name(), Shown.undertaking(ask.of(world.with(near)), u.name())));
    }
}
