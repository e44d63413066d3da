package entente.report.html;

/**
 * Where things stand on the page. Names of a text are letters, digits and hyphens, but the ids of claims are whatever
 * a log holds: what is neither letter, digit, hyphen nor underscore is spelled out, so that two ids never meet.
 */
final class Anchor {

    private Anchor() {}

    /** An undertaking, liberty, open point or amendment: they share one space of names (G1). */
    static String piece(String name) {
        return "is-" + spelled(name);
    }

    static String why(String name) {
        return "why-" + spelled(name);
    }

    static String claim(String id) {
        return "claim-" + spelled(id);
    }

    static String line(int number) {
        return "line-" + number;
    }

    static String document(String name) {
        return "paper-" + spelled(name);
    }

    private static String spelled(String name) {
        StringBuilder out = new StringBuilder();
        name.codePoints().forEach(letter -> {
            if (letter == '-' || Character.isLetterOrDigit(letter)) {
                out.appendCodePoint(letter);
            } else {
                out.append('_').append(Integer.toHexString(letter)).append('_');
            }
        });
        return out.toString();
    }
}
