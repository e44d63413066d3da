package entente.evidence;

/** How many a claim speaks of. */
public sealed interface Quantity {

    Quantity ONE = new Count(1);
    Quantity NONE = new Count(0);
    Quantity ALL = new All();

    /** So many; 0 says that nothing of the kind happened in the whole of the claim's span. */
    record Count(int number) implements Quantity {}

    /** Every one that there is: a claim of completeness. */
    record All() implements Quantity {}
}
