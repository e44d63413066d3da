package entente.record.measure;

import java.util.Locale;

/** What is measured. */
enum Aspect {
    KIND(0.95),
    /** Of the document in its volume. */
    DOCUMENT(0.98),
    /** Of the telegram in its series. */
    NUMBER(0.98),
    FROM(0.98),
    TO(0.98),
    DATE(0.98),
    TIME(0.95),
    CLASSIFICATION(0.95),
    PRECEDENCE(0.95),
    CAPTION(0.95),
    DRAFTER(0.95),
    SIGNATURE(0.95),
    REFERENCES(0.95);

    private final double aim;

    Aspect(double aim) {
        this.aim = aim;
    }

    double aim() {
        return aim;
    }

    String said() {
        return name().toLowerCase(Locale.ROOT);
    }
}
