package entente.record.propose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import entente.record.paper.Paper;
import entente.record.paper.PaperKind;
import org.junit.jupiter.api.Test;

/** Whatever a scanner made of a paper: candidates come out, inside the paper, and their drafts are whole. */
class MangledTest {
    private static final long SEED = 1762;
    private static final int PAPERS = 100 * Integer.getInteger("entente.fuzz", 1);
    private static final String WORDS = "Kuznetsov said the Soviets would remove the barges if we gave "
        + "assurances against "
        + "invasion (a) to lift the quarantine and (b) to pay; we will not agree unless, upon receipt of the letter of "
        + "Oct 27, all tolls are lifted within three weeks.\n\n(1) Remove barges,\n(2) How tolls are verified;\n\n"
        + "Please ask Dept whether we may overfly. \u201cWe must refuse,\u201d he added\u2014and the question "
            + "of tolls is open.\n";
    private static final String[] NOISE = {
        "\u0000", "\ud83d", "\ude00", "\n\n", "\t", "\"", "#", ";", ":", "(1)", "~~XXXX~~", "\u05d9\u05d9", "'s",
            "...", "\ufeff",
        "\u202e", " assumed", "cites", "agreement x", "\u2014", "I\u0307", "9999999999 days", "within 0 weeks",
            "x".repeat(5_000)};

    @Test
    void nothingIsTooBroken() {
        Proposals proposals = Proposals.open();
        Random chance = new Random(SEED);
        for (int i = 0; i < PAPERS; i++) {
            String words = mangled(chance);
            PaperKind kind = PaperKind.values()[chance.nextInt(PaperKind.values().length)];
            Paper paper = Typed.paper(i % 7 == 0 ? "1 \u00e9 #.txt" : "paper.txt", kind, from(chance), from(chance),
                words);
            Proposed proposed = proposals.of(paper);
            assertThat(proposed.candidates()).allSatisfy(found ->
                assertThat(found.where().to()).isLessThanOrEqualTo(words.length()));
            assertThat(Proposals.check(proposed).problems()).as("paper %s: %s", i, proposed.text()).isEmpty();
            assertThat(ProposalsAsText.of(proposed)).isNotEmpty();
            assertThat(ProposalsAsJson.of(proposed)).endsWith("}");
        }
    }

    private static String from(Random chance) {
        return new String[] {"", "President Kennedy", "USUN", "Nobody Known", "Department of State",
            "\u0000"}[chance.nextInt(6)];
    }

    private static String mangled(Random chance) {
        StringBuilder words = new StringBuilder(WORDS);
        int blows = chance.nextInt(60);
        for (int i = 0; i < blows && !words.isEmpty(); i++) {
            int at = chance.nextInt(words.length());
            switch (chance.nextInt(4)) {
                case 0 -> words.delete(at, Math.min(words.length(), at + 1 + chance.nextInt(8)));
                case 1 -> words.insert(at, NOISE[chance.nextInt(NOISE.length)]);
                case 2 -> words.setCharAt(at, (char) chance.nextInt(0x10000));
                default -> words.insert(at, words.substring(at, Math.min(words.length(), at + chance.nextInt(80))));
            }
        }
        return words.toString();
    }
}
