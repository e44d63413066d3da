package entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import entente.record.cite.Citation;
import entente.record.cite.Resolver;
import entente.record.cite.Verdict;
import entente.record.paper.Address;
import entente.record.paper.Paper;
import entente.record.paper.Passage;
import entente.record.paper.PassageKind;
import entente.record.reading.Sentences;
import entente.record.reference.Reference;
import entente.record.reference.References;
import entente.record.reference.Resolution;
import entente.record.reference.Shelf;
import org.junit.jupiter.api.Test;

/** Telegram 1762 cites letters of 27 and 28 October; they are documents 66, 67 and 69 of volume VI. */
class LettersCitedIn1762Test {
    private static final List<Paper> VOLUME = new ArrayList<>();

    private static List<Reference> references() {
        Shelf shelf = new Shelf();
        if (VOLUME.isEmpty()) {
            Record.read(Shared.folder().resolve("frus/frus1961-63v06.xml"), VOLUME::add, unread -> { });
        }
        VOLUME.forEach(shelf::add);
        Paper telegram = Shared.paper(Shared.TELEGRAM_1762);
        shelf.add(telegram);
        return References.of(telegram, shelf);
    }

    private static Paper document(int number) {
        return VOLUME.stream().filter(p -> p.id().endsWith("#" + number)).findFirst().orElseThrow();
    }

    private static List<String> held(List<Reference> references, String words) {
        Reference reference = references.stream().filter(r -> r.words().equals(words)).findFirst().orElseThrow();
        assertThat(reference.resolution()).isInstanceOf(Resolution.Held.class);
        Resolution.Held held = (Resolution.Held) reference.resolution();
        return held.passages().stream().map(Address::format).toList();
    }

    @Test
    void eachLetterIsTheRightOneAndEachPlaceTheRightWords() {
        List<Reference> all = references();
        assertThat(held(all, "letter of Oct 27")).containsExactly("frus1961-63v06.xml#66");
        assertThat(held(all, "President\u2019s letter of Oct 27")).containsExactly(
            "frus1961-63v06.xml#67 enclosed para 3 item 1", "frus1961-63v06.xml#67 enclosed para 4 item 2");
        assertThat(held(all, "Pres\u2019s Oct 27 letter")).containsExactly("frus1961-63v06.xml#67 enclosed para 4 "
            + "item 2");
        assertThat(held(all, "letter of Oct 28")).containsExactly("frus1961-63v06.xml#69 enclosed para 2 sentence 2");
        assertThat(held(all, "his letter Oct 28")).containsExactly("frus1961-63v06.xml#69 enclosed para 2 sentence 2");
        assertThat(words(69, "enclosed second sentence of second para")).contains("as firm undertakings on the "
            + "part of both");
        assertThat(words(67, "enclosed item 2")).contains("upon the establishment of adequate arrangements");
    }

    private String words(int document, String place) {
        Verdict verdict = Resolver.in(document(document), Citation.of("x", place));
        assertThat(verdict).isInstanceOf(Verdict.Found.class);
        return ((Verdict.Found) verdict).passages().getFirst().text();
    }

    @Test
    void countingInTheCarrierWouldGiveOtherWords() {
        references();
        Paper reply = document(69);
        Verdict own = Resolver.in(reply, Citation.of("x", "own second sentence of second para"));
        assertThat(own).isInstanceOf(Verdict.Nowhere.class);
        // Whoever counts every paragraph of the telegram from its top comes to the first of the letter.
        List<Passage> all = reply.passages().stream().filter(p -> p.kind() == PassageKind.PARAGRAPH).toList();
        String mistaken = Sentences.of(reply, all.get(1)).get(1).text();
        assertThat(mistaken).startsWith("I think that you and I").doesNotContain("firm undertakings");
    }

    @Test
    void aLetterWithoutADayIsSeveralAndNeverAGuess() {
        Reference undated = references().stream().filter(r -> r.words().startsWith("Pres\u2019s letter")).findFirst()
            .orElseThrow();
        assertThat(undated.resolution()).isInstanceOf(Resolution.Several.class);
        assertThat(((Resolution.Several) undated.resolution()).papers())
            .containsExactlyInAnyOrder("frus1961-63v06.xml#67", "frus1961-63v06.xml#69");
    }
}
