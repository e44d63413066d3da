package entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import entente.record.paper.Paper;
import entente.record.reading.PlainReader;
import entente.record.tei.TeiReader;
import org.junit.jupiter.api.Test;

/** What fuzzing found, kept. */
class FuzzFindingsTest {

    /** Seed 7, round 25021 of the PDF reader, which had cut its file to one stroke. */
    @Test
    void aPaperThatIsASingleStroke() {
        assertThat(PlainReader.read("x", "x", "/".getBytes(StandardCharsets.US_ASCII)).passages()).isEmpty();
    }

    /** Seed 7, round 5799 of the TEI reader: the seventy-first month. */
    @Test
    void aDateOfTheMarkUpThatDoesNotExist() {
        String volume = new String(Shared.made("volume.xml"), StandardCharsets.UTF_8)
            .replace("1962-11-20", "1962-71-20");
        List<Paper> papers = new ArrayList<>();
        TeiReader.read("x", volume.getBytes(StandardCharsets.UTF_8), document -> papers.add(document.paper()));
        assertThat(papers.getFirst().remarks()).anyMatch(remark -> remark.said().endsWith("1962-71-20"));
        // The words of the dateline are read all the same.
        assertThat(papers.getFirst().date()).map(Object::toString).contains("1962-11-20");
    }
}
