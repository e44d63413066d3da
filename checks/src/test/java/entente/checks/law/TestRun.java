package entente.checks.law;

import entente.checks.world.RandomWorlds;
import entente.checks.world.SmallWorlds;
import entente.checks.world.WideWorlds;
import entente.checks.world.World;
import entente.reference.Reference;
import entente.standing.Evaluator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The worlds on which the laws are tried in every test run: the same in every run, unless a seed is given. */
public final class TestRun {
    public static final long SEED = Long.getLong("laws.seed", 19621128L);
    private static final int MOST_CLAIMS = 5;
    private static final int TEXTS = Integer.getInteger("laws.texts", 1_500);
    private static final int LOGS_EACH = Integer.getInteger("laws.logs", 3);
    private static final int SLOW_TEXTS = 80;
    private static final int LOGS_OF_SLOW = 8;
    private static final int RANDOM = Integer.getInteger("laws.random", 400);
    private static final int WIDE = Integer.getInteger("laws.wide", 160);

    private static TestRun once;

    private final SmallWorlds space = new SmallWorlds(MOST_CLAIMS);
    private final LawRun smallQuick;
    private final LawRun smallSlow;
    private final LawRun random;
    private final LawRun wide;

    private TestRun(Evaluator evaluator) {
        smallQuick = new LawRun(evaluator, Laws.QUICK).over(quick());
        smallSlow = new LawRun(evaluator, Laws.SLOW).over(space.spread(SLOW_TEXTS, LOGS_OF_SLOW));
        random = new LawRun(evaluator, Laws.ALL).over(RandomWorlds.from(SEED, RANDOM));
        wide = new LawRun(evaluator, Laws.ALL).over(WideWorlds.from(SEED, WIDE));
    }

    /** {@code -Dlaws.all=N} takes each and every small world from number N on: more than anybody has time for. */
    private Stream<World> quick() {
        Long from = Long.getLong("laws.all");
        return from == null ? space.spread(TEXTS, LOGS_EACH) : space.all(from);
    }

    public static synchronized TestRun once() {
        if (once == null) {
            once = new TestRun(new Reference());
        }
        return once;
    }

    List<LawRun> all() {
        return List.of(smallQuick, smallSlow, random, wide);
    }

    public SmallWorlds space() {
        return space;
    }

    public long smallWorlds() {
        return smallQuick.worlds() + smallSlow.worlds();
    }

    public long randomWorlds() {
        return random.worlds();
    }

    /** Whether nothing but the usual was asked for, so that the counts are those of every other such run. */
    public static boolean isTheUsual() {
        return Stream.of("laws.seed", "laws.texts", "laws.logs", "laws.random", "laws.wide", "laws.all")
            .allMatch(name -> System.getProperty(name) == null);
    }

    /** In how many small worlds the law was about something and held. */
    public long heldSmall(Law law) {
        return smallQuick.held().getOrDefault(law.name(), 0L) + smallSlow.held().getOrDefault(law.name(), 0L);
    }

    public long heldRandom(Law law) {
        return random.held().getOrDefault(law.name(), 0L);
    }

    public long wideWorlds() {
        return wide.worlds();
    }

    public long heldWide(Law law) {
        return wide.held().get(law.name());
    }

    /** The random worlds of the run, and the wide ones. */
    public static Stream<World> random() {
        return RandomWorlds.from(SEED, RANDOM);
    }

    public static Stream<World> wide() {
        return WideWorlds.from(SEED, WIDE);
    }

    /** Worlds in which mutants are looked for: few, and of every kind in turn. */
    public static List<World> hunting() {
        List<World> small = new SmallWorlds(MOST_CLAIMS).spread(220, 1).toList();
        List<World> random = RandomWorlds.from(SEED, small.size()).toList();
        List<World> wide = WideWorlds.from(SEED, small.size()).toList();
        return IntStream.range(0, small.size()).boxed()
            .flatMap(i -> Stream.of(small.get(i), random.get(i), wide.get(i))).toList();
    }
}
