package entente.language.model;

/** How many of an item an act is about. */
public sealed interface Amount {

    /** Every one that there is: needs a number known in the view, or a claim of completeness. */
    record Every() implements Amount {}

    /** At least this many; of a unit, of its smallest part. */
    record AtLeast(long number) implements Amount {}

    /** More than this many: {@code must not inspect more than 18 bases}. */
    record MoreThan(long number) implements Amount {}

    /** So many hundredths of every one that there is, rounded up: needs a number known in the view. */
    record Share(int percent) implements Amount {}

    /** As many as the parameter says; not known until the instance gives it. */
    record Given(String parameter) implements Amount {}

    /**
     * {@code one visit for each 60 unit or part of it, at most 15}.
     *
     * @param begun whether a part of so many counts as so many
     * @param most at most this many; 0 where there is no limit
     */
    record ForEach(long number, long per, String item, boolean begun, long most) implements Amount {}

    /**
     * {@code 9.50 eur for each day that payment is overdue, at most 1000}: grows with every completed unit of time.
     *
     * @param number for each unit, in the smallest part of what is counted
     * @param per days, weeks or months
     * @param most at most this many; 0 where there is no limit
     */
    record Accrued(long number, Length.Unit per, Condition holds, long most) implements Amount {}
}
