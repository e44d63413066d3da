package entente.language.syntax;

import entente.language.source.SourceLine;
import java.util.Optional;

/**
 * A line of the text and how it belongs to the others: what the formatter needs.
 *
 * @param level how many steps it stands in
 * @param under the outermost heading that it stands under or is
 */
public record Laid(SourceLine line, Role role, int level, Optional<Lead> under) {

    /** What a line is to the others. */
    public enum Role { EMPTY, COMMENT, HEADING, LINE, CARRIED_ON }
}
