package entente.report.html;

import entente.evidence.Claim;
import entente.evidence.Evidence;
import entente.evidence.View;
import entente.language.model.Reading;
import entente.report.TextLines;
import entente.standing.Answer;
import entente.standing.ask.Comparison;
import entente.standing.ask.Inquiry;
import entente.standing.ask.Outstanding;
import entente.standing.ask.Passing;
import entente.standing.ask.Row;
import entente.standing.ask.Timeline;
import entente.standing.ask.Turn;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that a board shows.
 *
 * @param evidence the log; the page shows of it only what the view may see
 * @param since the day on which the time axis begins
 * @param text the lines of the agreement's file
 */
public record Contents(Answer answer, Evidence evidence, List<Row> outstanding, LocalDate since, List<Turn> turns,
        Comparison readings, TextLines text) {

    /**
     * Asks all that the board needs to know.
     *
     * @param passing is told of each day of the time axis
     */
    public static Contents of(Inquiry inquiry, View view, LocalDate since, TextLines text, Passing passing) {
        Answer answer = inquiry.answer(view);
        List<String> readings = inquiry.agreement().readings().stream().map(Reading::name).toList();
        return new Contents(answer, inquiry.evidence(), Outstanding.rows(inquiry, answer), since,
                Timeline.between(inquiry, view, since, view.on(), passing), Comparison.of(inquiry, view, readings),
                text);
    }

    /** The claims that the view knows and may see, those supposed among them, in the order of their ids. */
    List<Claim> seen() {
        return new SeenClaims(answer).of(evidence);
    }
}
