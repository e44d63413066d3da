package entente.checks.law;

import entente.checks.world.World;
import entente.language.model.Undertaking;
import entente.standing.Truth;
import java.util.List;
import java.util.Optional;

/** Liberties written into a text to ask for facts that an answer does not show by itself. */
record Probes(World world, List<String> names) {
    private static final List<String> FACTS = List.of("claimed", "proved", "kept", "broken", "due", "overdue",
        "in force");

    /** None, where the text does not bear them. */
    static Optional<Probes> into(World world) {
        if (mayEnd(world)) {
            return Optional.empty();
        }
        List<String> names = world.agreement().undertakings().stream().map(Undertaking::name).toList();
        StringBuilder probes = new StringBuilder();
        for (String name : names) {
            FACTS.forEach(fact -> probes.append(probe(name, fact)));
        }
        return world.with(world.text().plus(probes.toString())).map(w -> new Probes(w, names));
    }

    /** What asks is a liberty, and with the agreement all liberties end (S50). */
    private static boolean mayEnd(World world) {
        var agreement = world.agreement();
        return agreement.frame().ends().isPresent() || !agreement.frame().endsWhen().isEmpty()
            || world.claims().stream().anyMatch(c -> c.act().equals("terminate")
                && c.about().equals(agreement.name()));
    }

    private static String probe(String name, String fact) {
        return "liberty " + called(name, fact) + " of buyer\n  may pay\n  while " + name + " is " + fact
            + "\n  cites contract item 99\n";
    }

    private static String called(String name, String fact) {
        return "probe-" + name + "-" + fact.replace(' ', '-');
    }

    Truth fact(Asking ask, String name, String fact) {
        return ask.of(world).liberties().stream().filter(l -> l.liberty().name().equals(called(name, fact)))
            .findFirst().orElseThrow().open();
    }
}
