package entente.language.model;

/** What every instance of the agreement gives for itself. */
public record Parameter(String name, String title, Kind kind, String unit, Place place) {

    /** What can be given: a party, a day, or a number (of an item or a unit, where one is named). */
    public enum Kind { PARTY, DAY, NUMBER }
}
