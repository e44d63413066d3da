package entente.analysis;

/** What was looked through for one kind of finding, and how far it holds that there is nothing more. */
public record Looked(FindingKind kind, String what, HowFar howFar) {}
