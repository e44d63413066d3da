package entente.standing.ask;

import entente.evidence.Claim;
import entente.evidence.View;
import entente.language.model.Reading;
import entente.standing.Answer;
import entente.standing.LibertyAnswer;
import entente.standing.UndertakingAnswer;
import java.time.LocalDate;
import java.util.List;

/**
 * What a party takes to tomorrow's meeting.
 *
 * @param changed every change of standing from {@code since} to the day of the view
 * @param ask what others owe it or have to agree with it
 * @param offer what it owes itself, and what that would set free
 * @param mustNot duties to refrain that bind it now
 * @param may liberties of its own that are open now
 * @param theirReadings the readings of others, against the text as written
 * @param onTheirWord what others have done by nobody's account but their own
 * @param ahead what has a day to come, the nearest first
 * @param contested what is disputed, alleged, or rests on what is
 */
public record Brief(String party, LocalDate since, Answer now, List<Turn> changed, List<Row> ask, List<Row> offer,
        List<UndertakingAnswer> mustNot, List<LibertyAnswer> may, Comparison theirReadings,
        List<OnTheirWord> onTheirWord, List<UndertakingAnswer> ahead, List<Position> contested) {

    /** An undertaking that rests on nothing but claims of the party that owes it. */
    public record OnTheirWord(UndertakingAnswer answer, List<Claim> claims) {}

    /** @param passing is told of each day since then */
    public static Brief of(Inquiry inquiry, View view, String party, LocalDate since, Passing passing) {
        Answer now = inquiry.answer(view);
        List<Row> rows = Outstanding.rows(inquiry, now);
        List<String> theirs = inquiry.agreement().readings().stream()
                .filter(reading -> !reading.of().equals(party)).map(Reading::name).toList();
        var aspects = new BriefAspects(now, party);
        return new Brief(party, since, now, Timeline.between(inquiry, view, since, view.on(), passing),
                rows.stream().filter(aspects::isToAskFor).toList(), rows.stream().filter(aspects::isOurs).toList(),
                aspects.mustNot(), aspects.may(), Comparison.of(inquiry, view, theirs), aspects.onTheirWord(),
                aspects.ahead(), aspects.contested());
    }
}
