package entente.analysis.run;

import java.util.Set;

/**
 * What is taken for granted when it is asked what can come about.
 *
 * @param early whether somebody may do what he does not owe yet, though he will owe it
 * @param breaches whether undertakings may be broken and deadlines missed
 * @param rest whether everything else that a condition may ask for is given: proof, consent, agreement, a free act
 * @param refusing the parties that do nothing, say nothing and consent to nothing
 */
public record Assumed(boolean early, boolean breaches, boolean rest, Set<String> refusing) {

    /** Everybody performs as soon as it falls due and not before, and whatever else is asked for is there. */
    public static final Assumed GOOD_FAITH_AND_ALL_ELSE = new Assumed(false, true, true, Set.of());

    /** Whatever anybody can do may be done. */
    public static final Assumed ANYTHING = new Assumed(true, true, false, Set.of());

    /** Everybody performs as soon as it falls due and not before; these do nothing. */
    public static Assumed goodFaithBut(Set<String> refusing) {
        return new Assumed(false, false, false, refusing);
    }
}
