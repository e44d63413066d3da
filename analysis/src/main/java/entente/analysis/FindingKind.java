package entente.analysis;

/** The findings that an examination looks for; {@code spec/findings.md} has a numbered rule for each. */
public enum FindingKind {
    WAITS_FOR_ITSELF("X101", "waits for itself"),
    CANNOT_BE_PROVED("X102", "cannot be proved"),
    PROVED_ONCE_OWED_FOR_EVER("X103", "proved once, owed for ever"),
    NO_CONSEQUENCE("X104", "no consequence"),
    EXPOSED("X105", "exposed"),
    COLLIDES("X106", "times and duties that collide"),
    LOOPHOLE("X107", "loophole"),
    READINGS_PART("X108", "readings part"),
    RESTS_ON_A_THIRD("X109", "rests on a third"),
    DEAD_TEXT("X110", "dead text");

    private final String code;
    private final String words;

    FindingKind(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** The stable code: the number of its rule. */
    public String code() {
        return code;
    }

    /** What it is called at the table. */
    public String words() {
        return words;
    }
}
