package entente.checks.law;

import entente.checks.world.World;
import entente.language.model.Amount;
import entente.language.model.Duty;
import entente.language.model.Undertaking;
import entente.standing.Answer;
import entente.standing.UndertakingAnswer;
import java.util.stream.Stream;

/**
 * What is owed once: to do a thing, to secure it, or not to do it. A law that speaks of one deed and one standing is
 * about these, and about the instances of what comes back; the whole of several instances has laws of its own (S41),
 * and so has what is kept, tried or grows (S42, S58, S59).
 */
final class Once {

    private Once() {
    }

    static boolean is(Undertaking u) {
        return !u.terms().unfolds() && switch (u.duty().value()) {
            case Duty.Do duty -> !(duty.what().amount() instanceof Amount.Accrued);
            case Duty.Secure duty -> true;
            case Duty.Refrain duty -> true;
            case Duty.Keep duty -> false;
            case Duty.Endeavour duty -> false;
        };
    }

    static boolean is(UndertakingAnswer u) {
        return is(u.undertaking());
    }

    static Stream<UndertakingAnswer> in(Answer answer) {
        return answer.undertakings().stream().filter(Once::is);
    }

    /** Whether the text says of the agreement itself when it ends: then what is owed may end with it (S50). */
    static boolean mayEnd(World world) {
        return world.agreement().frame().ends().isPresent() || !world.agreement().frame().endsWhen().isEmpty();
    }

    /** Whether the discharge of another discharges it (S55). */
    static boolean isCarriedOut(World world, Undertaking u) {
        return world.agreement().undertakings().stream().anyMatch(other -> other.terms().carriesOut().equals(u.name()));
    }
}
