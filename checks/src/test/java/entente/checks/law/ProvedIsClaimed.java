package entente.checks.law;

import entente.checks.world.World;
import entente.standing.Standing;
import entente.standing.Truth;
import java.util.List;

/** Whoever has proved has claimed. */
final class ProvedIsClaimed implements Law {

    @Override
    public String sentence() {
        return "What is proved is claimed, and no more is proved than is claimed.";
    }

    @Override
    public String rules() {
        return "S1, S14";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        Verdict counts = Verdict.all(ask.plainly().undertakings().stream()
            .flatMap(u -> u.standing().progress().stream().map(p -> counted(u.name(), p))).toList());
        Verdict facts = Probes.into(world).map(probed -> facts(probed, ask)).orElse(Verdict.SILENT);
        return Verdict.all(List.of(counts, facts));
    }

    private static Verdict counted(String name, Standing.Progress p) {
        return Verdict.unless(p.proved() <= p.claimed(), name + ": proved " + p.proved() + ", claimed " + p.claimed());
    }

    private static Verdict facts(Probes probes, Asking ask) {
        return Verdict.all(probes.names().stream().map(name -> {
            Truth proved = probes.fact(ask, name, "proved");
            Truth claimed = probes.fact(ask, name, "claimed");
            return Verdict.unless(proved.compareTo(claimed) <= 0, name + ": is proved " + proved + ", is claimed "
                + claimed);
        }).toList());
    }
}
