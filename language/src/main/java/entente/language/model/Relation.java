package entente.language.model;

import java.util.List;
import java.util.Optional;

/**
 * How this agreement stands to another.
 *
 * @param other the other agreement's name
 * @param when from when it does so, or for {@link Kind#SUSPENDS} while what holds; none: from the opening
 */
public record Relation(Kind kind, String other, Optional<Part<Condition>> when, List<Citation> cites, Place place) {

    /** It only refers to it; it carries it out; it takes its place; it suspends it. */
    public enum Kind { REFERS_TO, IMPLEMENTS, SUPERSEDES, SUSPENDS }
}
