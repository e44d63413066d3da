package entente.checks.law;

import entente.checks.world.World;
import entente.evidence.Claim;
import java.util.List;

/** Nobody is told, by any answer, of what he may not see. */
final class UnseenClaims implements Law {

    @Override
    public String sentence() {
        return "Claims that a viewer may not see never change the viewer's answer.";
    }

    @Override
    public String rules() {
        return "E11, S2";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        List<String> viewers = List.of("seller", "buyer", "port", "clerk");
        return Verdict.all(viewers.stream().map(viewer -> asked(world, ask, viewer)).toList());
    }

    private static Verdict asked(World world, Asking ask, String viewer) {
        List<Claim> seen = world.claims().stream().filter(c -> Visible.seenBy(world, viewer, c)).toList();
        if (seen.size() == world.claims().size()) {
            return Verdict.SILENT;
        }
        World asked = world.with(world.view().seenBy(viewer));
        return Verdict.same("seen by " + viewer + ", with and without what it may not see",
            Shown.of(ask.of(asked)), Shown.of(ask.of(asked.with(seen))));
    }
}
