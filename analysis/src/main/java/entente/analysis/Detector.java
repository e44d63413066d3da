package entente.analysis;

/** Looks for one kind of finding. It is named for what it finds, and has a rule in {@code spec/findings.md}. */
public interface Detector {

    FindingKind kind();

    /** Looks through the text and brings what it finds. It asks the budget before each step that takes time. */
    void look(Subject subject, Budget budget, Findings found);
}
