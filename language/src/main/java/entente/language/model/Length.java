package entente.language.model;

/** A length of calendar time; {@link #NONE} where none is given. */
public record Length(int number, Unit unit) {

    public static final Length NONE = new Length(0, Unit.DAYS);

    /** The units that the language knows. */
    public enum Unit { DAYS, WEEKS, MONTHS, YEARS }

    public boolean isGiven() {
        return number > 0;
    }
}
