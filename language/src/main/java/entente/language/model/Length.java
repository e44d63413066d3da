package entente.language.model;

/**
 * A length of calendar time; {@link #NONE} where none is given.
 *
 * @param calendar by which calendar working days are reckoned; empty for the other units
 */
public record Length(int number, Unit unit, String calendar) {

    public static final Length NONE = new Length(0, Unit.DAYS);

    public Length(int number, Unit unit) {
        this(number, unit, "");
    }

    /** The units that the language knows. */
    public enum Unit { HOURS, DAYS, WEEKS, MONTHS, YEARS, WORKING_DAYS }

    public boolean isGiven() {
        return number > 0;
    }
}
