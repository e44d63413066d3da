package entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import entente.record.cite.Catalogue;
import entente.record.cite.Citation;
import entente.record.cite.Phrase;
import entente.record.cite.Resolver;
import entente.record.cite.Verdict;
import entente.record.paper.Address;
import entente.record.paper.Digest;
import entente.record.paper.Paper;
import entente.record.paper.Part;
import entente.record.paper.Passage;
import entente.record.reading.PlainReader;
import org.junit.jupiter.api.Test;

/** Addresses last, and tell when their words have changed. */
class AddressTest {

    private static Paper read(String text) {
        return PlainReader.read("paper", "paper", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anAddressIsReadAsItIsWritten() {
        Address address = Address.of("reply-28").in(Part.Role.ENCLOSED, 2).paragraph(4).item("2(a)", 3).sentence(5)
            .guarded("0123456789ab");
        assertThat(address.format())
            .isEqualTo("reply-28 enclosed 2 para 4 item 2(a) run 3 sentence 5 digest 0123456789ab");
        assertThat(Citation.parse(address.format()).address()).isEqualTo(address);
    }

    @Test
    void theDigestIsOfTheWordsAndOfNothingElse() {
        assertThat(Digest.of("The \u201Cfirm\u201D undertakings \u2014 President\u2019s"))
            .isEqualTo(Digest.of("the 'firm'   undertakings - Presidents"));
        assertThat(Digest.of("firm undertakings")).isNotEqualTo(Digest.of("firm undertaking"));
    }

    @Test
    void aBetterReadingOfTheSameWordsKeepsTheCitation() {
        Paper before = read("The lamps will be lit by both sides in the winter.\n\nThe pilots will stay in the "
            + "harbour, and nobody is dismissed.\n");
        Address address = Phrase.in(before, "pilots will stay").getFirst().address();
        Paper after = read("The lamps will be lit by both sides in the winter.\n\n- 2 -\n\nThe pilots will stay in "
            + "the\nharbour , and nobody is dismissed.\n");
        assertThat(Resolver.in(after, Citation.parse(address.format()))).isInstanceOf(Verdict.Found.class);
    }

    @Test
    void changedWordsAreReportedAndMovedWordsFound() {
        Paper before = read("The lamps will be lit by both sides in the winter.\n\nThe pilots will stay in the "
            + "harbour, and nobody is dismissed.\n");
        Address address = Phrase.in(before, "pilots will stay").getFirst().address();
        Paper changed = read("The lamps will be lit by both sides in the winter.\n\nThe pilots may stay in the "
            + "harbour, and nobody is dismissed.\n");
        Verdict verdict = Resolver.in(changed, Citation.parse(address.format()));
        assertThat(verdict).isInstanceOfSatisfying(Verdict.Changed.class, c -> assertThat(c.moved()).isEmpty());
        Paper moved = read("We thank the minister for his letter of the third.\n\nThe lamps will be lit by both "
            + "sides in the winter.\n\n"
            + "The pilots will stay in the harbour, and nobody is dismissed.\n");
        assertThat(Resolver.in(moved, Citation.parse(address.format()))).isInstanceOfSatisfying(Verdict.Changed.class,
            c -> assertThat(c.moved()).map(a -> a.paragraph()).contains(3));
        Paper gone = read("The lamps will be lit by both sides in the winter.\n");
        assertThat(Resolver.in(gone, Citation.parse(address.format()))).isInstanceOf(Verdict.Nowhere.class);
    }

    @Test
    void everyPassageOfAPaperIsFoundByItsOwnAddress() {
        for (String name : new String[] {"cable.txt", "edited.txt"}) {
            Paper paper = Shared.plain(name);
            for (Passage passage : paper.passages()) {
                if (passage.address().paragraph() > 0) {
                    Citation citation = Citation.parse(passage.address().guarded(passage.digest()).format());
                    assertThat(Resolver.in(paper, citation)).as(citation.written()).isInstanceOfSatisfying(
                        Verdict.Found.class, found -> assertThat(found.passages()).extracting(Passage::text)
                            .containsExactly(passage.text()));
                }
            }
        }
    }

    @Test
    void aCatalogueTellsWhichLineItCannotRead() {
        Catalogue catalogue = Catalogue.parse("# lamps\na  volume.xml#5\nb  cable.txt enclosed\n\nnonsense\na "
            + "other.txt\n");
        assertThat(catalogue.entry("a").orElseThrow().paper()).isEqualTo("volume.xml#5");
        assertThat(catalogue.entry("b").orElseThrow().role()).contains(Part.Role.ENCLOSED);
        assertThat(catalogue.problems()).hasSize(2).anyMatch(p -> p.startsWith("line 5")).anyMatch(p ->
            p.startsWith("line 6"));
    }
}
