package entente.checks.law;

import entente.checks.world.World;
import entente.language.model.Duty;
import entente.language.model.Undertaking;
import entente.standing.UndertakingAnswer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What comes back once does not come back. */
final class EveryOnlyOnce implements Law {

    @Override
    public String sentence() {
        return "What is owed every so long, one time, is what is owed once by the end of that time.";
    }

    @Override
    public String rules() {
        return "S37";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        if (Once.mayEnd(world) || !world.view().reading().isEmpty()
                || !world.agreement().amendments().isEmpty()) {
            return Verdict.SILENT;
        }
        return Verdict.all(world.agreement().undertakings().stream()
            .filter(u -> Once.is(u) && !Once.isCarriedOut(world, u))
            .filter(u -> u.duty().value() instanceof Duty.Do && !isSpokenOf(world, u.name()))
            .map(u -> compared(world, ask, u)).toList());
    }

    /** A release or an extension of the whole says nothing of the one instance, and no condition that waits for it. */
    private static boolean isSpokenOf(World world, String name) {
        return world.claims().stream().anyMatch(c -> c.about().equals(name) || c.particulars().under().equals(name));
    }

    private static Verdict compared(World world, Asking ask, Undertaking u) {
        int block = Blocks.of(world, u);
        if (block < 0) {
            return Verdict.SILENT;
        }
        String every = "  every 3 weeks from " + world.agreement().opens() + ", 1 times";
        return written(world, block, every).flatMap(first -> ask.of(first).undertaking(u.name())
            .flatMap(whole -> whole.instances().stream().findFirst())
            .flatMap(one -> written(world, block, "  by " + world.agreement().opens().plusWeeks(3).minusDays(1))
                .map(second -> same(ask, one, second, u)))).orElse(Verdict.SILENT);
    }

    private static Verdict same(Asking ask, UndertakingAnswer one, World second, Undertaking u) {
        return Verdict.same("coming back one time, and owed once", Map.of(u.name(), Shown.standing(one.standing())),
            Map.of(u.name(), Shown.undertaking(ask.of(second), u.name())));
    }

    private static Optional<World> written(World world, int block, String line) {
        return world.with(world.text().with(block, Blocks.bare(world, block, List.of(line))));
    }
}
