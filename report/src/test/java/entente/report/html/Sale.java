package entente.report.html;

import entente.evidence.Basis;
import entente.evidence.Claim;
import entente.evidence.Evidence;
import entente.evidence.Particulars;
import entente.evidence.Quantity;
import entente.evidence.Span;
import entente.evidence.View;
import entente.language.Text;
import entente.language.model.Agreement;
import entente.language.model.Condition;
import entente.report.TextLines;
import entente.standing.Answer;
import entente.standing.Conclusion;
import entente.standing.Derivation;
import entente.standing.LibertyAnswer;
import entente.standing.OpenPointAnswer;
import entente.standing.Standing;
import entente.standing.Truth;
import entente.standing.UndertakingAnswer;
import entente.standing.ask.Comparison;
import entente.standing.ask.Position;
import entente.standing.ask.Turn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A small sale with answers made by hand, so that the page is tested apart from whatever computes standings. */
final class Sale {

    static final String TEXT = """
            agreement sale "A sale of crates"
              opens 2024-01-01
              zone Europe/Vienna
            party seller "Seller"
            party buyer "Buyer"
            document contract "The contract"
            item crate "crate of goods"
            act deliver of crate by seller
            act pay by buyer
            act resell of crate by anyone
            undertaking delivery from seller to buyer
              must deliver every crate
              by 2024-01-10
              cites contract item 1
            undertaking payment from buyer to seller
              when delivery is proved
              must pay
              promptly
              provided exclusivity is kept
              cites contract item 2
            undertaking exclusivity from seller to buyer
              must not resell any crate
              cites contract item 3
            open point price between seller and buyer
              what the crates cost
              settled when buyer accepts a proposal on price
              cites contract item 4
            liberty reprisal of buyer
              may resell any crate
              when exclusivity is broken
              cites contract item 5
            """;

    static final LocalDate DAY = LocalDate.of(2024, 1, 12);

    private final Agreement text;
    private final List<Claim> claims = new ArrayList<>();
    private View view = View.on(DAY);

    Sale() {
        this(TEXT);
    }

    Sale(String written) {
        text = Text.read("sale.entente", written).agreement().orElseThrow();
    }

    Agreement text() {
        return text;
    }

    Sale seenBy(String viewer) {
        view = view.seenBy(viewer);
        return this;
    }

    Sale add(Claim claim) {
        claims.add(claim);
        return this;
    }

    /** That the seller delivered so many, as the buyer says. */
    Claim delivery(String id, int number, String gloss, Set<String> seen) {
        Span day = Span.day(LocalDate.of(2024, 1, 9), text.zone());
        return new Claim(id, "buyer", "", "seller", "deliver", "", "crate", new Quantity.Count(number), "",
                Optional.empty(), day, day, Optional.empty(), seen, "", "", "", "contract", "page 9", Basis.SOURCED,
                gloss, Particulars.NONE, false, "evidence.jsonl", 1);
    }

    Contents contents(List<Claim> named) {
        Answer answer = answer(named);
        var comparison = new Comparison(new LinkedHashMap<>(Map.of("", answer)), List.of(), 5);
        Evidence evidence = new Evidence(List.copyOf(claims), List.of());
        return new Contents(answer, evidence, List.of(), text.opens(), turns(answer), comparison, TextLines.of(TEXT));
    }

    private static List<Turn> turns(Answer answer) {
        return answer.undertakings().stream().map(u -> new Turn(LocalDate.of(2024, 1, 1), u.name(), Optional.empty(),
                Optional.of(new Position.OfUndertaking(u)), new Turn.Cause.ByTheDay())).toList();
    }

    Answer answer(List<Claim> named) {
        var undertakings = List.of(
                undertaking("delivery", standing(Standing.Kind.OVERDUE,
                        Optional.of(new Standing.Progress(1, 2, 3))), named, List.of()),
                undertaking("payment", standing(Standing.Kind.WAITING, Optional.empty()), List.of(), conditions()),
                undertaking("exclusivity", standing(Standing.Kind.IN_FORCE, Optional.empty()), List.of(), List.of()));
        var liberty = text.liberties().getFirst();
        var point = text.openPoints().getFirst();
        return new Answer(view, text, undertakings,
                List.of(new LibertyAnswer(liberty, Truth.NO, List.of(),
                        why(new Conclusion.Open("reprisal", Truth.NO), List.of(), List.of()))),
                List.of(new OpenPointAnswer(point, Truth.NO, List.of(),
                        why(new Conclusion.IsSettled("price", Truth.NO), List.of(), List.of()))),
                List.of(), List.of(), List.of(), List.of());
    }

    /** As an evaluator gives them: the condition is not met, the proviso is. */
    private List<Derivation> conditions() {
        Condition when = text.undertakings().get(1).when().getFirst().value();
        Condition provided = text.undertakings().get(1).provided().getFirst().value();
        return List.of(holds(when, Conclusion.Role.WHEN, Truth.NO),
                holds(provided, Conclusion.Role.PROVIDED, Truth.YES));
    }

    private static Derivation holds(Condition condition, Conclusion.Role role, Truth truth) {
        return why(new Conclusion.Holds(condition, role, truth, Optional.empty()), List.of(), List.of());
    }

    private UndertakingAnswer undertaking(String name, Standing standing, List<Claim> named, List<Derivation> because) {
        var undertaking = text.undertakings().stream().filter(u -> u.name().equals(name)).findFirst().orElseThrow();
        return new UndertakingAnswer(undertaking, standing, List.of(),
                why(new Conclusion.Stands(name, standing), named, because));
    }

    private static Standing standing(Standing.Kind kind, Optional<Standing.Progress> progress) {
        return new Standing(kind, Set.of(), progress, Optional.of(LocalDate.of(2024, 1, 1)), Optional.empty());
    }

    private static Derivation why(Conclusion conclusion, List<Claim> named, List<Derivation> because) {
        return new Derivation("S16", conclusion, Optional.empty(), List.of(),
                named.stream().map(claim -> new Derivation.Used(claim, Derivation.Used.Part.SUPPORTS)).toList(),
                List.of(), because);
    }
}
