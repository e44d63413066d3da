package entente.analysis.time;

import entente.language.model.Length;

/** How many days a length of the calendar has, at the least and at the most. */
final class Lengths {

    private static final int LONGEST_MONTH = 31;
    private static final int SHORTEST_MONTH = 28;
    private static final int LONGEST_YEAR = 366;
    private static final int SHORTEST_YEAR = 365;
    private static final int WEEK = 7;
    private static final int HOURS = 24;

    private Lengths() {}

    static long atLeast(Length length) {
        return switch (length.unit()) {
            case HOURS -> length.number() / HOURS;
            case DAYS, WORKING_DAYS -> length.number();
            case WEEKS -> (long) length.number() * WEEK;
            case MONTHS -> (long) length.number() * SHORTEST_MONTH;
            case YEARS -> (long) length.number() * SHORTEST_YEAR;
        };
    }

    static long atMost(Length length) {
        return switch (length.unit()) {
            case HOURS -> length.number() / HOURS + 1;
            case DAYS -> length.number();
            // A calendar of the text may leave one working day in a week, and none where there are holidays.
            case WORKING_DAYS -> (long) (length.number() + 1) * WEEK * 2;
            case WEEKS -> (long) length.number() * WEEK;
            case MONTHS -> (long) length.number() * LONGEST_MONTH;
            case YEARS -> (long) length.number() * LONGEST_YEAR;
        };
    }
}
