package entente.record.paper;

import java.util.Locale;

/** What can be recovered about a paper as a whole. */
public enum FieldKind {
    /** One of {@link PaperKind}. */
    KIND,
    /** The number of the document in the volume or supplement that prints it. */
    DOCUMENT,
    /** Embtel, Deptel, Secto, Tosec, USUN, Topol: whose numbers are used. */
    SERIES,
    /** The number in that series. */
    NUMBER,
    FROM,
    TO,
    /** Where it was written. */
    POST,
    /** As in 1962-11-13. */
    DATE,
    /** As in 21:43. */
    TIME,
    ZONE,
    PRECEDENCE,
    CAPTION,
    CLASSIFICATION,
    /** Of one paragraph, where the paragraph says so itself: "(S)". */
    PORTION,
    SUBJECT,
    ACTION,
    INFORMATION,
    /** For whom, at the place it is sent to. */
    ATTENTION,
    DRAFTER,
    CLEARANCE,
    APPROVAL,
    SIGNATURE,
    PARTICIPANT,
    /** Who released it. */
    RELEASE,
    RELEASE_DATE,
    /** Archive, collection, file. */
    SOURCE,
    PAGES,
    /** What goes with the paper, as it names it. */
    ATTACHMENT,
    REPEATED_TO;

    /** As in {@code release date}. */
    public String said() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
