package entente.record.propose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import entente.language.Checked;
import entente.record.paper.Paper;
import entente.record.paper.PaperKind;
import org.junit.jupiter.api.Test;

/** Sentences of our own; what real papers come to is {@link CandidatesTest}. */
class ProposalsTest {
    private static final Proposals PROPOSALS = Proposals.open();

    @Test
    void anUndertakingWithItsConditionAndItsDay() {
        Candidate found = one("If the Soviet Union opens the harbour, we will remove the barges within 3 weeks.",
            CandidateKind.UNDERTAKING);
        assertThat(found.who()).isEqualTo("usa");
        assertThat(found.whom()).isEqualTo("ussr");
        assertThat(found.when()).isEqualTo("If the Soviet Union opens the harbour");
        assertThat(found.until()).isEqualTo("within 3 weeks");
        assertThat(found.passage().format()).startsWith("letter.txt para 1");
        assertThat(found.draft()).contains("  within 3 weeks assumed", "  cites paper-letter " + cited(found));
    }

    @Test
    void oneOfEachKind() {
        assertThat(kinds("We may inspect the barges.")).contains(CandidateKind.LIBERTY);
        assertThat(kinds("We refuse to open the harbour.")).contains(CandidateKind.REFUSAL);
        assertThat(kinds("We give you our assurance that the harbour stays open.")).contains(CandidateKind.ASSURANCE);
        assertThat(kinds("I ask you to remove the barges.")).contains(CandidateKind.REQUEST);
        assertThat(kinds("The question of tolls is still being studied.")).contains(CandidateKind.OPEN_POINT);
        assertThat(kinds("Provided that the tolls are paid, all is well.")).contains(CandidateKind.CONDITION);
        assertThat(kinds("The weather was poor that day.")).isEmpty();
    }

    @Test
    void whoseItIsWhenAnotherSpeaks() {
        Proposed proposed = PROPOSALS.of(Typed.paper("cable.txt", PaperKind.TELEGRAM_IN, "USUN", "Department of State",
            "Kuznetsov said he would report the proposal to his government."));
        assertThat(proposed.candidates()).first().satisfies(found -> {
            assertThat(found.who()).isEqualTo("ussr");
            assertThat(found.manner()).isEqualTo(Manner.REPORTED);
        });
    }

    @Test
    void aListIsReadByItsItems() {
        Proposed proposed = PROPOSALS.of(Typed.paper("cable.txt", PaperKind.TELEGRAM_IN, "USUN", "Department of State",
            "Stevenson outlined what remains to be done by Soviets:\n\n(1) Remove the barges,\n\n(2) How tolls "
                + "are paid;"));
        assertThat(proposed.candidates()).extracting(Candidate::kind)
            .containsExactly(CandidateKind.UNDERTAKING, CandidateKind.OPEN_POINT);
        assertThat(proposed.candidates()).first().extracting(Candidate::who).isEqualTo("ussr");
    }

    @Test
    void draftsAreWholeInTheLanguage() {
        Checked checked = Proposals.check(PROPOSALS.of(letter("We will not invade if you remove the barges. We may "
            + "overfly. You refuse. Please answer. We give assurances against invasion \"at once\" # soon; assumed.")));
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.agreement()).isPresent();
    }

    @Test
    void everyCandidateNamesRulesThatThereAre() {
        List<String> ids = PROPOSALS.rules().stream().map(rule -> rule.substring(0, 3)).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(PROPOSALS.of(letter("We will remove the barges.")).candidates())
            .allSatisfy(found -> assertThat(ids).containsAll(found.rules()));
    }

    @Test
    void printedForPeopleAndForPrograms() {
        Proposed proposed = PROPOSALS.of(letter("We will remove the \"barges\"."));
        assertThat(ProposalsAsText.of(proposed)).contains("letter.txt: 1 candidate; nothing is accepted by itself",
            "1  undertaking, said; usa to ussr", "    rules   U01");
        assertThat(ProposalsAsJson.of(proposed)).contains("\"kind\":\"undertaking\"", "\\\"barges\\\"");
    }

    private static String cited(Candidate found) {
        return found.passage().named("").format().strip();
    }

    private static List<CandidateKind> kinds(String words) {
        return PROPOSALS.of(letter(words)).candidates().stream().map(Candidate::kind).toList();
    }

    private static Candidate one(String words, CandidateKind kind) {
        return PROPOSALS.of(letter(words)).candidates().stream().filter(c -> c.kind() == kind).findFirst()
            .orElseThrow();
    }

    private static Paper letter(String words) {
        return Typed.paper("letter.txt", PaperKind.LETTER, "President Kennedy", "Chairman Khrushchev", words);
    }
}
