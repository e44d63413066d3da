package entente.language.model;

/** How many of an item an act is about. */
public sealed interface Amount {

    /** Every one that there is: needs a number known in the view, or a claim of completeness. */
    record Every() implements Amount {}

    /** At least this many. */
    record AtLeast(int number) implements Amount {}
}
