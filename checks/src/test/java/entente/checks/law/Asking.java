package entente.checks.law;

import entente.checks.world.World;
import entente.standing.Answer;
import entente.standing.Evaluator;
import java.util.ArrayList;
import java.util.List;

/** Asks one evaluator about a world and its variations; the same question twice is asked once. */
public final class Asking {
    private static final int MOST_REMEMBERED = 32;

    private final Evaluator evaluator;
    private final World world;
    private final List<Asked> asked = new ArrayList<>();

    private record Asked(World world, Answer answer) {

        /** Texts are compared as objects: one that was read twice is asked twice. */
        boolean isAbout(World other) {
            return world.agreement() == other.agreement() && world.view().equals(other.view())
                && world.claims().equals(other.claims());
        }
    }

    public Asking(Evaluator evaluator, World world) {
        this.evaluator = evaluator;
        this.world = world;
    }

    public Evaluator evaluator() {
        return evaluator;
    }

    /** About the world as it is. */
    public Answer plainly() {
        return of(world);
    }

    public Answer of(World other) {
        for (Asked earlier : asked) {
            if (earlier.isAbout(other)) {
                return earlier.answer;
            }
        }
        Answer answer = evaluator.answer(other.agreement(), other.evidence(), other.view());
        if (asked.size() < MOST_REMEMBERED) {
            asked.add(new Asked(other, answer));
        }
        return answer;
    }
}
