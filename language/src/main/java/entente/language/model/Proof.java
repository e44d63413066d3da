package entente.language.model;

/**
 * How an undertaking is proved, and how often the proof has to be renewed ({@link Length#NONE}: once is enough).
 */
public record Proof(Measure by, Length renewedEvery) {

    /** What is accepted. */
    public sealed interface Measure {}

    /** A declared standard. */
    public record Meets(String standard) implements Measure {}

    /** The word of a party is enough. */
    public record OnTheWordOf(String party) implements Measure {}
}
