package entente.checks.law;

import entente.checks.world.ClaimDraft;
import entente.checks.world.World;
import entente.evidence.Claim;
import entente.evidence.Particulars;
import entente.language.model.Duty;
import entente.language.model.Finding;
import entente.language.model.Undertaking;
import java.util.Map;
import java.util.Optional;

/** A body's finding is an opinion until the text gives it weight. */
final class FindingStandsBeside implements Law {

    @Override
    public String sentence() {
        return "A determination changes no standing where the text does not ask for one, nor does anywhere what a body "
            + "finds that is not competent.";
    }

    @Override
    public String rules() {
        return "S52, S59";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        boolean asked = world.text().written().contains(" is found ")
            || world.agreement().undertakings().stream().anyMatch(u -> u.duty().value() instanceof Duty.Endeavour)
            || world.text().written().contains("must endeavour");
        World more = world;
        for (Undertaking u : world.agreement().undertakings()) {
            more = more.plus(finding(world, u, "buyer", Finding.MET));
            more = asked ? more : more.plus(finding(world, u, "port", Finding.NOT_MET));
        }
        return Verdict.same("with determinations", Shown.of(ask.plainly()), Shown.of(ask.of(more)));
    }

    private static Claim finding(World world, Undertaking u, String body, Finding finding) {
        ClaimDraft draft = ClaimDraft.of("zz-" + body + "-" + u.name(), body, body, "find",
            world.day(world.view().on().minusDays(1)));
        draft.about = u.name();
        draft.particulars = new Particulars(Optional.empty(), false, Optional.empty(), "", "", Map.of(),
            Optional.of(finding));
        return draft.claim();
    }
}
