package entente.report.html;

import entente.language.model.Party;
import entente.report.Sentences;
import entente.standing.Standing;
import entente.standing.UndertakingAnswer;
import entente.standing.ask.Position;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Everything in one look: a column for each side that owes something, and one for what is open or free. */
final class Glance {

    private final Page page;
    private final List<Position> all;

    Glance(Page page) {
        this.page = page;
        all = Listed.of(page.answer());
    }

    Html shown() {
        List<Html> columns = new ArrayList<>();
        for (Party party : page.text().parties()) {
            List<Position> owed = all.stream().filter(position -> isOwedBy(position, party)).toList();
            if (!owed.isEmpty()) {
                columns.add(Html.of("div", list(page.headed(party.name()) + " owes", owed)));
            }
        }
        columns.add(Html.of("div",
                list("Open points", all.stream().filter(p -> p instanceof Position.OfOpenPoint).toList()),
                list("Liberties", all.stream().filter(p -> p instanceof Position.OfLiberty).toList()),
                list("Amendments", all.stream().filter(p -> p instanceof Position.OfAmendment).toList())));
        return Html.several(Html.of("p", counted()), Html.of("div", columns).css("glance"));
    }

    /** {@code Of 8 undertakings 3 are discharged, 2 are due and 3 are waiting.} */
    private String counted() {
        Map<Standing.Kind, Integer> counts = new EnumMap<>(Standing.Kind.class);
        for (UndertakingAnswer answer : page.answer().undertakings()) {
            counts.merge(answer.standing().kind(), 1, Integer::sum);
        }
        int whole = page.answer().undertakings().size();
        String parts = Sentences.list(counts.entrySet().stream().map(entry ->
                entry.getValue() + (entry.getValue() == 1 ? " is " : " are ") + entry.getKey().words())
                .toList());
        return whole == 0 ? "The text holds no undertaking." : "Of " + Words.count(whole, "undertaking", "undertakings")
                + " " + parts + ".";
    }

    private boolean isOwedBy(Position position, Party party) {
        return position instanceof Position.OfUndertaking(var answer)
                && page.lookup().partyOf(answer.undertaking().from()).equals(party.name());
    }

    private Html list(String heading, List<Position> positions) {
        return positions.isEmpty() ? Html.NOTHING : Html.of("section", Html.of("h3", heading),
                Html.of("ul", positions.stream().map(this::item).toList()));
    }

    private Html item(Position position) {
        Look look = page.look(position);
        return Html.of("li", look.shape().drawn(), Html.of("span", page.piece(position.name()),
                Html.of("span", " " + look.words()).css("words"))).css("tone-" + look.shape().tone());
    }
}
