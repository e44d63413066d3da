package entente.checks.law;

import entente.checks.world.World;
import entente.evidence.Claim;
import entente.standing.Answer;
import entente.standing.Derivation;
import entente.standing.UndertakingAnswer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A reason is complete: nothing that it keeps silent about bears on the standing. */
final class DerivationSuffices implements Law {

    @Override
    public String sentence() {
        return "Evaluated on nothing but the claims that its derivation names, everything stands the same.";
    }

    @Override
    public String rules() {
        return "S35";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        Answer answer = ask.plainly();
        Stream<Verdict> undertakings = answer.undertakings().stream()
            .map(u -> compared(world, ask, "undertaking " + u.name(), why(u)));
        Stream<Verdict> liberties = answer.liberties().stream()
            .map(l -> compared(world, ask, "liberty " + l.liberty().name(), l.why()));
        Stream<Verdict> points = answer.openPoints().stream()
            .map(p -> compared(world, ask, "open point " + p.openPoint().name(), p.why()));
        return Verdict.all(Stream.of(undertakings, liberties, points).flatMap(s -> s).toList());
    }

    private static Derivation why(UndertakingAnswer u) {
        return u.why();
    }

    private static Verdict compared(World world, Asking ask, String name, Derivation why) {
        var named = why.allClaims();
        List<Claim> left = world.claims().stream().filter(c -> named.containsKey(c.id())).toList();
        if (left.size() == world.claims().size()) {
            return Verdict.HOLDS;
        }
        String plain = Shown.of(ask.plainly()).get(name);
        String again = Shown.of(ask.of(world.with(left))).getOrDefault(name, "nothing");
        return Verdict.same("on " + named.keySet() + " alone", Map.of(name, plain), Map.of(name, again));
    }
}
