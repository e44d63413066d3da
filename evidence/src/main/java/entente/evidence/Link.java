package entente.evidence;

import java.util.Locale;

/** What a claim says about another one. */
record Link(Kind kind, String target) {

    enum Kind { NONE, CONFIRMS, DENIES, RETRACTS }

    static Link of(Claim claim) {
        return !claim.confirms().isEmpty() ? new Link(Kind.CONFIRMS, claim.confirms())
                : !claim.denies().isEmpty() ? new Link(Kind.DENIES, claim.denies())
                : !claim.retracts().isEmpty() ? new Link(Kind.RETRACTS, claim.retracts())
                : new Link(Kind.NONE, "");
    }

    String words() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    Wrong unknown() {
        return new Wrong(Code.E302, words() + ": no claim of the log is called " + Complaints.shown(target)
                + ". Accepted: the id of a claim in the log.");
    }
}
