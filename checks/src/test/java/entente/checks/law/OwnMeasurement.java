package entente.checks.law;

import entente.checks.world.ClaimDraft;
import entente.checks.world.World;
import entente.evidence.Claim;
import entente.evidence.Particulars;
import entente.language.model.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Nobody is weighed on his own scales. */
final class OwnMeasurement implements Law {

    @Override
    public String sentence() {
        return "What a party says that it measured of itself changes nothing.";
    }

    @Override
    public String rules() {
        return "S43";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        List<Measure> own = world.agreement().frame().measures().stream().filter(m -> !m.of().isEmpty()).toList();
        World more = world;
        for (Measure m : own) {
            boolean measuredThatDay = world.claims().stream().anyMatch(c -> c.act().equals(m.name())
                && !c.happened().last().isBefore(world.day(world.view().on()).first()));
            for (String party : measuredThatDay ? List.<String>of() : m.of()) {
                more = more.plus(measurement(world, m, party));
            }
        }
        return own.isEmpty() ? Verdict.SILENT
            : Verdict.same("with measurements of their own", Shown.of(ask.plainly()), Shown.of(ask.of(more)));
    }

    private static Claim measurement(World world, Measure m, String party) {
        ClaimDraft draft = ClaimDraft.of("zz-" + m.name() + "-" + party, party, party, m.name(),
            world.day(world.view().on()));
        draft.particulars = new Particulars(Optional.of(BigDecimal.valueOf(777)), false, Optional.empty(), "", "",
            Map.of(), Optional.empty());
        return draft.claim();
    }
}
