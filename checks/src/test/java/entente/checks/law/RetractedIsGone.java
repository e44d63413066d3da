package entente.checks.law;

import entente.checks.world.ClaimDraft;
import entente.checks.world.World;
import entente.evidence.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A retraction takes back the claim, not what others said of the same thing. */
final class RetractedIsGone implements Law {

    @Override
    public String sentence() {
        return "A retracted claim is as if it had never been made, from the day of its retraction.";
    }

    @Override
    public String rules() {
        return "E10";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        return Verdict.all(world.claims().stream()
            .filter(c -> !c.retracts().isEmpty() && Visible.in(world, c))
            .flatMap(retraction -> world.claim(retraction.retracts()).stream()
                .map(gone -> compared(world, ask, retraction, gone)))
            .toList());
    }

    private static Verdict compared(World world, Asking ask, Claim retraction, Claim gone) {
        World without = world.with(withoutBoth(world, retraction, gone));
        return Verdict.same("with " + gone.id() + " retracted, and never made",
            Shown.of(ask.plainly()), Shown.of(ask.of(without)));
    }

    /** What confirmed it stays: the first of these opens the occurrence now, and the others are about that one. */
    private static List<Claim> withoutBoth(World world, Claim retraction, Claim gone) {
        Optional<Claim> first = world.claims().stream().filter(c -> c.confirms().equals(gone.id()))
            .filter(c -> Visible.in(world, c)).findFirst();
        List<Claim> left = new ArrayList<>();
        for (Claim c : world.claims()) {
            if (c != retraction && c != gone) {
                relinked(c, gone, first).ifPresent(left::add);
            }
        }
        return left;
    }

    private static Optional<Claim> relinked(Claim c, Claim gone, Optional<Claim> first) {
        if (!c.confirms().equals(gone.id()) && !c.denies().equals(gone.id())) {
            return c.retracts().equals(gone.id()) ? Optional.empty() : Optional.of(c);
        }
        ClaimDraft draft = new ClaimDraft(c);
        if (first.isPresent() && first.get() == c) {
            draft.confirms = "";
            return Optional.of(draft.claim());
        }
        String about = first.map(Claim::id).orElse("");
        draft.confirms = c.confirms().isEmpty() ? "" : about;
        draft.denies = c.denies().isEmpty() ? "" : about;
        boolean deniesNothing = !c.denies().isEmpty() && about.isEmpty();
        return deniesNothing ? Optional.empty() : Optional.of(draft.claim());
    }
}
