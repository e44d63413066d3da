package entente.report.html;

import entente.standing.Standing;
import java.util.function.LongFunction;

/** The few words that only this page needs. Sentences are those of {@code entente.report}. */
final class Words {

    private Words() {}

    /** {@code 37 of 42 proved}, {@code 3 of an unknown number proved, 5 claimed}. */
    static String progress(Standing.Progress progress, LongFunction<String> figure) {
        String of = progress.isNumberKnown() ? " of " + figure.apply(progress.of()) : " of an unknown number";
        String claimed = progress.claimed() > progress.proved()
                ? ", " + figure.apply(progress.claimed()) + " claimed" : "";
        return figure.apply(progress.proved()) + of + " proved" + claimed;
    }

    /** {@code 1 claim}, {@code 2 claims}. */
    static String count(long number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }

    static String claims(long number) {
        return count(number, "claim", "claims");
    }
}
