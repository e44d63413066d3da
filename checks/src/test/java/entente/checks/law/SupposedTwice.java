package entente.checks.law;

import entente.checks.world.ClaimDraft;
import entente.checks.world.World;
import entente.evidence.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A supposition is a fact like any other: one claim however often it is named. */
final class SupposedTwice implements Law {

    @Override
    public String sentence() {
        return "Supposing the same thing twice is supposing it once.";
    }

    @Override
    public String rules() {
        return "S2, E5";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        List<Claim> supposed = supposed(world);
        if (supposed.isEmpty()) {
            return Verdict.SILENT;
        }
        List<Claim> twice = new ArrayList<>(supposed);
        twice.addAll(supposed);
        return Verdict.same("supposing twice " + supposed.getFirst(),
            Shown.of(ask.of(world.with(world.view().supposing(supposed)))),
            Shown.of(ask.of(world.with(world.view().supposing(twice)))));
    }

    /** What the view supposes; else something that the log says. */
    private static List<Claim> supposed(World world) {
        if (!world.view().supposing().isEmpty()) {
            return world.view().supposing();
        }
        return world.claims().stream().filter(c -> c.affirms() && c.confirms().isEmpty())
            .limit(1).flatMap(c -> Stream.of(fact(c))).toList();
    }

    private static Claim fact(Claim c) {
        ClaimDraft draft = ClaimDraft.alike("supposed", c.by(), c);
        draft.supposed = true;
        return draft.claim();
    }
}
