package entente.record.paper;

import java.util.Locale;

/** What a paper is. */
public enum PaperKind {
    TELEGRAM_IN,
    TELEGRAM_OUT,
    TELEGRAM,
    AIRGRAM,
    DESPATCH,
    LETTER,
    MESSAGE,
    MEMORANDUM,
    MEMORANDUM_OF_CONVERSATION,
    NOTE,
    PROTOCOL,
    DECLARATION,
    MINUTES,
    ESTIMATE,
    REPORT,
    EDITORIAL_NOTE,
    UNKNOWN;

    /** As in {@code memorandum of conversation}. */
    public String said() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
