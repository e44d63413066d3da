package entente.evidence;

/** How many a claim speaks of. */
public sealed interface Quantity {

    Quantity ONE = new Count(1);
    Quantity NONE = new Count(0);
    Quantity ALL = new All();

    /** How many it counts; a claim of completeness counts none. */
    default long counted() {
        return this instanceof Count(long number) ? number : 0;
    }

    /** So many; 0 says that nothing of the kind happened in the whole of the claim's span. */
    record Count(long number) implements Quantity {}

    /** Every one that there is: a claim of completeness. */
    record All() implements Quantity {}
}
