package entente.evidence;

/** How many a claim speaks of. */
public sealed interface Quantity {

    Quantity ONE = new Count(1);
    Quantity NONE = new Count(0);
    Quantity ALL = new All();

    /** How many it counts; a claim of completeness counts none. */
    default long counted() {
        return switch (this) {
            case Count(long number) -> number;
            case Parts(long number, int decimals) -> number;
            case All() -> 0;
        };
    }

    /** So many; 0 says that nothing of the kind happened in the whole of the claim's span. */
    record Count(long number) implements Quantity {}

    /** So many of the smallest parts of a unit: 120050 with two decimals is 1200.50. Never 0, which is a count. */
    record Parts(long number, int decimals) implements Quantity {}

    /** Every one that there is: a claim of completeness. */
    record All() implements Quantity {}
}
