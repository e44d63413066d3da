package entente.analysis.draft;

import entente.language.model.Place;

/**
 * Something in the draft that was no part of the base.
 *
 * @param kind what it is: {@code party}, {@code undertaking}, {@code line of bombers-out}
 */
public record Addition(String kind, String name, Place place) {}
