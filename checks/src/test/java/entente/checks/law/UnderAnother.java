package entente.checks.law;

import entente.checks.world.ClaimDraft;
import entente.checks.world.World;
import entente.evidence.Claim;
import entente.evidence.Particulars;
import entente.language.model.Duty;
import entente.language.model.Undertaking;
import entente.standing.Standing.Kind;
import java.util.List;
import java.util.Set;

/** One deed is not paid twice, where it is said what it pays. */
final class UnderAnother implements Law {
    private static final Set<Kind> DONE = Set.of(Kind.DISCHARGED, Kind.PERFORMED);

    @Override
    public String sentence() {
        return "What is done under one undertaking performs no other.";
    }

    @Override
    public String rules() {
        return "S53";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        List<Undertaking> all = world.agreement().undertakings();
        return all.size() < 2 || !world.view().supposing().isEmpty() ? Verdict.SILENT : Verdict.all(all.stream()
            .filter(u -> Once.is(u) && u.duty().value() instanceof Duty.Do && !Once.isCarriedOut(world, u))
            .map(u -> asked(world, ask, u, all.get(all.getFirst() == u ? 1 : 0).name())).toList());
    }

    private static Verdict asked(World world, Asking ask, Undertaking u, String other) {
        String act = u.duty().value().what().act();
        List<Claim> claims = world.claims().stream().map(c -> c.act().equals(act) ? under(c, other) : c).toList();
        if (claims.equals(world.claims())) {
            return Verdict.SILENT;
        }
        Kind kind = ask.of(world.with(claims)).undertaking(u.name()).orElseThrow().standing().kind();
        return Verdict.unless(!DONE.contains(kind), u.name() + " is " + kind.words() + ", though all that was done was "
            + "done under " + other);
    }

    private static Claim under(Claim c, String other) {
        ClaimDraft draft = new ClaimDraft(c);
        Particulars p = c.particulars();
        draft.particulars = new Particulars(p.value(), p.approximate(), p.degree(), other, p.instance(), p.with(),
            p.finding());
        return draft.claim();
    }
}
