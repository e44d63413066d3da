package entente.analysis.run;

import static org.assertj.core.api.Assertions.assertThat;

import entente.evidence.Claim;
import entente.evidence.Evidence;
import entente.evidence.View;
import entente.language.Text;
import entente.language.model.ActPattern;
import entente.language.model.Agreement;
import entente.language.model.Amount;
import entente.reference.Reference;
import entente.standing.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EnoughTest {
    private static final int UNDERTAKINGS = 70;

    private static Agreement text(Random random) {
        StringBuilder text = new StringBuilder("""
            agreement large "A large contract"
              opens 2024-01-01
              zone  Europe/Vienna
            party seller "Seller"
            party buyer "Buyer"
            document paper "The contract"
            words notify
            item crate "crate"
            act deliver of crate by seller
            act pay by buyer
            """);
        for (int i = 0; i < UNDERTAKINGS; i++) {
            boolean sells = random.nextBoolean();
            text.append("undertaking u").append(i)
                    .append(sells ? " from seller to buyer\n" : " from buyer to seller\n");
            if (i > 0 && random.nextInt(3) > 0) {
                text.append("  when u").append(random.nextInt(i))
                        .append(random.nextBoolean() ? " is proved\n" : " is due\n");
            }
            text.append(sells ? "  must deliver " + (1 + random.nextInt(4)) + " crates\n" : "  must pay\n")
                    .append("  cites paper ").append(i).append('\n');
        }
        text.append("reading mine of seller\n  undertaking u").append(UNDERTAKINGS - 1)
                .append("\n    promptly\n  cites paper 1\n")
                .append("amendment more from buyer since 2024-01-05\n  accepted when u1 is proved\n")
                .append("  undertaking u3\n    within 2 days\n  cites paper 2\n");
        return Text.read("large", text.toString()).agreement().orElseThrow();
    }

    /** Whatever happened: each piece stands in its portion as it does in the whole text, in every reading. */
    @Test
    void aPieceStandsInItsPortionAsInTheWhole() {
        Random random = new Random(70);
        for (int round = 0; round < 3; round++) {
            Agreement text = text(random);
            Enough enough = new Enough(text);
            Evidence evidence = evidence(text, random);
            for (String reading : List.of("", "mine")) {
                View view = View.on(text.opens().plusDays(10)).under(reading);
                var whole = new Reference().answer(text, evidence, view);
                for (int i = 0; i < UNDERTAKINGS; i += 7) {
                    String name = "u" + i;
                    Agreement portion = enough.of(text, List.of(name));
                    Optional<Standing> there = new Reference().answer(portion, evidence, view).undertaking(name)
                            .map(answer -> answer.standing());
                    assertThat(there).as(name).isEqualTo(whole.undertaking(name).map(answer -> answer.standing()));
                    assertThat(portion.undertakings().size()).isLessThan(UNDERTAKINGS);
                }
            }
        }
    }

    private static Evidence evidence(Agreement text, Random random) {
        Hypothetical claims = new Hypothetical(text.zone());
        List<Claim> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            boolean sells = random.nextBoolean();
            var what = new ActPattern(sells ? "seller" : "buyer", sells ? "deliver" : "pay",
                    new Amount.AtLeast(sells ? 2 : 1), sells ? "crate" : "", "", "");
            all.add(claims.done(text.opens().plusDays(random.nextInt(9)), what, sells ? "buyer" : "seller", ""));
        }
        all.sort(Comparator.comparing(Claim::id));
        return new Evidence(all, List.of());
    }

    @Test
    void aSmallTextIsGivenWhole() {
        Agreement small = Text.read("small", """
            agreement small "A small contract"
              opens 2024-01-01
              zone  Europe/Vienna
            party seller "Seller"
            party buyer "Buyer"
            act pay by buyer
            undertaking payment from buyer to seller
              must pay
            """).agreement().orElseThrow();
        assertThat(new Enough(small).of(small, List.of("payment"))).isSameAs(small);
    }
}
