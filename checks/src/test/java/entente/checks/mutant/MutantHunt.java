package entente.checks.mutant;

import entente.checks.law.LawRun;
import entente.checks.law.Laws;
import entente.checks.law.TestRun;
import entente.checks.spec.ExamplesMet;
import entente.checks.world.World;
import entente.evidence.Evidence;
import entente.reference.Reference;
import entente.standing.Answer;
import entente.standing.Evaluator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which laws, and which examples of the spec beside them, catch which mutant. */
public final class MutantHunt {
    /** Laws are tried where the mutant shows: enough worlds for each law to be about some of them. */
    private static final int SHOWING = 8;

    /** Some defects show only once a law has changed the world. */
    private static final int REST = 3;

    private static Map<String, Caught> once;

    /**
     * By what a mutant was caught.
     *
     * @param worlds how many the laws were tried on; none where the mutant does not compile
     */
    public record Caught(Mutant mutant, int worlds, SortedSet<String> laws, SortedSet<String> examples) {}

    private MutantHunt() {
    }

    /** All mutants by name, hunted once in a test run. */
    public static synchronized Map<String, Caught> once() {
        if (once == null) {
            once = new LinkedHashMap<>();
            List<World> worlds = TestRun.hunting();
            Evaluator sound = new Reference();
            List<Answer> answers = worlds.parallelStream().map(w -> answer(sound, w)).toList();
            Mutant.all().parallelStream().filter(m -> m.found() == 1).map(m -> hunted(m, worlds, answers)).toList()
                .forEach(caught -> once.put(caught.mutant().name(), caught));
        }
        return once;
    }

    private static Caught hunted(Mutant mutant, List<World> worlds, List<Answer> sound) {
        Evaluator mutated;
        try {
            mutated = MutatedReference.of(mutant);
        } catch (IllegalStateException doesNotCompile) {
            return new Caught(mutant, 0, new TreeSet<>(), new TreeSet<>());
        }
        List<World> showing = showing(mutated, worlds, sound);
        LawRun run = new LawRun(mutated, Laws.ALL).over(showing.stream());
        SortedSet<String> laws = new TreeSet<>();
        Laws.ALL.stream().map(law -> law.name()).filter(run::isBroken).forEach(laws::add);
        return new Caught(mutant, showing.size(), laws, ExamplesMet.missedBy(mutated));
    }

    /** First where people would be shown something else, then where only the reasons differ, then any. */
    private static List<World> showing(Evaluator mutated, List<World> worlds, List<Answer> sound) {
        List<World> shown = new ArrayList<>();
        List<World> reasons = new ArrayList<>();
        List<World> others = new ArrayList<>();
        for (int i = 0; i < worlds.size() && shown.size() < SHOWING; i++) {
            List<World> kind = switch (difference(mutated, worlds.get(i), sound.get(i))) {
                case SHOWN -> shown;
                case REASONS -> reasons;
                case NONE -> others;
            };
            kind.add(worlds.get(i));
        }
        return Stream.of(shown.stream(), reasons.stream().limit(Math.max(REST, SHOWING - shown.size())),
                others.reversed().stream().limit(REST))
            .flatMap(s -> s).limit(SHOWING + REST).toList();
    }

    private enum Difference { SHOWN, REASONS, NONE }

    private static Difference difference(Evaluator mutated, World world, Answer sound) {
        try {
            Answer answer = answer(mutated, world);
            boolean same = LawRun.isShownTheSame(answer, sound);
            return !same ? Difference.SHOWN : answer.equals(sound) ? Difference.NONE : Difference.REASONS;
        } catch (RuntimeException crash) {
            // A crash breaks every law and shows the worth of none.
            return Difference.NONE;
        }
    }

    private static Answer answer(Evaluator evaluator, World world) {
        return evaluator.answer(world.agreement(), new Evidence(world.claims(), List.of()), world.view());
    }
}
