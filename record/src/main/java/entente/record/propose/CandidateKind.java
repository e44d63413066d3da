package entente.record.propose;

import java.util.Locale;

/** What a candidate may become in an agreement. */
public enum CandidateKind {
    UNDERTAKING,
    LIBERTY,
    CONDITION,
    REFUSAL,
    ASSURANCE,
    REQUEST,
    OPEN_POINT;

    /** As in {@code open-point}. */
    public String said() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static CandidateKind of(String said) {
        return valueOf(said.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
