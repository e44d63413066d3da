package entente.checks.law;

import entente.checks.world.ClaimDraft;
import entente.checks.world.World;
import entente.evidence.Claim;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bitemporality: an answer is about what was known, and what was known does not change. */
final class LaterArrivals implements Law {

    @Override
    public String sentence() {
        return "What arrives later never changes an earlier known-at answer.";
    }

    @Override
    public String rules() {
        return "S2, E11";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        Instant known = world.endOf(world.view().known());
        List<Claim> inTime = world.claims().stream().filter(c -> !c.arrived().isAfter(known)).toList();
        List<Claim> andMore = new ArrayList<>(world.claims());
        inTime.forEach(c -> andMore.add(again(c, known)));
        if (andMore.isEmpty()) {
            return Verdict.SILENT;
        }
        var then = Shown.of(ask.of(world.with(inTime)));
        var now = Shown.of(ask.of(world.with(andMore)));
        return Verdict.same("as known at " + world.view().known() + ", before and after later arrivals", then, now);
    }

    /** The same thing said again, too late to be known. */
    private static Claim again(Claim c, Instant known) {
        ClaimDraft late = new ClaimDraft(c);
        late.id = c.id() + "-again";
        late.received = Optional.of(known.plusSeconds(1));
        return late.claim();
    }
}
