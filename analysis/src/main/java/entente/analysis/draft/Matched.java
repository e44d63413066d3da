package entente.analysis.draft;

/**
 * A piece of the base and the piece of the draft that it became.
 *
 * @param base its name in the base; empty where the base has none
 * @param draft its name in the draft; empty where the draft has none
 */
public record Matched(Sort sort, String base, String draft) {

    /** The name that it goes by. */
    public String name() {
        return draft.isEmpty() ? base : draft;
    }

    public boolean isInBoth() {
        return !base.isEmpty() && !draft.isEmpty();
    }

    public boolean isRenamed() {
        return isInBoth() && !base.equals(draft);
    }
}
