package entente.checks.world;

import entente.evidence.Claim;
import entente.evidence.View;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes a failing world small: leaves out claims, blocks and lines for as long as it still fails. */
public final class Shrinking {
    private static final int PATIENCE = 2_000;

    private final Predicate<World> fails;
    private int tried;

    private Shrinking(Predicate<World> fails) {
        this.fails = fails;
    }

    public static World of(World world, Predicate<World> fails) {
        Shrinking shrinking = new Shrinking(fails);
        World now = world;
        for (Optional<World> smaller = Optional.of(world); smaller.isPresent(); smaller = shrinking.smaller(now)) {
            now = smaller.get();
        }
        return now;
    }

    private Optional<World> smaller(World world) {
        return Stream.of(withFewerClaims(world), withSimplerViews(world), withFewerBlocks(world), withFewerLines(world))
            .flatMap(s -> s)
            .filter(candidate -> tried++ < PATIENCE && stillFails(candidate))
            .findFirst();
    }

    /** A candidate on which the machinery itself stumbles is no smaller failure of the law. */
    private boolean stillFails(World candidate) {
        try {
            return fails.test(candidate);
        } catch (RuntimeException fault) {
            return false;
        }
    }

    private static Stream<World> withFewerClaims(World world) {
        return world.claims().stream().map(left -> world.with(without(world.claims(), left)));
    }

    private static List<Claim> without(List<Claim> claims, Claim left) {
        List<Claim> kept = claims.stream().filter(c -> c != left).toList();
        List<Claim> linked = kept.stream().filter(c -> left.id().equals(c.confirms()) || left.id().equals(c.denies())
            || left.id().equals(c.retracts())).toList();
        for (Claim c : linked) {
            kept = without(kept, c);
        }
        return kept;
    }

    private static Stream<World> withSimplerViews(World world) {
        View v = world.view();
        return Stream.of(v.under(""), v.seenBy(""), v.supposing(List.of()), v.asOf(v.on(), v.on()))
            .filter(simpler -> !simpler.equals(v))
            .map(world::with);
    }

    private static Stream<World> withFewerBlocks(World world) {
        return IntStream.range(1, world.text().blocks().size())
            .map(i -> world.text().blocks().size() - i)
            .mapToObj(i -> world.with(world.text().without(i)))
            .flatMap(Optional::stream);
    }

    private static Stream<World> withFewerLines(World world) {
        return IntStream.range(0, world.text().blocks().size()).boxed()
            .flatMap(block -> IntStream.range(1, world.text().blocks().get(block).size())
                .mapToObj(line -> world.with(world.text().withoutLine(block, line))))
            .flatMap(Optional::stream);
    }
}
