package entente.analysis;

/** Is told how far an examination has come. */
public interface Watching {

    Watching NOBODY = new Watching() {
        @Override
        public void begins(FindingKind kind, int number, int of) {}

        @Override
        public void ends(FindingKind kind) {}
    };

    /** A kind of finding is looked for now. @param number counted from 1 */
    void begins(FindingKind kind, int number, int of);

    /** It has been looked for, as far as the time allowed. */
    void ends(FindingKind kind);
}
