package entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import entente.record.paper.FieldKind;
import entente.record.paper.Mark;
import entente.record.paper.Paper;
import entente.record.paper.Part;
import entente.record.paper.Passage;
import entente.record.paper.PassageKind;
import entente.record.reading.Sentences;
import entente.record.reference.Reference;
import entente.record.reference.References;
import entente.record.reference.Resolution;
import entente.record.reference.Shelf;
import org.junit.jupiter.api.Test;

/** Each trap that the README of the record names, where it stands. */
class TrapsTest {

    private static <M extends Mark> List<M> marks(Paper paper, Class<M> kind) {
        return paper.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Passage paragraph(Paper paper, Part.Role role, int number) {
        return paper.passages().stream().filter(p -> p.kind() == PassageKind.PARAGRAPH
            && p.address().role() == role && p.address().paragraph() == number).findFirst().orElseThrow();
    }

    @Test
    void aDayGluedToItsFootnoteMarkIsTheThirteenth() {
        Paper paper = Shared.paper(Shared.TELEGRAM_1762);
        assertThat(paper.value(FieldKind.DATE)).isEqualTo("1962-11-13");
        assertThat(marks(paper, Mark.FootnoteMark.class)).extracting(Mark.FootnoteMark::sign).containsExactly("1");
        assertThat(paper.passages().getFirst().text()).endsWith("November 13");
    }

    @Test
    void aLineWrittenBetweenTwoLinesBelongsAtItsStroke() {
        Paper paper = Shared.paper(Shared.TELEGRAM_1359);
        assertThat(marks(paper, Mark.Insertion.class)).hasSize(1);
        assertThat(paragraph(paper, Part.Role.OWN, 2).text())
            .startsWith("You should present SC scenario contained DEPTTEL 1338, give Kuznetsov");
    }

    @Test
    void theCatchwordAnnouncesTheNextPageAndTheSentenceGoesOnBehindTheStamps() {
        Paper paper = Shared.paper(Shared.TELEGRAM_1359);
        assertThat(marks(paper, Mark.Catchword.class)).extracting(Mark.Catchword::word).containsExactly("Soviets");
        List<Passage> sentences = Sentences.of(paper, paragraph(paper, Part.Role.OWN, 2));
        assertThat(sentences.get(4).text()).contains("which Soviets can readily").doesNotContain("DECLASSIFIED");
        assertThat(sentences.get(4).ranges()).hasSize(2);
        assertThat(marks(paper, Mark.Stamp.class)).hasSizeGreaterThan(3);
        assertThat(paragraph(paper, Part.Role.OWN, 3).page()).isEqualTo("2");
    }

    @Test
    void threeKindsOfStrikingOutAreKeptApart() {
        Paper paper = Shared.paper(Shared.TELEGRAM_1359);
        assertThat(marks(paper, Mark.CancelledMarking.class)).extracting(Mark.CancelledMarking::marking)
            .contains("TOP SECRET", "TOP SECRET - SENSITIVE");
        assertThat(marks(paper,
            Mark.TypistsDeletion.class)).extracting(Mark.TypistsDeletion::letters).containsExactly(20);
        assertThat(marks(paper, Mark.StruckOut.class)).extracting(Mark.StruckOut::written).containsExactly("REDACTED");
        assertThat(marks(paper, Mark.Withheld.class)).isEmpty();
        assertThat(paper.field(FieldKind.CLASSIFICATION).orElseThrow().rule()).contains("cancelled");
    }

    @Test
    void bulletsThatTookThePlaceOfNumbersAreCounted() {
        Paper paper = Shared.paper(Shared.MEMORANDUM);
        List<String> items = paper.passages().stream()
            .filter(p -> p.kind() == PassageKind.PARAGRAPH && p.address().item().matches("\\d"))
            .map(p -> p.address().item()).toList();
        assertThat(items).containsExactly("1", "2", "3", "4", "5", "6", "7");
        assertThat(paper.passages()).extracting(p -> p.address().item()).contains("7(c)(1)", "7(c)(4)", "3(b)");
    }

    @Test
    void lettersOfAnotherAlphabetAreNoise() {
        Paper paper = Shared.paper(Shared.MEMORANDUM);
        assertThat(marks(paper, Mark.Noise.class)).anyMatch(m -> m.written().codePoints().anyMatch(
            c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HEBREW));
        assertThat(paper.passages()).noneMatch(p -> p.text().codePoints().anyMatch(
            c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HEBREW));
    }

    @Test
    void aSentenceRunsOverThePageOfTheMemorandum() {
        Paper paper = Shared.paper(Shared.MEMORANDUM);
        Passage third = paragraph(paper, Part.Role.OWN, 3);
        assertThat(third.text()).contains("wider subjects (nuclear testing, Berlin");
        assertThat(third.page()).isEqualTo("1");
        assertThat(paragraph(paper, Part.Role.OWN, 4).page()).isEqualTo("2");
    }

    @Test
    void whatLiesBehindTheMemorandumIsAnotherPaper() {
        Paper paper = Shared.paper(Shared.MEMORANDUM);
        assertThat(paper.parts()).extracting(Part::role).containsExactly(Part.Role.OWN, Part.Role.BEHIND);
        assertThat(marks(paper, Mark.MissingPages.class)).hasSize(1);
        assertThat(paragraph(paper, Part.Role.BEHIND, 1).text()).startsWith("changes in frequency");
        assertThat(paper.field(FieldKind.DATE)).isEmpty();
    }

    @Test
    void aTelegramThatIsCitedAndNotHeldIsSaidNotToBe() {
        Shelf shelf = new Shelf();
        Paper paper = Shared.paper(Shared.TELEGRAM_1359);
        shelf.add(paper);
        List<Reference> references = References.of(paper, shelf);
        assertThat(references).anySatisfy(reference -> {
            assertThat(reference.words()).isEqualTo("DEPTTEL 1338");
            assertThat(reference.resolution()).isInstanceOf(Resolution.NotHeld.class);
        });
    }

    @Test
    void everyRecoveredPieceLeadsBackToItsBytes() throws java.io.IOException {
        for (String name : List.of(Shared.TELEGRAM_1762, Shared.MEMORANDUM, Shared.TELEGRAM_1359)) {
            Paper paper = Shared.paper(name);
            byte[] bytes = java.nio.file.Files.readAllBytes(Shared.folder().resolve("papers").resolve(name));
            for (Passage passage : paper.passages()) {
                for (var range : passage.ranges()) {
                    var at = paper.written().bytes(range);
                    assertThat(new String(bytes, at.from(), at.length(), java.nio.charset.StandardCharsets.UTF_8))
                        .isEqualTo(paper.written().words(range));
                }
            }
            assertThat(paper.passages()).filteredOn(p -> p.address().paragraph() > 0)
                .extracting(Passage::address).doesNotHaveDuplicates();
        }
    }
}
