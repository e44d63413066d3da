package entente.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * One entry of the log, placed: every name in it is a name of the text, and what it left to the claim that it confirms
 * or denies is filled in. Empty strings stand where a thing is left out. The fields are those of {@code
 * spec/evidence.md}.
 *
 * <p>What only takes back has no act and no time of its own: it happens when it is reported, and its number means
 * nothing.
 *
 * @param happened no later than it was reported (E3)
 * @param seen by whom it may be seen; none: by everyone (E11)
 * @param supposed a supposed fact, which meets every standard; never in a log
 * @param file where it was read, with its line; empty for what was supposed
 */
public record Claim(String id, String says, String method, String by, String act, String to, String item,
        Quantity number, String about, Optional<LocalDate> until, Span happened, Span reported,
        Optional<Instant> received, Set<String> seen, String confirms, String denies, String retracts,
        String document, String passage, Basis basis, String gloss, Particulars particulars, boolean supposed,
        String file, long line) {

    /** When it arrived: in a ledger when it was received, otherwise when it was reported (E11). */
    public Instant arrived() {
        return received.orElse(reported.last());
    }

    /** The same claim about another stretch of time. */
    public Claim happening(Span happened) {
        return new Claim(id, says, method, by, act, to, item, number, about, until, happened, reported, received, seen,
                confirms, denies, retracts, document, passage, basis, gloss, particulars, supposed, file, line);
    }

    /** Whether it says that something happened (and neither denies nor only takes back). */
    public boolean affirms() {
        return denies.isEmpty() && retracts.isEmpty();
    }
}
