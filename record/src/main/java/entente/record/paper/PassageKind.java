package entente.record.paper;

/** What a passage is in its text. */
public enum PassageKind {
    HEADING,
    SALUTATION,
    /** Counted: first paragraph, second paragraph; where it bears a number itself, its address says so too. */
    PARAGRAPH,
    /** A piece of a paragraph that bears a number or letter. */
    ITEM,
    SENTENCE,
    SIGNATURE,
    FOOTNOTE,
    /** Lines about the paper: addressees, subject, drafting. */
    PARTICULARS
}
