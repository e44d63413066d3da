package entente.language.problem;

import entente.language.source.Span;

/**
 * What is wrong with a text, said to the person who writes it.
 *
 * @param excerpt the line of the text that the place lies in
 * @param found what stands there
 * @param why why it matters, with the rule that it offends
 * @param accepted what would be accepted instead
 * @param nearest a name or word that was probably meant; empty if nothing is near
 */
public record Problem(Kind kind, Severity severity, String file, Span place, String excerpt, String found, String why,
        String accepted, String nearest) {

    public String code() {
        return kind.code();
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The message as it is read in a terminal: place, excerpt with the words underlined, and the three answers. */
    public String shown() {
        String margin = " ".repeat(Integer.toString(place.line()).length());
        Excerpt words = Excerpt.of(excerpt, place.from(), place.to());
        return code() + " " + file + ":" + place.line() + ":" + place.from() + ": " + found + "\n"
                + (words.line().isBlank() ? "" : margin + " |\n" + place.line() + " | " + words.line() + "\n"
                        + margin + " | " + words.underline() + "\n")
                + "  why: " + why + "\n"
                + "  accepted: " + accepted + "\n"
                + (nearest.isEmpty() ? "" : "  did you mean: " + nearest + "\n");
    }
}
