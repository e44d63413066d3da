package entente.app;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the command ends with, for scripts. */
final class Exit {

    static final int OK = 0;
    static final int TEXT = 1;
    static final int USAGE = 2;
    static final int SET_ASIDE = 3;
    static final int FAULT = 4;
    static final int UNDECIDED = 5;

    private Exit() {}

    /** As every help page lists them. */
    static Map<String, String> list() {
        Map<String, String> list = new LinkedHashMap<>();
        list.put(" " + OK, "answered");
        list.put(" " + TEXT, "the text has mistakes; or, for fmt --check, another shape; for check --strict, "
                + "assumptions; for check --record, a citation that leads nowhere or to other words; for examine, a "
                + "grave finding");
        list.put(" " + USAGE, "the command was not understood, or a file is not there");
        list.put(" " + SET_ASIDE, "some claims were set aside, as listed; the answer rests on the others, and with "
                + "--strict there is none");
        list.put(" " + FAULT, "a fault of the program; ENTENTE_DEBUG=1 shows where");
        list.put(" " + UNDECIDED,
                "examine or diff could not decide everything, as it says; examine found nothing grave");
        return list;
    }
}
