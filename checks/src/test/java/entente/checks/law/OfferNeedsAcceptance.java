package entente.checks.law;

import entente.checks.world.World;
import entente.language.model.Amendment;
import entente.standing.AmendmentAnswer.Stage;
import java.util.List;

/** Silence is no consent. */
final class OfferNeedsAcceptance implements Law {

    @Override
    public String sentence() {
        return "An amendment that asks for a word of acceptance is not accepted without one.";
    }

    @Override
    public String rules() {
        return "S4";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        List<Amendment> silent = world.agreement().amendments().stream()
            .filter(amendment -> amendment.acceptedWhen().isEmpty()).toList();
        boolean supposed = world.view().supposing().stream().anyMatch(c -> c.act().equals("accept"));
        if (silent.isEmpty() || supposed) {
            return Verdict.SILENT;
        }
        World unsaid = world.with(world.claims().stream().filter(c -> !c.act().equals("accept")).toList());
        return Verdict.all(ask.of(unsaid).amendments().stream().filter(a -> silent.contains(a.amendment()))
            .map(a -> Verdict.unless(a.stage() != Stage.ACCEPTED, a.amendment().name()
                + " is accepted by nobody's word"))
            .toList());
    }
}
