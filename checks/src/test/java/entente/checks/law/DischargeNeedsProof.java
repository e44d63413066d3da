package entente.checks.law;

import entente.checks.world.World;
import entente.evidence.Claim;
import entente.language.model.Duty;
import entente.language.model.Lookup;
import entente.language.model.Proof;
import entente.standing.Standing.Kind;
import entente.standing.UndertakingAnswer;
import java.util.List;

/** Nobody is discharged by a conclusion alone. */
final class DischargeNeedsProof implements Law {

    @Override
    public String sentence() {
        return "What is discharged names as many usable claims that say so as its standard asks for, what is "
            + "performed at least one.";
    }

    @Override
    public String rules() {
        return "S2, S10, S11, S20, S25";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        return Verdict.all(Once.in(ask.plainly())
            .filter(u -> !Once.isCarriedOut(world, u.undertaking()))
            .filter(u -> !(u.undertaking().duty().value() instanceof Duty.Refrain))
            .filter(u -> List.of(Kind.DISCHARGED, Kind.PERFORMED).contains(u.standing().kind()))
            .map(u -> Verdict.unless(saysSo(world, u), u.name() + " is " + Shown.standing(u.standing())
                + " on " + u.why().allClaims().keySet()))
            .toList());
    }

    private static boolean saysSo(World world, UndertakingAnswer u) {
        String owed = u.undertaking().duty().value().what().act();
        List<Claim> saying = u.why().allClaims().values().stream().filter(c ->
            c.act().equals(owed) && c.affirms() && (c.supposed() || counts(world, c))).toList();
        boolean discharged = u.standing().kind() == Kind.DISCHARGED;
        return !saying.isEmpty() && (!discharged || saying.stream().anyMatch(Claim::supposed)
            || isEnough(world, u, saying));
    }

    /** As many claims by a method of the standard as one of its ways asks for, whatever they add up to. */
    private static boolean isEnough(World world, UndertakingAnswer u, List<Claim> saying) {
        return u.undertaking().proof().map(proof -> switch (proof.value().by()) {
            case Proof.OnTheWordOf word -> true;
            case Proof.Meets meets -> new Lookup(world.agreement()).standard(meets.standard()).orElseThrow().ways()
                .stream().anyMatch(way -> saying.stream()
                    .filter(c -> c.method().equals(way.value().method())).count() >= way.value().claims());
        }).orElse(true);
    }

    private static boolean counts(World world, Claim c) {
        return Visible.counts(world, c) && !c.happened().last().isBefore(world.day(world.agreement().opens()).first());
    }
}
