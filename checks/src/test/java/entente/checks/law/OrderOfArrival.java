package entente.checks.law;

import entente.checks.world.World;
import entente.evidence.Claim;
import entente.evidence.Evidence;
import entente.standing.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The log is a set. */
final class OrderOfArrival implements Law {

    @Override
    public String sentence() {
        return "The order of the claims changes nothing, not even in the reasons.";
    }

    @Override
    public String rules() {
        return "E7, E12";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        if (world.claims().size() < 2) {
            return Verdict.SILENT;
        }
        List<Claim> mixed = new ArrayList<>(world.claims());
        Collections.shuffle(mixed, new Random(world.lot().nextLong()));
        List<Claim> backwards = world.claims().reversed();
        return Verdict.all(List.of(asked(world, ask, mixed), asked(world, ask, backwards)));
    }

    private static Verdict asked(World world, Asking ask, List<Claim> order) {
        Answer plain = ask.plainly();
        Answer other = ask.evaluator().answer(world.agreement(), new Evidence(order, List.of()), world.view());
        return Verdict.all(List.of(
            Verdict.same("in the order " + order.stream().map(Claim::id).toList(), Shown.of(plain), Shown.of(other)),
            Verdict.unless(plain.equals(other), "the reasons differ by the order of the claims")));
    }
}
