package entente.report.text;

/** What an answer is printed on: how many columns, and whether it shows colours. */
public record Terminal(int width, boolean colours) {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 160;

    /** A line longer than this is hard to read, and one shorter than that hard to write. */
    public Terminal {
        width = Math.clamp(width, NARROWEST, WIDEST);
    }
}
