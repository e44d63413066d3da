package entente.analysis.course;

import entente.standing.ask.Position;
import java.util.Optional;

/**
 * A piece that stands differently.
 *
 * @param before empty where it was not there
 * @param after empty where it is not there any more
 */
public record Shift(String name, Optional<Position> before, Optional<Position> after) {}
