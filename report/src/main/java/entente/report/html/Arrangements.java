package entente.report.html;

import entente.language.model.Condition;
import entente.language.model.Liberty;
import entente.language.model.OpenPoint;
import entente.language.model.Part;
import entente.language.model.WordsOf;
import entente.standing.AmendmentAnswer;
import entente.standing.LibertyAnswer;
import entente.standing.OpenPointAnswer;
import entente.standing.ask.Position;
import entente.standing.ask.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What nobody owes: points left open, liberties, amendments and what became of them. */
final class Arrangements {

    private final Page page;
    private final Entries entries;

    Arrangements(Page page) {
        this.page = page;
        entries = new Entries(page, "h3");
    }

    Html openPoints() {
        return all(page.answer().openPoints().stream().map(this::openPoint).toList(),
                "The text leaves no point open.");
    }

    Html liberties() {
        return all(page.answer().liberties().stream().map(this::liberty).toList(), "The text gives no liberties.");
    }

    Html amendments() {
        List<AmendmentAnswer> made = new ArrayList<>(page.answer().amendments());
        made.removeIf(answer -> answer.stage() == AmendmentAnswer.Stage.NOT_YET);
        int later = page.answer().amendments().size() - made.size();
        return Html.several(all(made.stream().map(this::amendment).toList(), "On this day there are no amendments."),
                later == 0 ? Html.NOTHING : Html.of("p", "The text holds "
                        + Words.count(later, "amendment", "amendments")
                        + " of a later day, of which nothing is said here.").css("aside"));
    }

    private static Html all(List<Html> shown, String none) {
        return shown.isEmpty() ? Html.of("p", none).css("aside") : Html.several(shown);
    }

    private Html openPoint(OpenPointAnswer answer) {
        OpenPoint point = answer.openPoint();
        List<String> words = new ArrayList<>();
        words.add(point.matter());
        point.settledWhen().forEach(part -> words.add("settled when " + WordsOf.condition(part.value())));
        Entries.Entry entry = new Entries.Entry(point.name(),
                page.look(new Position.OfOpenPoint(answer)), page.say().of(answer), words,
                point.origin(), point.cites(), point.place(), answer.why());
        Optional<Row> row = page.contents().outstanding().stream()
                .filter(r -> r.name().equals(point.name())).findFirst();
        return entries.shown(entry, List.of(Entries.fact("Between", page.parties(point.between()))),
                row.map(entries::missing).orElseGet(() -> entries.missing(answer.missing())));
    }

    private Html liberty(LibertyAnswer answer) {
        Liberty liberty = answer.liberty();
        List<String> words = new ArrayList<>();
        words.add("may " + WordsOf.deed(liberty.may().value()));
        conditions("when ", liberty.when(), words);
        conditions("while ", liberty.whileHolds(), words);
        Entries.Entry entry = new Entries.Entry(liberty.name(),
                page.look(new Position.OfLiberty(answer)), page.say().of(answer), words,
                liberty.origin(), liberty.cites(), liberty.place(), answer.why());
        return entries.shown(entry, List.of(Entries.fact("Of", page.parties(liberty.of()))),
                entries.missing(answer.missing()));
    }

    private static void conditions(String led, List<? extends Part<Condition>> parts,
            List<String> words) {
        parts.forEach(part -> words.add(led + WordsOf.condition(part.value())));
    }

    private Html amendment(AmendmentAnswer answer) {
        var amendment = answer.amendment();
        List<String> words = amendment.changes().stream().map(ChangeWords::of).toList();
        Entries.Entry entry = new Entries.Entry(amendment.name(),
                page.look(new Position.OfAmendment(answer)), page.say().of(answer), words, "",
                amendment.cites(), amendment.place(), answer.why());
        List<Html> facts = new ArrayList<>();
        facts.add(Entries.fact("Made by", Html.text(page.party(amendment.from()))));
        facts.add(Entries.fact("Dated", Times.day(amendment.since())));
        answer.since().ifPresent(day -> facts.add(Entries.fact("So since", Times.day(day))));
        return entries.shown(entry, facts, entries.missing(answer.missing()));
    }
}
