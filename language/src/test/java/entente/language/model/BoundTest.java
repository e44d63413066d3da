package entente.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import entente.language.GoodTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Instances of an agreement, with what they are given. */
class BoundTest {

    private static final Agreement SALE = GoodTexts.agreement("""
            agreement sale
              opens 2024-01-01
              zone UTC
              takes party buyer "Buyer"
              takes day delivery-day
              takes number price of eur
              takes number quantity of crate
            party seller
            unit eur with 2 decimals
            item crate
            act deliver of crate by seller
            act pay of eur by buyer
            undertaking delivery from seller to buyer
              must deliver quantity crates
              by the later of delivery-day and 2024-02-01
              cites terms
            undertaking payment from buyer to seller
              when delivery is proved
              must pay price
              within 30 days assumed
            document terms
            """);
    private static final LocalDate DAY = LocalDate.parse("2024-03-01");

    @Test
    void whatIsGivenStandsInItsPlace() {
        Bound bound = Bound.by(SALE, Map.of("buyer", "Müller & Sons", "delivery-day", "2024-04-01", "price", "1200.50",
                "quantity", "7"), DAY);
        Lookup lookup = new Lookup(bound.agreement());
        assertThat(bound.troubles()).isEmpty();
        assertThat(bound.agreement().opens()).isEqualTo(DAY);
        assertThat(lookup.party("buyer").orElseThrow().title()).isEqualTo("Müller & Sons");
        assertThat(WordsOf.duty(lookup.undertaking("payment").orElseThrow().duty().value()))
                .isEqualTo("must pay 1200.50 eur");
        assertThat(WordsOf.duty(lookup.undertaking("delivery").orElseThrow().duty().value()))
                .isEqualTo("must deliver 7 crates");
        assertThat(lookup.undertaking("delivery").orElseThrow().deadline().orElseThrow().value())
                .isEqualTo(new Deadline.LaterOf(List.of(new Deadline.By(LocalDate.parse("2024-04-01")),
                        new Deadline.By(LocalDate.parse("2024-02-01")))));
    }

    @Test
    void whatIsNotGivenOrCannotBeIsToldAndStaysOpen() {
        Bound bound = Bound.by(SALE, Map.of("delivery-day", "tomorrow", "price", "12.345", "quantity", "many",
                "colour", "red"), DAY);
        assertThat(bound.troubles()).extracting(Bound.Trouble::kind).containsExactly(Bound.Trouble.Kind.UNKNOWN,
                Bound.Trouble.Kind.MISSING, Bound.Trouble.Kind.NO_DAY, Bound.Trouble.Kind.TOO_FINE,
                Bound.Trouble.Kind.NO_NUMBER);
        assertThat(bound.troubles()).allSatisfy(trouble ->
                assertThat(trouble.words()).contains("`" + trouble.parameter() + "`"));
        assertThat(new Lookup(bound.agreement()).undertaking("payment")).isEqualTo(
                new Lookup(SALE).undertaking("payment"));
    }
}
