package entente.checks.law;

import entente.checks.world.World;
import entente.language.model.Lookup;
import entente.language.model.Undertaking;
import entente.standing.Truth;
import java.util.List;

/** What has happened has happened. */
final class FactsStay implements Law {
    private static final List<String> LASTING = List.of("claimed", "proved", "broken", "due", "overdue");

    /** Of what comes back more may come, so that no longer all of it is done (S41). */
    private static final List<String> WHATEVER = List.of("broken", "overdue");

    @Override
    public String sentence() {
        return "Without new claims, what is claimed, proved, broken, due or overdue stays so as days pass, but for "
            + "proofs to be renewed.";
    }

    @Override
    public String rules() {
        return "S1";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        World now = AsDaysPass.withWhatCounts(world);
        World later = AsDaysPass.on(now, world.view().on().plusDays(7));
        if (!AsDaysPass.sameText(ask.of(now), ask.of(later))) {
            return Verdict.SILENT;
        }
        return Probes.into(now).flatMap(first -> Probes.into(later).map(second -> compared(ask, first, second)))
            .orElse(Verdict.SILENT);
    }

    private static Verdict compared(Asking ask, Probes first, Probes second) {
        return Verdict.all(first.names().stream().flatMap(name -> LASTING.stream()
            .filter(fact -> isOnce(first.world(), name) || WHATEVER.contains(fact))
            .filter(fact -> !fact.equals("proved") || !isRenewed(first.world(), name))
            .filter(fact -> first.fact(ask, name, fact) == Truth.YES)
            .map(fact -> Verdict.unless(second.fact(ask, name, fact) == Truth.YES, name + " is " + fact + " on "
                + first.world().view().on() + " and a week later, without any new claim, is not"))).toList());
    }

    private static boolean isOnce(World world, String name) {
        return Once.is(new Lookup(world.agreement()).undertaking(name).orElseThrow());
    }

    private static boolean isRenewed(World world, String name) {
        Undertaking u = new Lookup(world.agreement()).undertaking(name).orElseThrow();
        return u.proof().filter(proof -> proof.value().renewedEvery().isGiven()).isPresent()
            || !world.view().reading().isEmpty() || !world.agreement().amendments().isEmpty();
    }
}
