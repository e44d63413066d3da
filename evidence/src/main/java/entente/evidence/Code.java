package entente.evidence;

/**
 * The kinds of what is set aside. The codes are stable; {@code spec/evidence.md} lists them with their rules, and each
 * has a golden in {@code examples/evidence-problems}.
 */
public enum Code {
    /** The line is not JSON, or not the whole of it. */
    E101,
    /** The line is not UTF-8. */
    E102,
    /** The line is longer than lines may be. */
    E103,
    /** The line is JSON, but not one object. */
    E104,
    /** A field that claims do not have. */
    E105,
    /** A field given twice. */
    E106,
    /** A value of the wrong kind, such as a list where a name is wanted. */
    E107,
    /** A CloudEvents envelope without a claim in it. */
    E108,
    /** A row with a value beside the columns, or a CSV record with more or fewer values than columns. */
    E109,
    /** A CSV record whose quotes do not match. */
    E110,
    /** A cell of a spreadsheet that holds an error, or a formula that was never worked out. */
    E111,
    /** A file that ends early or is damaged: what was read of it counts. */
    E120,
    /** A file that is not text in UTF-8. */
    E121,
    /** A header with a column that no field is known for. */
    E122,
    /** A header that names one field twice. */
    E123,
    /** A mapping file that cannot be used. */
    E124,
    /** A spreadsheet that is damaged, or another kind of file under the name of one. */
    E125,
    /** A spreadsheet that only a password opens. */
    E126,
    /** A spreadsheet that unpacks to more than is reasonable. */
    E127,
    /** A sheet that the spreadsheet does not have, or none at all. */
    E128,
    /** A field that the claim needs is missing. */
    E201("E1"),
    /** A field that does not go with the others. */
    E202("E1"),
    /** A name that the text does not know. */
    E203("E1"),
    /** A name of the text that is of another kind. */
    E204("E1"),
    /** The actor is not one of those who can do the act. */
    E205("E1"),
    /** The item is not one that the act is of. */
    E206("E1"),
    /** The method is not the source's. */
    E207("E1"),
    /** A date that cannot be read or does not exist. */
    E208("E2"),
    /** Dates that are impossible together. */
    E209("E2"),
    /** A number that is none. */
    E210("E1"),
    /** The same id with other content. */
    E301("E5"),
    /** It is about a claim that is not in the log. */
    E302("E4"),
    /** It is about a claim that is set aside. */
    E303("E6"),
    /** It does not agree with the claim that it confirms or denies. */
    E304("E4"),
    /** It takes back the claim of another. */
    E305("E4"),
    /** It confirms or denies what is itself a denial or a retraction, or takes back a retraction. */
    E306("E4"),
    /** Claims that confirm each other in a ring. */
    E307("E4"),
    /** A sentence that cannot be understood. */
    E401;

    private final String rule;

    Code() {
        this("");
    }

    Code(String rule) {
        this.rule = rule;
    }

    /** The rule of {@code spec/evidence.md} that asks for it; empty where it is the form that cannot be read. */
    public String rule() {
        return rule;
    }

    /**
     * What is set aside for this.
     *
     * @param line counted from 1; 0 for a whole file
     * @param id of the claim, as far as it could be read
     */
    public SetAside at(String file, long line, String id, String reason) {
        return new SetAside(name(), file, line, id, reason);
    }
}
