package entente.analysis.exchange;

/**
 * One thing that one side hands over while the other pays for it.
 *
 * @param cost what it costs the side that hands it over
 * @param value what it is worth to the side that gets it, in the same unit
 */
public record Parcel(String name, long cost, long value) {

    /** What both sides together gain by it; less than nothing where it costs more than it is worth. */
    public long gain() {
        return value - cost;
    }
}
