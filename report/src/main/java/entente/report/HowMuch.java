package entente.report;

import entente.standing.Standing.Progress;
import entente.standing.UndertakingAnswer;
import java.math.BigDecimal;

/**
 * How much of something is done, in figures.
 *
 * @param decimals of a unit, how many digits behind the point its numbers have
 */
record HowMuch(int decimals) {

    /** Of an undertaking that unfolds its instances are counted, and not what each of them counts. */
    static HowMuch of(UndertakingAnswer answer) {
        return new HowMuch(answer.instances().isEmpty() ? answer.undertaking().duty().value().what().decimals() : 0);
    }

    String number(long number) {
        return BigDecimal.valueOf(number, decimals).toPlainString();
    }

    /** {@code 12 of 42}. */
    String of(Progress p) {
        return number(p.proved()) + " of " + (p.isNumberKnown() ? number(p.of()) : "?");
    }

    /** How much has been done of what must not be: {@code 5207 proved}, {@code 12 proved, 18 allowed}. */
    String against(Progress p) {
        return number(p.proved()) + " proved"
                + (p.claimed() > p.proved() ? ", " + number(p.claimed()) + " claimed" : "")
                + (p.of() > 0 ? ", " + number(p.of()) + " allowed" : "")
                + (p.isNumberKnown() ? "" : ", and how many are allowed is not known");
    }

    /** Where none is allowed and none is proved, there is nothing to count. */
    static boolean isSaidAgainst(Progress p) {
        return p.of() > 0 || p.claimed() > 0;
    }

    String soFar(Progress p) {
        return ": " + done(p) + (p.claimed() > p.proved() ? ", " + number(p.claimed()) + " claimed" : "")
                + (p.isNumberKnown() ? "" : ", and how many there are is not known");
    }

    private String done(Progress p) {
        return p.isNumberKnown() ? number(p.proved()) + " of " + number(p.of()) + " so far"
                : p.proved() == 0 ? "none so far" : number(p.proved()) + " so far";
    }

    String counted(Progress p) {
        return p.proved() == p.claimed() ? ": " + of(p.proved(), p)
                : p.claimed() > p.of() ? ": " + number(p.claimed()) + " claimed, " + of(p.proved(), p) + " proved"
                        : ": " + of(p.claimed(), p) + " claimed, " + number(p.proved()) + " proved";
    }

    String proved(Progress p, String methods) {
        return ": " + of(p.proved(), p) + " proved" + (methods.isEmpty() ? "" : " by " + methods)
                + " (" + number(p.claimed()) + " claimed)";
    }

    private String of(long number, Progress progress) {
        return progress.isNumberKnown() ? number(number) + " of " + number(progress.of()) : number(number);
    }
}
