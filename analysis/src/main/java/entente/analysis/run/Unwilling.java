package entente.analysis.run;

import java.util.Set;

/**
 * Who does not do what in a course of good faith.
 *
 * @param refusing the parties that do nothing, and refuse what they are asked
 * @param leaving the undertakings that are not performed, or are broken, by whoever owes them
 */
public record Unwilling(Set<String> refusing, Set<String> leaving) {

    public static final Unwilling NOBODY = new Unwilling(Set.of(), Set.of());

    public static Unwilling refusing(String party) {
        return new Unwilling(Set.of(party), Set.of());
    }

    public static Unwilling leaving(Set<String> undertakings) {
        return new Unwilling(Set.of(), undertakings);
    }
}
