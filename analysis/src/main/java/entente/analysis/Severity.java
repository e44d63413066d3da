package entente.analysis;

/** How much a finding matters. */
public enum Severity {
    /** The settlement cannot work as it stands. */
    GRAVE("grave"),
    /** It works only if all goes well; somebody should decide whether that is meant. */
    DOUBTFUL("doubtful"),
    /** Worth knowing, and often meant. */
    NOTE("worth knowing");

    private final String words;

    Severity(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
