package entente.evidence.sentence;

import entente.evidence.Code;

/** Leaves the reading of a sentence where it cannot go on, with what is to be said about it. */
final class Misread extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Code code;

    Misread(Code code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    Code code() {
        return code;
    }
}
