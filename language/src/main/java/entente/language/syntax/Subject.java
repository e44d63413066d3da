package entente.language.syntax;

import entente.language.source.Span;
import java.util.Optional;

/**
 * What a fact is about.
 *
 * @param name the undertaking, state, open point or method; empty for the counterpart
 * @param member {@code of kyiv}: which of its instances
 * @param counterpart whether it is {@code its counterpart}
 */
public record Subject(Word name, Optional<Word> member, boolean counterpart, Span span) {}
