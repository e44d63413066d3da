package entente.checks.law;

import entente.checks.world.Shrinking;
import entente.checks.world.World;
import entente.checks.world.WorldOnDisk;
import entente.standing.Answer;
import entente.standing.Evaluator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tries laws on worlds: counts where each held, and makes the first world in which one failed small and readable. */
public final class LawRun {
    private final Evaluator evaluator;
    private final List<Law> laws;
    private final Map<String, Long> held = new LinkedHashMap<>();
    private final Map<String, World> failed = new LinkedHashMap<>();
    private long worlds;

    public LawRun(Evaluator evaluator, List<Law> laws) {
        this.evaluator = evaluator;
        this.laws = laws;
        laws.forEach(law -> held.put(law.name(), 0L));
    }

    public LawRun over(Stream<World> some) {
        some.parallel().forEach(this::tryAll);
        return this;
    }

    private void tryAll(World world) {
        Asking ask = new Asking(evaluator, world);
        List<String> holding = new ArrayList<>();
        List<String> failing = new ArrayList<>();
        for (Law law : laws) {
            switch (verdict(law, world, ask)) {
                case Verdict.Holds holds -> holding.add(law.name());
                case Verdict.Silent silent -> { }
                case Verdict.Broken broken -> failing.add(law.name());
            }
        }
        note(world, holding, failing);
    }

    private synchronized void note(World world, List<String> holding, List<String> failing) {
        worlds++;
        holding.forEach(law -> held.merge(law, 1L, Long::sum));
        // Worlds come in any order: the same failure is reported whichever came first.
        failing.forEach(law -> failed.merge(law, world, (a, b) -> a.label().compareTo(b.label()) <= 0 ? a : b));
    }

    /** A fault of the evaluator breaks every law that asks it. */
    private static Verdict verdict(Law law, World world, Asking ask) {
        try {
            return law.on(world, ask);
        } catch (RuntimeException | StackOverflowError fault) {
            StackTraceElement[] trace = fault.getStackTrace();
            return Verdict.broken("the evaluator failed: " + fault + (trace.length > 0 ? " at " + trace[0] : ""));
        }
    }

    /** Whether two answers differ in nothing but their reasons. */
    public static boolean isShownTheSame(Answer one, Answer other) {
        return Shown.of(one).equals(Shown.of(other));
    }

    public long worlds() {
        return worlds;
    }

    /** In how many worlds each law was about something and held. */
    public Map<String, Long> held() {
        return held;
    }

    public boolean isBroken(String law) {
        return failed.containsKey(law);
    }

    /** What failed, each in its smallest world, written down where the words say. */
    public List<String> complaints() {
        return laws.stream().flatMap(law -> complaint(law).stream()).toList();
    }

    /** How the law failed, in the smallest world that could be found. */
    public Optional<String> complaint(Law law) {
        return Optional.ofNullable(failed.get(law.name())).map(world -> complaint(law, world));
    }

    private String complaint(Law law, World world) {
        World small = Shrinking.of(world, w -> verdict(law, w, new Asking(evaluator, w)) instanceof Verdict.Broken);
        String words = ((Verdict.Broken) verdict(law, small, new Asking(evaluator, small))).complaint();
        var folder = WorldOnDisk.write(law.name(), small, law.sentence() + " (" + law.rules() + ")\n" + words);
        return law.name() + " (" + law.rules() + "): " + law.sentence() + "\n" + words + "\nin " + world.label()
            + ", written to checks/" + folder + "; to see it:\n" + WorldOnDisk.command(folder, small) + "\n\n"
            + small.text().written();
    }
}
