package entente.language.model;

/** What a competent body can determine of an undertaking. */
public enum Finding {
    MET("met"), PARTLY_MET("partly met"), NOT_MET("not met"), UNKNOWN("unknown");

    private final String words;

    Finding(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
