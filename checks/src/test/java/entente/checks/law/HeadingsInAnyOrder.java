package entente.checks.law;

import entente.checks.world.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Where something stands in the text decides where its row stands, and nothing else. */
final class HeadingsInAnyOrder implements Law {

    @Override
    public String sentence() {
        return "The order of the headings changes no standing.";
    }

    @Override
    public String rules() {
        return "G1, S8";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        // Two accepted amendments are applied one after the other: their order may mean something.
        if (world.agreement().amendments().size() > 1) {
            return Verdict.SILENT;
        }
        List<Integer> order = new ArrayList<>(IntStream.range(1, world.text().blocks().size()).boxed().toList());
        Collections.shuffle(order, new Random(world.lot().nextLong()));
        order.addFirst(0);
        return world.with(world.text().inOrder(order))
            .map(w -> Verdict.same("with the headings in another order", Shown.of(ask.plainly()), Shown.of(ask.of(w))))
            .orElseGet(() -> Verdict.broken("with its headings in another order the text is not read: " + order));
    }
}
