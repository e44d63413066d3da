package entente.analysis.draft;

/** What became of a piece. */
public enum Outcome {
    /** The base has nothing like it. */
    NEW,
    /** The draft has nothing like it. */
    GONE,
    /** Some runs that satisfied it no longer do, and none does that did not. */
    MORE,
    /** Some runs satisfy it that did not before, and none stopped to. */
    LESS,
    /** Some runs stopped to satisfy it, and others began to. */
    OTHER,
    /** No run was found after which it stands differently. */
    SAME;

    /** The word for it, of such a piece. */
    public String words(Sort sort) {
        return switch (this) {
            case NEW -> "new";
            case GONE -> "gone";
            case MORE -> switch (sort) {
                case UNDERTAKING -> "stronger";
                case LIBERTY -> "wider";
                case OPEN_POINT -> "settled sooner";
            };
            case LESS -> switch (sort) {
                case UNDERTAKING -> "weaker";
                case LIBERTY -> "narrower";
                case OPEN_POINT -> "settled later";
            };
            case OTHER -> "changed";
            case SAME -> "the same";
        };
    }
}
