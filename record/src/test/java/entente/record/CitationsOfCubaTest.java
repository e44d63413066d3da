package entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import entente.record.cite.Catalogue;
import entente.record.cite.Citation;
import entente.record.cite.Verdict;
import entente.record.paper.Passage;
import org.junit.jupiter.api.Test;

/** What an agreement cites, in the papers of the record. */
class CitationsOfCubaTest {

    private static Holdings holdings() throws IOException {
        Path catalogue = Path.of(Shared.root(), "examples/cuba-1962/record.catalogue");
        return Holdings.of(Shared.folder(), Catalogue.parse(Files.readString(catalogue)));
    }

    private static String found(Holdings holdings, String citation) {
        Verdict verdict = holdings.resolve(Citation.parse(citation));
        assertThat(verdict).as(citation).isInstanceOf(Verdict.Found.class);
        return ((Verdict.Found) verdict).passages().getFirst().text();
    }

    @Test
    void itemsPagesAndRangesAreFound() throws IOException {
        Holdings holdings = holdings();
        assertThat(found(holdings, "letter-27 item 2(a)")).startsWith("(a) to remove promptly the quarantine");
        assertThat(found(holdings, "tel-1762 page 2 item 3")).startsWith("(3) Obtain Cuban Govt agreement");
        assertThat(found(holdings, "tel-1762 page 4 item 5")).startsWith("(5) If blockade already lifted");
        assertThat(found(holdings, "reply-28 second sentence of second para")).contains("firm undertakings");
        assertThat(found(holdings, "memo-next page 2 item 6")).contains("dead letter");
        assertThat(found(holdings, "frus-vi-79 pages 216 to 219")).isNotEmpty();
        Verdict items = holdings.resolve(Citation.parse("tel-1762 page 2 items 1 to 4"));
        assertThat(((Verdict.Found) items).passages()).hasSize(4);
    }

    @Test
    void whatIsNotOnePlaceOrNoPlaceOrNotHeldIsSaidToBeSo() throws IOException {
        Holdings holdings = holdings();
        assertThat(holdings.resolve(Citation.parse("memo-next page 1 item 2(b)"))).isInstanceOf(Verdict.Several.class);
        assertThat(found(holdings, "memo-next page 1 item 2(b) run 2")).contains("OAS aerial surveillance");
        assertThat(holdings.resolve(Citation.parse("letter-27 item 9"))).isInstanceOf(Verdict.Nowhere.class);
        assertThat(holdings.resolve(Citation.parse("tel-1762 page 7"))).isInstanceOf(Verdict.Nowhere.class);
        assertThat(holdings.resolve(Citation.parse("tel-1941"))).isInstanceOf(Verdict.NotHeld.class);
        assertThat(holdings.resolve(Citation.parse("tel-1798"))).isInstanceOf(Verdict.NotHeld.class);
    }

    @Test
    void aPhraseHasAnAddressThatLeadsBackToIt() throws IOException {
        Holdings holdings = holdings();
        Passage passage = holdings.cite("lift quarantine and would give assurances").getFirst();
        assertThat(passage.address().document()).isEqualTo("tel-1762");
        assertThat(found(holdings, passage.address().format())).isEqualTo(passage.text());
    }
}
