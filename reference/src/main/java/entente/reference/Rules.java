package entente.reference;

import entente.language.model.Condition;
import entente.language.model.Duty;
import entente.standing.Standing.Kind;

/** The rule that a conclusion follows from. */
final class Rules {

    private Rules() {}

    static String of(Kind kind, Duty duty) {
        boolean refrain = duty instanceof Duty.Refrain;
        return switch (kind) {
            case OFFERED, WITHDRAWN -> "S4";
            case WAITING, DUE -> "S16";
            case IN_FORCE -> duty instanceof Duty.Keep ? "S42" : "S23";
            case SUSPENDED -> "S22";
            case PERFORMED -> "S20";
            case DISCHARGED -> refrain || duty instanceof Duty.Keep ? "S23"
                    : duty instanceof Duty.Secure ? "S25" : "S20";
            case OVERDUE -> duty instanceof Duty.Keep ? "S42" : "S18";
            case BREACHED -> duty instanceof Duty.Keep ? "S42" : refrain ? "S23" : "S18";
            case CONTESTED -> "S12";
            case UNKNOWN -> "S6";
            case LAPSED -> "S21";
            case RELEASED -> "S13";
            case TERMINATED -> "S50";
        };
    }

    static String of(Condition.Fact.Kind kind) {
        return switch (kind) {
            case CLAIMED, PROVED -> "S3";
            case TERMINATED -> "S50";
            case KEPT, BROKEN -> "S24";
            case DUE, OVERDUE, IN_FORCE -> "S1";
        };
    }
}
