package entente.language.model;

import entente.language.syntax.Clause;
import entente.language.syntax.Said;
import java.util.List;
import java.util.Optional;

/**
 * What dates a duty can have depends on.
 *
 * @param comesBack whether it comes back, so that it can also have a last day
 */
record Owed(Kind kind, boolean comesBack) {

    /** To do something, to try to, to refrain from it, or to keep something as it is. */
    enum Kind { TO_DO, ENDEAVOUR, REFRAIN, KEEP }

    /** None where no duty is said. */
    static Optional<Owed> of(List<Clause> clauses) {
        boolean comesBack = clauses.stream().anyMatch(clause -> Slot.of(clause.said())
                .equals(Optional.of(Slot.REPEAT)));
        return clauses.stream().flatMap(clause -> kind(clause.said()).stream()).findFirst()
                .map(kind -> new Owed(kind, comesBack));
    }

    static Optional<Kind> kind(Said said) {
        return switch (said) {
            case Said.Must must -> Optional.of(switch (must.kind()) {
                case DO, SECURE -> Kind.TO_DO;
                case REFRAIN -> Kind.REFRAIN;
                case ENDEAVOUR -> Kind.ENDEAVOUR;
            });
            case Said.Keep keep -> Optional.of(Kind.KEEP);
            case Said other -> Optional.empty();
        };
    }
}
