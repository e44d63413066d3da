package entente.checks.law;

import entente.checks.world.World;
import entente.evidence.Claim;
import entente.language.model.Lookup;

/** Which claims a view can use, by the words of E11 and S2 and apart from how the evaluator does it. */
final class Visible {

    private Visible() {
    }

    /** Known, and seen by the viewer. */
    static boolean in(World world, Claim c) {
        return !c.arrived().isAfter(world.endOf(world.view().known())) && seenBy(world, world.view().seenBy(), c);
    }

    static boolean seenBy(World world, String viewer, Claim c) {
        Lookup names = new Lookup(world.agreement());
        return viewer.isEmpty() || c.seen().isEmpty() || c.seen().stream()
            .anyMatch(holder -> names.belongsTo(viewer, holder) || names.belongsTo(holder, viewer));
    }

    /** Known, seen, not taken back, and over by the day of the view. */
    static boolean counts(World world, Claim c) {
        boolean takenBack = world.claims().stream()
            .anyMatch(r -> r.retracts().equals(c.id()) && in(world, r));
        return in(world, c) && c.retracts().isEmpty() && !takenBack
            && !c.happened().last().isAfter(world.endOf(world.view().on()));
    }
}
