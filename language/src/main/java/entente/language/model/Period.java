package entente.language.model;

/** A stretch of the calendar that comes back: every month, every 2 weeks. */
public record Period(int number, Unit unit) {

    /** The stretches that the calendar has. */
    public enum Unit { DAY, WEEK, MONTH, QUARTER, HALF_YEAR, YEAR }
}
