package entente.checks.law;

import entente.checks.world.World;
import entente.evidence.Claim;
import entente.standing.Answer;
import java.time.LocalDate;
import java.util.List;

/** The same evidence on a later day. */
final class AsDaysPass {

    private static final int FAR = 200;

    private AsDaysPass() {
    }

    /** Only what the view uses, so that no claim comes in merely because its day has come; asked without hindsight. */
    static World withWhatCounts(World world) {
        World plain = world.with(world.view().asOf(world.view().on(), world.view().on()));
        return plain.with(plain.claims().stream()
            .filter(c -> Visible.in(plain, c) && !c.happened().last().isAfter(plain.endOf(plain.view().on())))
                .toList());
    }

    /**
     * Plain claims known once for all: what happens on later days comes in, and nothing takes back, denies or
     * declares otherwise what was so.
     */
    static World inHindsight(World world) {
        List<Claim> plain = world.claims().stream()
            .filter(c -> c.affirms() && c.confirms().isEmpty() && !c.act().equals("declare"))
            .filter(c -> world.claims().stream().noneMatch(other ->
                List.of(other.confirms(), other.denies(), other.retracts()).contains(c.id()))).toList();
        return world.with(world.view().asOf(world.view().on(), world.view().on().plusDays(FAR))).with(plain);
    }

    /** So many days later, or earlier, with what is known left as it is. */
    static World later(World world, int days) {
        return world.with(world.view().asOf(world.view().on().plusDays(days), world.view().known()));
    }

    static World on(World world, LocalDate day) {
        return world.with(world.view().asOf(day, day));
    }

    /** An amendment that was accepted by the mere coming of a day changes what is asked about. */
    static boolean sameText(Answer first, Answer later) {
        return first.text().undertakings().equals(later.text().undertakings());
    }
}
