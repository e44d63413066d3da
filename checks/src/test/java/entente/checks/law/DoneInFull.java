package entente.checks.law;

import entente.checks.world.ClaimDraft;
import entente.checks.world.World;
import entente.evidence.Claim;
import entente.evidence.Particulars;
import java.util.List;
import java.util.Optional;

/** Done is done in full. */
final class DoneInFull implements Law {

    @Override
    public String sentence() {
        return "A claim that a deed was done is a claim that it was done to a hundred percent.";
    }

    @Override
    public String rules() {
        return "S46";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        List<Claim> claims = world.claims().stream().map(DoneInFull::inFull).toList();
        return claims.equals(world.claims()) ? Verdict.SILENT : Verdict.same("to a hundred percent",
            Shown.withoutNumbers(Shown.of(ask.plainly())), Shown.withoutNumbers(Shown.of(ask.of(world.with(claims)))));
    }

    private static Claim inFull(Claim c) {
        if (!List.of("clear", "open-gate", "close-gate").contains(c.act()) || c.particulars().degree().isPresent()) {
            return c;
        }
        ClaimDraft draft = new ClaimDraft(c);
        Particulars p = c.particulars();
        draft.particulars = new Particulars(p.value(), p.approximate(), Optional.of(100), p.under(), p.instance(),
            p.with(), p.finding());
        return draft.claim();
    }
}
