package entente.checks.law;

import entente.checks.world.RandomWorlds;
import entente.checks.world.SmallWorlds;
import entente.checks.world.WideWorlds;
import entente.checks.world.World;
import entente.reference.Reference;
import java.util.List;
import java.util.stream.Stream;

/**
 * A long campaign, started by hand: {@code random SEED WORLDS} tries all laws on worlds from that seed on, {@code wide
 * SEED WORLDS} on wide ones, {@code small
 * TEXTS EACH} on small worlds spread evenly, {@code all FROM} on each and every small world from that number on.
 */
public final class Campaign {

    private Campaign() {
    }

    public static void main(String[] arguments) {
        long start = System.nanoTime();
        LawRun run = new LawRun(new Reference(), Laws.ALL).over(worlds(arguments));
        run.held().forEach((law, worlds) -> System.out.printf("%-28s held in %,d worlds%n", law, worlds));
        run.complaints().forEach(complaint -> System.out.println("\n" + complaint));
        System.out.printf("%,d worlds in %.1f s%n", run.worlds(), (System.nanoTime() - start) / 1e9);
        List<String> broken = Laws.ALL.stream().map(Law::name).filter(run::isBroken).toList();
        System.out.println(broken.isEmpty() ? "no law broken" : "broken: " + broken);
    }

    private static Stream<World> worlds(String[] arguments) {
        return switch (arguments[0]) {
            case "random" -> RandomWorlds.from(Long.parseLong(arguments[1]), Integer.parseInt(arguments[2]));
            case "small" -> new SmallWorlds(5).spread(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
            case "wide" -> WideWorlds.from(Long.parseLong(arguments[1]), Integer.parseInt(arguments[2]));
            case "all" -> new SmallWorlds(5).all(Long.parseLong(arguments[1]));
            default -> throw new IllegalArgumentException("random, wide, small or all; not " + arguments[0]);
        };
    }
}
