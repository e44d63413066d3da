package entente.checks.law;

import entente.checks.world.World;
import entente.standing.AmendmentAnswer;
import entente.standing.AmendmentAnswer.Stage;
import java.util.Map;

/** Who is offered something owes nothing by it. */
final class OfferChangesNothing implements Law {

    @Override
    public String sentence() {
        return "An amendment that is not accepted changes nothing of what stands in the text.";
    }

    @Override
    public String rules() {
        return "S4";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        return Verdict.all(ask.plainly().amendments().stream()
            .filter(a -> a.stage() == Stage.OFFERED || a.stage() == Stage.NOT_YET || a.stage() == Stage.WITHDRAWN)
            .map(a -> without(world, ask, a)).toList());
    }

    private static Verdict without(World world, Asking ask, AmendmentAnswer offer) {
        int block = world.text().find("amendment " + offer.amendment().name());
        return world.with(world.text().without(block)).map(w -> {
            Map<String, String> before = Shown.of(ask.of(w));
            Map<String, String> after = Shown.of(ask.plainly());
            // What the offer itself brings is shown as offered; what it would change must not move.
            after.keySet().retainAll(before.keySet());
            return Verdict.same("without and with the offer " + offer.amendment().name(), before, after);
        }).orElse(Verdict.SILENT);
    }
}
