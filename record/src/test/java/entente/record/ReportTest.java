package entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;

import entente.record.cite.Citation;
import entente.record.cite.Resolver;
import entente.record.json.RecordJson;
import entente.record.paper.Paper;
import entente.record.reference.References;
import entente.record.reference.Shelf;
import entente.record.speech.Speech;
import org.junit.jupiter.api.Test;

/** The same answers in words and for programs. */
class ReportTest {

    @Test
    void aPaperInWords() throws IOException {
        StringBuilder out = new StringBuilder();
        RecordReport report = new RecordReport(out);
        Paper paper = Shared.plain("edited.txt");
        report.paper(paper);
        report.verdict("edited item 2(b)", Resolver.in(paper, Citation.parse("edited.txt enclosed item 2(b)")));
        for (var utterance : Speech.of(Shared.plain("cable.txt"))) {
            report.utterance(utterance);
        }
        assertThat(out.toString()).contains("edited.txt  (plain text)").contains("number          417")
            .contains("text enclosed 1, after: 417. Eyes only").contains("(b) to keep the pilots.")
            .contains("reported   Albrecht");
    }

    @Test
    void oneObjectALineForPrograms() {
        StringWriter out = new StringWriter();
        Paper paper = Shared.plain("edited.txt");
        try (RecordJson json = new RecordJson(out)) {
            json.paper(paper);
            json.verdict("x", Resolver.in(paper, Citation.parse("edited.txt item 9")));
            References.of(paper, new Shelf()).forEach(json::reference);
        }
        assertThat(out.toString().lines().filter(line -> !line.isBlank())).allMatch(line ->
            line.strip().startsWith("{") && line.strip().endsWith("}")).hasSizeGreaterThan(2);
        assertThat(out.toString()).contains("\"verdict\":\"points nowhere\"").contains("\"field\":\"number\",\"valu"
            + "e\":\"417\"");
    }
}
