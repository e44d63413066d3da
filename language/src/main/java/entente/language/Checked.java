package entente.language;

import entente.language.model.Agreement;
import entente.language.problem.Problem;
import entente.language.syntax.Syntax;
import java.util.List;
import java.util.Optional;

/**
 * A text that was read: what it means, and what is wrong with it.
 *
 * @param agreement what it means; present unless a problem is an error
 * @param problems in the order of the lines
 * @param syntax what is written
 */
public record Checked(Optional<Agreement> agreement, List<Problem> problems, Syntax syntax) {}
