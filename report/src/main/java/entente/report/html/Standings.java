package entente.report.html;

import entente.language.model.Condition;
import entente.language.model.Duty;
import entente.language.model.Part;
import entente.language.model.Party;
import entente.language.model.Repeat;
import entente.language.model.Undertaking;
import entente.language.model.WordsOf;
import entente.standing.Standing;
import entente.standing.UndertakingAnswer;
import entente.standing.ask.Position;
import entente.standing.ask.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each side owes: an entry for every undertaking, by the party that owes it, in the order of the text. */
final class Standings {

    private final Page page;
    private final Entries entries;
    private final Map<String, Row> outstanding = new HashMap<>();

    Standings(Page page) {
        this.page = page;
        entries = new Entries(page, "h4");
        page.contents().outstanding().forEach(row -> outstanding.put(row.name(), row));
    }

    Html shown() {
        if (page.answer().undertakings().isEmpty()) {
            return Html.of("p", "Under this text nobody owes anything.").css("aside");
        }
        List<Html> sides = new ArrayList<>();
        List<String> owingNothing = new ArrayList<>();
        for (Party party : page.text().parties()) {
            List<UndertakingAnswer> owed = owedBy(party);
            if (owed.isEmpty()) {
                owingNothing.add(page.party(party.name()));
            } else {
                sides.add(side(party, owed));
            }
        }
        if (!owingNothing.isEmpty()) {
            sides.add(Html.of("p", "Under this text nothing is owed by: " + String.join(", ", owingNothing) + ".")
                    .css("aside"));
        }
        return Html.several(sides);
    }

    private List<UndertakingAnswer> owedBy(Party party) {
        return page.answer().undertakings().stream()
                .filter(answer -> page.lookup().partyOf(answer.undertaking().from()).equals(party.name())).toList();
    }

    private Html side(Party party, List<UndertakingAnswer> owed) {
        String id = "side-" + Anchor.piece(party.name());
        return Html.of("section", Html.of("h3", page.headed(party.name()) + " owes").id(id),
                Html.several(owed.stream().map(this::entry).toList())).css("side").with("aria-labelledby", id);
    }

    private Html entry(UndertakingAnswer answer) {
        Undertaking u = answer.undertaking();
        Entries.Entry entry = new Entries.Entry(u.name(), page.look(new Position.OfUndertaking(answer)),
                page.say().of(answer), words(u), u.origin(), u.cites(), u.place(), answer.why());
        return entries.shown(entry, facts(answer), missing(answer));
    }

    /** The lines that say what is owed, as the text writes them. */
    private List<String> words(Undertaking u) {
        List<String> words = new ArrayList<>();
        conditions("when ", "or when ", u.when(), words);
        u.terms().each().ifPresent(part -> words.add("each " + part.value()));
        words.add(WordsOf.duty(u.duty().value()));
        u.terms().repeat().map(part -> repeat(u, part.value())).ifPresent(words::add);
        u.deadline().map(Part::value).map(WordsOf::deadline).ifPresent(words::add);
        u.breachedAfter().map(part -> "finally " + WordsOf.deadline(part.value())).ifPresent(words::add);
        u.until().map(part -> "until " + WordsOf.date(part.value())).ifPresent(words::add);
        conditions("provided ", "provided ", u.provided(), words);
        conditions("while ", "while ", u.whileHolds(), words);
        u.proof().map(part -> "proved " + WordsOf.proof(part.value())).ifPresent(words::add);
        return words;
    }

    /** What must not be done, or not so often, is counted in any period, and not owed every period. */
    private static String repeat(Undertaking u, Repeat repeat) {
        String words = WordsOf.repeat(repeat);
        return u.duty().value() instanceof Duty.Refrain && repeat instanceof Repeat.Every
                ? "in any" + words.substring("every".length()) : words;
    }

    private static void conditions(String first, String next, List<Part<Condition>> parts, List<String> words) {
        for (int i = 0; i < parts.size(); i++) {
            words.add((i == 0 ? first : next) + WordsOf.condition(parts.get(i).value()));
        }
    }

    private List<Html> facts(UndertakingAnswer answer) {
        Undertaking u = answer.undertaking();
        Standing standing = answer.standing();
        List<Html> facts = new ArrayList<>();
        String beneficiary = u.beneficiary().isEmpty() ? "" : ", for " + page.party(u.beneficiary());
        facts.add(Entries.fact("Owed to", Html.text(page.party(u.to()) + beneficiary)));
        standing.since().ifPresent(day -> facts.add(Entries.fact("Since", Times.day(day))));
        standing.deadline().ifPresent(day -> facts.add(Entries.fact("Last day", Times.day(day))));
        page.say().against(answer).ifPresent(words -> facts.add(Entries.fact("Done all the same", Html.text(words))));
        standing.progress().filter(p -> p.of() != 1 && !(u.duty().value() instanceof Duty.Refrain)).ifPresent(p ->
                facts.add(Entries.fact("Progress", ProgressBar.of(p, n -> page.say().figure(answer, n)))));
        return facts;
    }

    private Html missing(UndertakingAnswer answer) {
        Row row = outstanding.get(answer.name());
        return row == null ? entries.missing(answer.missing()) : entries.missing(row);
    }
}
