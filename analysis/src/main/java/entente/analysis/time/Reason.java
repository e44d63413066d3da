package entente.analysis.time;

import entente.language.model.Place;

/**
 * The line of the text that sets a bound.
 *
 * @param words in a sentence without its full stop, such as {@code payment does not fall due before delivery is proved}
 */
public record Reason(Place place, String words) {}
