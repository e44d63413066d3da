package entente.analysis.draft;

import entente.language.model.Place;

/**
 * What in the draft rests on a mere word where the base asked for proof.
 *
 * @param piece the piece of the draft that rests on it
 * @param about what used to have to be proved
 * @param of whose word it is
 * @param how in a clause such as {@code falls due when …}
 */
public record MereWord(String piece, String about, String of, String how, Place place) {}
