package entente.record.paper;

/** How a paper came. */
public enum Form {
    /** Plain text, as a scanner or a typist left it. */
    PLAIN("plain text"),
    /** A document of a TEI volume. */
    TEI("TEI"),
    /** The text layer of a PDF; a place in it is a page, not a byte. */
    PDF("PDF"),
    /** Nothing known: kept as plain passages. */
    UNKNOWN("unknown");

    private final String said;

    Form(String said) {
        this.said = said;
    }

    public String said() {
        return said;
    }
}
