package entente.standing;

/** What can be said of a condition: it holds, it does not, or it rests on what is contested. */
public enum Truth {
    NO, UNKNOWN, YES;

    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Truth not() {
        return switch (this) {
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
            case YES -> NO;
        };
    }
}
