package entente.checks.law;

import entente.checks.world.ClaimDraft;
import entente.checks.world.World;
import entente.evidence.Claim;
import entente.language.model.Undertaking;
import java.util.Map;

/** What has nothing to do with a matter does not touch it. */
final class IdleUndertaking implements Law {
    private static final String IDLE = """
        act idle by anyone
        undertaking idle-duty from %s to %s
          when port idle
          must idle
          within 3 days
          cites contract item 99
        """;

    @Override
    public String sentence() {
        return "An unrelated undertaking, and claims about it, change nothing of the others.";
    }

    @Override
    public String rules() {
        return "S16";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        if (world.agreement().undertakings().isEmpty()) {
            return Verdict.SILENT;
        }
        // Between parties that are bound already: a new party would be another side that may accept an offer.
        Undertaking first = world.agreement().undertakings().getFirst();
        return world.with(world.text().plus(IDLE.formatted(first.from(), first.to()))).map(w -> {
            World more = w.plus(idle(world, "zz-1", "port")).plus(idle(world, "zz-2", "seller"));
            Map<String, String> shown = Shown.of(ask.of(more));
            shown.remove("undertaking idle-duty");
            return Verdict.same("beside an unrelated undertaking", Shown.of(ask.plainly()), shown);
        }).orElse(Verdict.SILENT);
    }

    private static Claim idle(World world, String id, String by) {
        return ClaimDraft.of(id, "buyer", by, "idle", world.day(world.view().on().minusDays(1))).claim();
    }
}
