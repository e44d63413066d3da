package entente.record.propose;

import java.util.Locale;

/** How the words of a candidate come to be on the page. */
public enum Manner {
    /** The paper's author says it in the paper itself. */
    SAID,
    /** The author reports that somebody said it. */
    REPORTED,
    /** The paper tells somebody to do or to say it. */
    INSTRUCTED,
    /** It stands in another's words, given in full or between quotation marks. */
    QUOTED,
    /** It is put forward, to be agreed to. */
    PROPOSED,
    /** It is said not to be so, or not to have been done. */
    DENIED;

    public String said() {
        return name().toLowerCase(Locale.ROOT);
    }
}
