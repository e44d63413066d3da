package entente.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import entente.language.GoodTexts;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final Agreement TEXT = GoodTexts.agreement(GoodTexts.everyConstruct());
    private static final Agreement AMENDED =
            Changes.apply(TEXT, TEXT.amendments().getFirst().changes(), "offer-13");
    private static final Agreement AS_READ = Changes.apply(TEXT, TEXT.readings().getFirst().changes(), "of-red");

    private static Undertaking undertaking(Agreement agreement, String name) {
        return new Lookup(agreement).undertaking(name).orElseThrow();
    }

    private static List<String> words(List<Part<Condition>> parts) {
        return parts.stream().map(part -> part.origin() + ": " + WordsOf.condition(part.value())).toList();
    }

    @Test
    void theTextItselfStaysAsItIs() {
        assertThat(TEXT).isEqualTo(GoodTexts.agreement(GoodTexts.everyConstruct()));
        assertThat(Changes.apply(TEXT, List.of(), "")).isEqualTo(TEXT);
    }

    @Test
    void aFirstWhenIsTheFirstWay() {
        assertThat(words(undertaking(AMENDED, "ships-out").when())).containsExactly("offer-13: border is not settled");
    }

    @Test
    void andWhenAddsToEveryWayThatIsThere() {
        assertThat(words(undertaking(AMENDED, "batteries-out").when())).containsExactly(
                "offer-13: from 1962-11-15 and before 1963-11-15 and inspection is available",
                "offer-13: blue assures batteries-out and blockade is not in force and inspection is available",
                "offer-13: ships-out is claimed and inspection is available");
    }

    @Test
    void aDefiniteLengthTakesThePlaceOfAnElasticWord() {
        Part<Deadline> deadline = undertaking(AMENDED, "ships-out").deadline().orElseThrow();
        assertThat(WordsOf.deadline(deadline.value())).isEqualTo("within 3 weeks after blue assures ships-out");
        assertThat(deadline.origin()).isEqualTo("offer-13");
    }

    @Test
    void partsAreReplacedAndDropped() {
        assertThat(undertaking(AMENDED, "batteries-out").whileHolds()).isEmpty();
        assertThat(WordsOf.duty(undertaking(AMENDED, "batteries-out").duty().value()))
                .isEqualTo("must move every battery");
        assertThat(WordsOf.proof(undertaking(AS_READ, "ships-out").proof().orElseThrow().value()))
                .isEqualTo("on the word of red");
        assertThat(undertaking(AS_READ, "no-fire").provided()).isEmpty();
        assertThat(undertaking(AS_READ, "no-fire").until()).isEmpty();
    }

    @Test
    void piecesAreAddedAndDroppedAsAWhole() {
        assertThat(undertaking(AMENDED, "pay").origin()).isEqualTo("offer-13");
        assertThat(undertaking(AMENDED, "pay").duty().origin()).isEqualTo("offer-13");
        assertThat(new Lookup(AMENDED).liberty("passage")).isPresent();
        assertThat(new Lookup(AMENDED).openPoint("fare")).isPresent();
        assertThat(new Lookup(AS_READ).liberty("renewed-block")).isEmpty();
        assertThat(new Lookup(AS_READ).openPoint("season")).isEmpty();
    }

    @Test
    void libertiesAndOpenPointsChangeToo() {
        Liberty overflight = new Lookup(AS_READ).liberty("overflight").orElseThrow();
        assertThat(words(overflight.whileHolds())).containsExactly("of-red: border is settled");
        assertThat(words(overflight.when())).containsExactly("of-red: ships-out is claimed");
        assertThat(words(new Lookup(AS_READ).openPoint("border").orElseThrow().settledWhen()))
                .containsExactly("of-red: red accepts border");
    }

    @Test
    void whatIsNotChangedKeepsItsOrigin() {
        assertThat(undertaking(AMENDED, "no-fire")).isEqualTo(undertaking(TEXT, "no-fire"));
        assertThat(undertaking(AMENDED, "ships-out").proof().orElseThrow().origin()).isEmpty();
    }
}
