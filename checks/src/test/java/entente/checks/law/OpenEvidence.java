package entente.checks.law;

import entente.checks.world.ClaimDraft;
import entente.checks.world.World;
import entente.evidence.Claim;
import java.util.List;
import java.util.Set;

/** Where nothing is held back, everybody sees the same. */
final class OpenEvidence implements Law {

    @Override
    public String sentence() {
        return "Where no claim is restricted, every viewer has the answer that everyone has together.";
    }

    @Override
    public String rules() {
        return "E11";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        World open = world.with(world.claims().stream().map(OpenEvidence::unrestricted).toList());
        var together = Shown.of(ask.of(open.with(world.view().seenBy(""))));
        return Verdict.all(List.of("seller", "buyer", "clerk").stream()
            .map(viewer -> Verdict.same("seen by " + viewer, together,
                Shown.of(ask.of(open.with(world.view().seenBy(viewer))))))
            .toList());
    }

    private static Claim unrestricted(Claim c) {
        ClaimDraft draft = new ClaimDraft(c);
        draft.seen = Set.of();
        return draft.claim();
    }
}
