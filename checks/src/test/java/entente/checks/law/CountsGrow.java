package entente.checks.law;

import entente.checks.world.ClaimDraft;
import entente.checks.world.World;
import entente.evidence.Claim;
import entente.evidence.Quantity;
import entente.standing.Answer;
import entente.standing.UndertakingAnswer;
import java.util.List;
import java.util.stream.Stream;

/** Saying more never makes less claimed. */
final class CountsGrow implements Law {

    @Override
    public String sentence() {
        return "One more claim that something was done never lowers how much is claimed.";
    }

    @Override
    public String rules() {
        return "S14, E8, E9";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        return Verdict.all(world.claims().stream().filter(CountsGrow::counts).filter(c -> Visible.counts(world, c))
            .limit(3).flatMap(c -> Stream.of(confirmed(world, c), repeated(c)))
            .map(more -> compared(ask.plainly(), ask.of(world.plus(more)), more)).toList());
    }

    private static boolean counts(Claim c) {
        return c.affirms() && !c.item().isEmpty() && c.number() instanceof Quantity.Count(long number) && number > 0;
    }

    /** Of a claim that confirms another, the same is confirmed: links do not chain by their form. */
    private static Claim confirmed(World world, Claim c) {
        ClaimDraft draft = ClaimDraft.alike("zz-more", "port", c);
        draft.confirms = c.id();
        draft.reported = world.day(world.view().known());
        draft.happened = c.happened();
        return draft.claim();
    }

    /** Again by the same source, which is another occurrence. */
    private static Claim repeated(Claim c) {
        return ClaimDraft.alike("zz-more", c.says(), c).claim();
    }

    private static Verdict compared(Answer before, Answer after, Claim more) {
        List<Verdict> verdicts = Once.in(before)
            .filter(u -> u.standing().progress().isPresent())
            .map(u -> grown(u, after.undertaking(u.name()).orElseThrow(), more)).toList();
        return Verdict.all(verdicts);
    }

    private static Verdict grown(UndertakingAnswer before, UndertakingAnswer after, Claim more) {
        long had = before.standing().progress().orElseThrow().claimed();
        boolean grown = after.standing().progress().map(p -> p.claimed() >= had).orElse(true);
        String how = more.confirms().isEmpty() ? "said once more" : "confirmed";
        return Verdict.unless(grown, before.name() + " was " + Shown.standing(before.standing()) + ", and with "
            + more + " " + how + " " + Shown.standing(after.standing()));
    }
}
