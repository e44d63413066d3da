package entente.checks.law;

import entente.checks.world.World;
import entente.language.model.Duty;
import entente.standing.Standing.Kind;
import entente.standing.Truth;
import entente.standing.UndertakingAnswer;
import java.util.List;

/** What is shown and what conditions test are one thing seen from two sides. */
final class FactsFitStandings implements Law {

    @Override
    public String sentence() {
        return "Facts fit standings: breached is broken, overdue is overdue, discharged is kept or proved, kept is "
            + "not broken.";
    }

    @Override
    public String rules() {
        return "S1, S18, S20, S24";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        // In hindsight a standing knows what a fact, which dates from its report, does not yet hold.
        if (!world.view().known().equals(world.view().on())) {
            return Verdict.SILENT;
        }
        return Probes.into(world).map(probes -> Verdict.all(probes.names().stream()
            .flatMap(name -> ask.of(probes.world()).undertaking(name).stream()).filter(Once::is)
            .map(u -> fits(probes, ask, u)).toList())).orElse(Verdict.SILENT);
    }

    private static Verdict fits(Probes probes, Asking ask, UndertakingAnswer u) {
        String name = u.name();
        Kind kind = u.standing().kind();
        Truth broken = probes.fact(ask, name, "broken");
        Truth kept = probes.fact(ask, name, "kept");
        Truth proved = probes.fact(ask, name, "proved");
        boolean refrain = u.undertaking().duty().value() instanceof Duty.Refrain;
        return Verdict.all(List.of(
            demand(kept == broken.not(), u, "is kept " + kept + " and is broken " + broken),
            demand(kind != Kind.BREACHED || broken == Truth.YES, u, "is broken " + broken),
            demand(kind != Kind.OVERDUE || probes.fact(ask, name, "overdue") == Truth.YES, u, "is not overdue"),
            demand(kind != Kind.DUE || probes.fact(ask, name, "due") == Truth.YES, u, "is not due"),
            demand(kind != Kind.IN_FORCE || probes.fact(ask, name, "in force") == Truth.YES, u, "is not in force"),
            demand(kind != Kind.DISCHARGED || !refrain || broken == Truth.NO, u, "is broken " + broken),
            demand(kind != Kind.DISCHARGED || refrain || proved == Truth.YES, u, "is proved " + proved),
            demand(kind != Kind.PERFORMED || proved != Truth.YES, u, "is proved")));
    }

    private static Verdict demand(boolean holds, UndertakingAnswer u, String but) {
        return Verdict.unless(holds, u.name() + " is " + Shown.standing(u.standing()) + ", but as a fact " + but);
    }
}
