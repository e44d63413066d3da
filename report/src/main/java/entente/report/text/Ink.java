package entente.report.text;

import entente.standing.AmendmentAnswer;
import entente.standing.Standing;
import entente.standing.Truth;
import entente.standing.ask.Position;

/** The few colours that are used, each for one thing; none where the terminal shows none. */
enum Ink {
    PLAIN(""), BOLD("1"), FAINT("2"), GOOD("32"), OPEN("33"), BAD("31"), DOUBTFUL("35"), CLAIMED("36");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    String on(String words, Terminal terminal) {
        return terminal.colours() && !code.isEmpty() ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
    }

    static Ink of(Position position) {
        return switch (position) {
            case Position.OfUndertaking(var answer) -> of(answer.standing().kind());
            case Position.OfOpenPoint(var answer) -> of(answer.settled());
            case Position.OfLiberty(var answer) -> of(answer.open());
            case Position.OfAmendment(var answer) -> answer.stage() == AmendmentAnswer.Stage.ACCEPTED ? GOOD : OPEN;
            case Position.OfState(var answer) -> of(answer.inForce());
        };
    }

    private static Ink of(Truth truth) {
        return switch (truth) {
            case YES -> GOOD;
            case NO -> FAINT;
            case UNKNOWN -> DOUBTFUL;
        };
    }

    static Ink of(Standing.Kind kind) {
        return switch (kind) {
            case DISCHARGED, IN_FORCE -> GOOD;
            case DUE, OFFERED -> OPEN;
            case PERFORMED -> CLAIMED;
            case OVERDUE, BREACHED -> BAD;
            case CONTESTED, UNKNOWN -> DOUBTFUL;
            case WAITING, SUSPENDED, LAPSED, RELEASED, WITHDRAWN, TERMINATED -> FAINT;
        };
    }
}
