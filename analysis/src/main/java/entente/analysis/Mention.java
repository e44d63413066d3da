package entente.analysis;

import entente.language.model.Place;

/**
 * A line of the text that a finding is about, and what part it plays there.
 *
 * @param says in a sentence without its full stop, such as {@code delivery waits here for payment to be proved}
 */
public record Mention(Place place, String says) {}
