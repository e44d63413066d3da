package entente.analysis.run;

import entente.language.model.Duty;
import entente.language.model.Undertaking;

/** What kind of thing an undertaking asks for. */
public final class Duties {

    private Duties() {}

    /** Whether somebody has to do something, and has done it one day. */
    public static boolean isToDo(Undertaking undertaking) {
        Duty duty = undertaking.duty().value();
        return duty instanceof Duty.Do || duty instanceof Duty.Secure;
    }

    /** Whether its debtor must not do something. */
    public static boolean isToRefrain(Undertaking undertaking) {
        return undertaking.duty().value().isContinuing();
    }
}
