package entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import entente.record.paper.Field;
import entente.record.paper.FieldKind;
import entente.record.paper.Mark;
import entente.record.paper.Paper;
import entente.record.paper.PaperKind;
import entente.record.paper.Part;
import entente.record.paper.Passage;
import entente.record.paper.PassageKind;
import entente.record.reference.Reference;
import entente.record.reference.References;
import entente.record.reference.Resolution;
import entente.record.reference.Shelf;
import entente.record.speech.Speech;
import entente.record.speech.Utterance;
import entente.record.speech.Utterance.Manner;
import entente.record.tei.TeiDocument;
import entente.record.tei.TeiReader;
import org.junit.jupiter.api.Test;

/** Papers that we made up, so that the module is whole without the record. */
class MadeUpPapersTest {

    @Test
    void aCableGivesUpItsForm() {
        Paper cable = Shared.plain("cable.txt");
        assertThat(cable.kind()).isEqualTo(PaperKind.TELEGRAM_IN);
        assertThat(cable.value(FieldKind.NUMBER)).isEqualTo("417");
        assertThat(cable.value(FieldKind.FROM)).isEqualTo("Harbour Town");
        assertThat(cable.value(FieldKind.TO)).isEqualTo("Department of State");
        assertThat(cable.value(FieldKind.DATE)).isEqualTo("1962-11-23");
        assertThat(cable.value(FieldKind.TIME)).isEqualTo("19:43");
        assertThat(cable.value(FieldKind.ZONE)).isEqualTo("Z");
        assertThat(cable.value(FieldKind.PRECEDENCE)).isEqualTo("Routine");
        assertThat(cable.value(FieldKind.CLASSIFICATION)).isEqualTo("Confidential");
        assertThat(cable.value(FieldKind.CAPTION)).isEqualTo("Eyes Only");
        assertThat(cable.value(FieldKind.SUBJECT)).isEqualTo("Lighthouse talks");
        assertThat(cable.value(FieldKind.SIGNATURE)).isEqualTo("HALVORSEN");
        assertThat(cable.value(FieldKind.ATTACHMENT)).isEqualTo("List of lamps");
        assertThat(cable.fields(FieldKind.PORTION)).extracting(Field::value)
            .containsExactly("Confidential", "Unclassified");
    }

    @Test
    void itsMarksAreKeptApart() {
        Paper cable = Shared.plain("cable.txt");
        assertThat(cable.marks()).hasAtLeastOneElementOfType(Mark.TypistsDeletion.class)
            .hasAtLeastOneElementOfType(Mark.StruckOut.class).hasAtLeastOneElementOfType(Mark.CancelledMarking.class)
            .hasAtLeastOneElementOfType(Mark.Insertion.class).hasAtLeastOneElementOfType(Mark.PageMark.class);
        assertThat(cable.marks()).filteredOn(m -> m instanceof Mark.Withheld)
            .extracting(m -> ((Mark.Withheld) m).extent()).containsExactly("2 lines");
        assertThat(cable.passages()).anyMatch(p -> p.address().item().equals("2(c)") && p.text().contains("dismissed"));
    }

    @Test
    void whoSaidItIsKeptApartFromWhoReportsIt() {
        List<Utterance> all = Speech.of(Shared.plain("cable.txt"));
        Map<String, List<Utterance>> positions = Speech.positions(all);
        assertThat(positions).containsKeys("Albrecht", "Novak");
        assertThat(positions.get("Albrecht")).hasSize(2).allMatch(u -> u.manner() == Manner.REPORTED
            && u.reporter().equals("HALVORSEN"));
        assertThat(all).anyMatch(u -> u.manner() == Manner.QUOTED && u.text().equals("the pilots must stay"));
        assertThat(all).anyMatch(u -> u.manner() == Manner.COMMENT).anyMatch(u -> u.manner() == Manner.REQUEST);
    }

    @Test
    void aCarrierAndWhatItEnclosesAreTwoTexts() {
        Paper edited = Shared.plain("edited.txt");
        assertThat(edited.value(FieldKind.NUMBER)).isEqualTo("417");
        assertThat(edited.value(FieldKind.DATE)).isEqualTo("1962-11-23");
        assertThat(edited.value(FieldKind.PRECEDENCE)).isEqualTo("Priority");
        assertThat(edited.value(FieldKind.CAPTION)).isEqualTo("Exdis");
        assertThat(edited.value(FieldKind.DRAFTER)).isEqualTo("Halvorsen");
        assertThat(edited.value(FieldKind.CLEARANCE)).isEqualTo("Reed");
        assertThat(edited.parts()).extracting(Part::role).containsExactly(Part.Role.OWN, Part.Role.ENCLOSED);
        Passage second = edited.passages().stream().filter(p -> p.address().role() == Part.Role.ENCLOSED
            && p.address().item().equals("2(b)")).findFirst().orElseThrow();
        assertThat(second.text()).isEqualTo("(b) to keep the pilots.");
        assertThat(edited.marks()).filteredOn(m -> m instanceof Mark.FootnoteMark).hasSize(3);
    }

    @Test
    void aVolumeGivesItsDocumentsWithTheBytesOfEveryLetter() {
        List<TeiDocument> documents = new ArrayList<>();
        byte[] volume = Shared.made("volume.xml");
        assertThat(TeiReader.read("volume.xml", volume, documents::add)).isEmpty();
        Paper letter = documents.getFirst().paper();
        assertThat(documents).extracting(d -> d.paper().id()).containsExactly("volume.xml#5", "volume.xml#6");
        assertThat(letter.value(FieldKind.FROM)).isEqualTo("Novak");
        assertThat(letter.value(FieldKind.DATE)).isEqualTo("1962-11-20");
        assertThat(letter.marks()).hasAtLeastOneElementOfType(Mark.StruckOut.class)
            .hasAtLeastOneElementOfType(Mark.Withheld.class);
        Passage oil = letter.passages().stream().filter(p -> p.text().startsWith("Oil")).findFirst().orElseThrow();
        assertThat(oil.page()).isEqualTo("12");
        var at = letter.written().bytes(oil.whole());
        assertThat(new String(volume, at.from(), at.length(), StandardCharsets.UTF_8))
            .isEqualTo("Oil < 40 barrels will not do.");
        Passage first = letter.passages().stream().filter(p -> p.kind() == PassageKind.PARAGRAPH)
            .findFirst().orElseThrow();
        assertThat(first.text()).contains("note & thank you. The pilots must stay");
    }

    @Test
    void aReferenceIsHeldNotHeldOrSeveral() {
        Shelf shelf = new Shelf();
        List<Paper> papers = new ArrayList<>();
        TeiReader.read("edited.txt", Shared.made("volume.xml"), d -> papers.add(d.paper()));
        papers.forEach(shelf::add);
        Paper edited = Shared.plain("edited.txt");
        shelf.add(edited);
        List<Reference> references = References.of(edited, shelf);
        assertThat(references).anySatisfy(r -> {
            assertThat(r.words()).isEqualTo("Document 5");
            assertThat(r.resolution()).isInstanceOf(Resolution.Held.class);
        });
        assertThat(references).anySatisfy(r -> {
            assertThat(r.words()).endsWith("Document 9");
            assertThat(r.resolution()).isInstanceOf(Resolution.NotHeld.class);
        });
    }
}
