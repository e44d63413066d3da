package entente.report.html;

import entente.evidence.Claim;
import entente.standing.ask.Position;
import entente.standing.ask.Turn;
import java.util.List;
import java.util.Optional;

/** The time axis in words: every change, and what caused it. */
final class ChangesTable {

    private final Page page;

    ChangesTable(Page page) {
        this.page = page;
    }

    Html shown() {
        List<Html> rows = page.contents().turns().stream().filter(Listed::isTold).map(this::row).toList();
        return Tables.scrolling("Changes of standing", Tables.table("Every change of standing, and what caused it",
                List.of("Day", "What", "From", "To", "Caused by"), rows).css("changes"));
    }

    private Html row(Turn turn) {
        return Html.of("tr", Tables.rowHead(Times.shortDay(turn.day())), Tables.cell(page.piece(turn.name())),
                Tables.cell(look(turn.before(), "not in the text")),
                Tables.cell(look(turn.after(), "no longer in the text")), Tables.cell(cause(turn.cause())));
    }

    private Html look(Optional<Position> position, String none) {
        return position.<Html>map(p -> page.look(p).shown())
                .orElseGet(() -> Html.of("span", none).css("aside"));
    }

    private Html cause(Turn.Cause cause) {
        return switch (cause) {
            case Turn.Cause.ByClaims(var claims) -> claims("", claims);
            case Turn.Cause.ByRetraction(var claims) -> claims("taken back by ", claims);
            case Turn.Cause.ByTheDay() -> Html.text("the day itself");
        };
    }

    private Html claims(String how, List<Claim> claims) {
        List<Html> links = claims.stream().filter(claim -> page.claims().isSeen(claim.id()))
                .map(claim -> page.claim(claim.id())).toList();
        return links.isEmpty() ? Html.text("the day itself") : Html.several(Html.text(how), Html.joined(links, ", "));
    }
}
