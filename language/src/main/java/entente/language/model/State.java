package entente.language.model;

import java.util.List;

/**
 * Something that is in force or not, begun and ended by acts, or by conditions each time that they turn true.
 */
public record State(String name, List<Part<ActPattern>> begins, List<Part<ActPattern>> ends,
        List<Part<Condition>> beginsWhen, List<Part<Condition>> endsWhen, Place place) {

    /** A state of acts alone. */
    public State(String name, List<Part<ActPattern>> begins, List<Part<ActPattern>> ends, Place place) {
        this(name, begins, ends, List.of(), List.of(), place);
    }

    /** The state as an amendment or a reading restates it. */
    State from(String origin) {
        return new State(name, Changes.from(begins, origin), Changes.from(ends, origin),
                Changes.from(beginsWhen, origin), Changes.from(endsWhen, origin), place);
    }
}
