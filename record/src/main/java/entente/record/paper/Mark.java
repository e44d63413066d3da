package entente.record.paper;

/** What stands on a paper and is not its words, each kind kept apart from the others. */
public sealed interface Mark {

    Range where();

    /** A classification or caption that was struck out, as when a paper was released. */
    record CancelledMarking(Range where, String marking) implements Mark {}

    /** Letters typed over by the typist: there were words once, never part of the paper. */
    record TypistsDeletion(Range where, int letters) implements Mark {}

    /** Words kept back at release; {@code extent} as the paper states it, empty where it does not. */
    record Withheld(Range where, String extent) implements Mark {}

    /** Struck out, and nothing says whether by the writer, by the typist or at release. */
    record StruckOut(Range where, String written) implements Mark {}

    /** A line written between two lines; it belongs at {@code at}. */
    record Insertion(Range where, int at, String words) implements Mark {}

    /** The first word of the next page, written at the foot of this one. */
    record Catchword(Range where, String word) implements Mark {}

    /** Put on after writing: reception, release, reproduction. */
    record Stamp(Range where, String words) implements Mark {}

    /** No words: scanner's letters, file numbers, ticks. */
    record Noise(Range where, String written) implements Mark {}

    /** The sign of a footnote, even where it is glued to a number. */
    record FootnoteMark(Range where, String sign) implements Mark {}

    /** A line, or a bracket in a line, that tells the page. */
    record PageMark(Range where, String series, String page) implements Mark {}

    /** The text breaks off here and goes on elsewhere: pages are missing. */
    record MissingPages(Range where, String why) implements Mark {}
}
