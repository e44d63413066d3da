package entente.reference;

import entente.standing.Truth;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an instance of an undertaking that unfolds has for itself (S36-S40); an undertaking of the text has none of it.
 *
 * @param entry how it came about, where it did so by itself and not with the whole
 * @param deeds the occurrences that can count for it, where they were allotted
 */
record Scope(Optional<Entry> entry, Optional<List<Occurrence>> deeds) {

    static final Scope WHOLE = new Scope(Optional.empty(), Optional.empty());

    /**
     * How an instance came about.
     *
     * @param at from when it binds
     * @param truth unknown where it rests on what is contested
     * @param whole the life of the undertaking that it is an instance of
     */
    record Entry(Instant at, Truth truth, Life whole) {}

    static Scope opened(Instant at, Truth truth, Life whole) {
        return new Scope(Optional.of(new Entry(at, truth, whole)), Optional.empty());
    }

    Scope with(List<Occurrence> deeds) {
        return new Scope(entry, Optional.of(List.copyOf(deeds)));
    }
}
