package entente.evidence;

/** Reads claims out of the lines of one file, as they come. */
public interface LineReader {

    /**
     * One line, without its end.
     *
     * @param number counted from 1
     * @param bytes valid UTF-8 between {@code from} (included) and {@code to} (not included), during this call only
     */
    void line(long number, byte[] bytes, int from, int to);

    /** A line that cannot be used, such as one that is too long. */
    void spoilt(SetAside problem);

    /**
     * No more lines.
     *
     * @param whole false where the file breaks off, so that what has begun is not complete
     */
    void end(boolean whole);
}
