package entente.standing.ask;

import entente.evidence.Basis;
import entente.evidence.Claim;
import entente.evidence.Particulars;
import entente.evidence.Quantity;
import entente.evidence.Span;
import entente.evidence.View;
import entente.language.Checked;
import entente.language.Text;
import entente.language.model.Agreement;
import entente.language.model.Undertaking;
import entente.standing.Answer;
import entente.standing.Conclusion;
import entente.standing.Derivation;
import entente.standing.OpenPointAnswer;
import entente.standing.Standing;
import entente.standing.Standing.Kind;
import entente.standing.Standing.Mark;
import entente.standing.Step;
import entente.standing.Truth;
import entente.standing.UndertakingAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A small text, and answers about it that are written down rather than computed. */
final class Given {

    static final LocalDate DAY = LocalDate.parse("2024-02-01");

    static final Agreement TEXT = read("""
        agreement sale "Sale"
          opens 2024-01-01
          zone Europe/Vienna
        party seller "Seller"
        party buyer "Buyer"
        organ clerk of seller
        document contract "The contract"
        item crate "crate of goods"
        act deliver of crate by seller
        act pay by buyer
        act resell of crate by anyone
        act enter by buyer needs consent by seller
        act open-gate by buyer
        act close-gate by buyer
        words promise, consent
        method visit by buyer through enter
        state gate-open
          begins with open-gate
          ends with close-gate
        undertaking delivery from seller to buyer
          must deliver every crate
          cites contract item 1
        undertaking exclusivity from seller to buyer
          when seller promises exclusivity
          must not resell any crate
          cites contract item 2
        open point price between seller and buyer
          what the goods cost
          settled when buyer accepts a proposal on price
          cites contract item 3
        undertaking payment from buyer to seller
          when delivery is proved
              and price is settled
          must pay
          cites contract item 4
        reading lenient of buyer
          undertaking payment
            drop when
          undertaking exclusivity
            drop when
          cites contract item 5
        """);

    private Given() {}

    static Agreement read(String text) {
        Checked checked = Text.read("sale", text);
        return checked.agreement().orElseThrow(() -> new AssertionError(checked.problems()));
    }

    static Undertaking undertaking(String name) {
        return TEXT.undertakings().stream().filter(u -> u.name().equals(name)).findFirst().orElseThrow();
    }

    static UndertakingAnswer stands(String name, Kind kind, Step... missing) {
        return stands(name, kind, Set.of(), List.of(), missing);
    }

    static UndertakingAnswer marked(String name, Kind kind, Mark mark, Step... missing) {
        return stands(name, kind, Set.of(mark), List.of(), missing);
    }

    static UndertakingAnswer stands(String name, Kind kind, Set<Mark> marks, List<Claim> claims, Step... missing) {
        Standing standing = new Standing(kind, marks, Optional.empty(), Optional.empty(), Optional.empty());
        Undertaking undertaking = undertaking(name);
        return new UndertakingAnswer(undertaking, standing, List.of(missing),
                why(new Conclusion.Stands(name, standing), claims));
    }

    static OpenPointAnswer price(Truth settled, Step... missing) {
        return new OpenPointAnswer(TEXT.openPoints().getFirst(), settled, List.of(missing),
                why(new Conclusion.IsSettled("price", settled), List.of()));
    }

    private static Derivation why(Conclusion conclusion, List<Claim> claims) {
        List<Derivation.Used> used = claims.stream()
                .map(claim -> new Derivation.Used(claim, Derivation.Used.Part.SUPPORTS)).toList();
        return new Derivation("S16", conclusion, Optional.empty(), List.of(), used, List.of(), List.of());
    }

    static Answer answer(View view, List<UndertakingAnswer> undertakings, OpenPointAnswer... points) {
        return new Answer(view, TEXT, undertakings, List.of(), List.of(points), List.of(), List.of(), List.of(),
            List.of());
    }

    static Claim claim(String id, String says, String reported, String retracts) {
        Span day = Span.day(LocalDate.parse(reported), TEXT.zone());
        return new Claim(id, says, "", "seller", "deliver", "", "crate", Quantity.ONE, "", Optional.empty(), day, day,
                Optional.empty(), Set.of(), "", "", retracts, "", "", Basis.ASSUMED, "", Particulars.NONE, false,
                "log", 1);
    }

    /** What each claim that is supposed says, in short. */
    static List<String> supposed(View view) {
        return view.supposing().stream().map(Given::inShort).toList();
    }

    static String inShort(Claim claim) {
        String number = claim.number().equals(Quantity.ALL) ? "all"
                : claim.number().equals(Quantity.NONE) ? "none" : "some";
        return String.join(" ", claim.supposed() ? "supposed" : "claimed", claim.by(), claim.act(), number,
                claim.item() + claim.about()).strip();
    }
}
