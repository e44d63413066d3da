package entente.report.html;

import entente.standing.AmendmentAnswer.Stage;
import entente.standing.Answer;
import entente.standing.ask.Position;
import entente.standing.ask.Turn;
import java.util.List;

/**
 * The pieces that have an entry on the page: all but states, which follow from deeds, and amendments that on its day
 * nobody has made yet. A board of the 13th knows nothing of the 20th.
 */
final class Listed {

    private Listed() {}

    static List<Position> of(Answer answer) {
        return Position.all(answer).values().stream().filter(Listed::isListed).toList();
    }

    static boolean isListed(Position position) {
        return switch (position) {
            case Position.OfState state -> false;
            case Position.OfAmendment(var answer) -> answer.stage() != Stage.NOT_YET;
            case Position.OfUndertaking undertaking -> true;
            case Position.OfLiberty liberty -> true;
            case Position.OfOpenPoint point -> true;
        };
    }

    /** Whether a change is one of something that has an entry, before or after. */
    static boolean isTold(Turn turn) {
        return turn.before().filter(Listed::isListed).isPresent() || turn.after().filter(Listed::isListed).isPresent();
    }
}
