package entente.app;

/** No answer can be given; what the person reads, and what the command ends with. */
final class Refused extends RuntimeException {

    private final int exit;

    private Refused(int exit, String message) {
        super(message, null, false, false);
        this.exit = exit;
    }

    int exit() {
        return exit;
    }

    /** The text has mistakes. */
    static Refused text(String message) {
        return new Refused(Exit.TEXT, message);
    }

    /** The question cannot be asked so. */
    static Refused usage(String message) {
        return new Refused(Exit.USAGE, message);
    }

    /** Evidence was set aside, and {@code --strict} uses nothing then. */
    static Refused evidence(String message) {
        return new Refused(Exit.SET_ASIDE, message);
    }
}
