package entente.language.model;

/**
 * Where something stands in the text: a file, a line counted from 1, and the columns counted from 1 (in code points)
 * of its first character and of the one after its last.
 */
public record Place(String file, int line, int from, int to) {

    /** The place of what no text holds, such as a supposed claim. */
    public static final Place NOWHERE = new Place("", 0, 0, 0);

    @Override
    public String toString() {
        return file + ":" + line + ":" + from;
    }
}
