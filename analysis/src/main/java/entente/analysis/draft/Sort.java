package entente.analysis.draft;

/** What kind of piece is compared. */
public enum Sort {
    UNDERTAKING, LIBERTY, OPEN_POINT
}
