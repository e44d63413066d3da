package entente.record.search;

/** The fields of the index. A document of it is a file, a paper or a passage: {@code what} says which. */
final class Stored {
    /** Raised whenever what is stored changes: an index of another form is made anew. */
    static final String FORM = "3";

    static final String WHAT = "what";
    static final String FILE = "file";
    static final String DIGEST = "digest";
    static final String PAPER = "paper";
    static final String WORDS = "words";
    static final String ADDRESS = "address";
    static final String PAGE = "page";
    static final String KIND = "kind";
    static final String FROM = "from";
    static final String TO = "to";
    static final String NUMBER = "number";
    static final String DOCUMENT = "document";
    static final String CLASSIFICATION = "classification";
    static final String CAPTION = "caption";
    static final String POST = "post";
    static final String SIGNED = "signed";
    static final String HAS = "has";
    static final String DAY = "day";
    static final String DATE = "date";
    static final String CITATION = "citation";
    static final String CITED = "cited";
    static final String CITING = "citing";

    static final String A_FILE = "file";
    static final String A_PAPER = "paper";
    static final String A_PASSAGE = "passage";

    private Stored() {
    }
}
