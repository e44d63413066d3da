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

/** What is measured tomorrow is not so today. */
final class LaterMeasurement implements Law {

    @Override
    public String sentence() {
        return "A measurement made after the day that is asked about changes nothing of that day.";
    }

    @Override
    public String rules() {
        return "S2, S43";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        List<Measure> measured = world.agreement().frame().measures().stream().filter(m -> m.sums().isEmpty())
            .toList();
        if (measured.isEmpty()) {
            return Verdict.SILENT;
        }
        World hindsight = world.with(world.view().asOf(world.view().on(), world.view().on().plusDays(60)));
        World more = hindsight;
        for (Measure m : measured) {
            more = more.plus(measurement(world, m));
        }
        return Verdict.same("with measurements of the next day", Shown.of(ask.of(hindsight)), Shown.of(ask.of(more)));
    }

    private static Claim measurement(World world, Measure m) {
        ClaimDraft draft = ClaimDraft.of("zz-" + m.name(), "port", m.of().stream().findFirst().orElse(""), m.name(),
            world.day(world.view().on().plusDays(1)));
        draft.particulars = new Particulars(Optional.of(BigDecimal.valueOf(777)), false, Optional.empty(), "", "",
            Map.of(), Optional.empty());
        return draft.claim();
    }
}
