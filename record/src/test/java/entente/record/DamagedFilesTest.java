package entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import entente.record.paper.Form;
import entente.record.paper.Paper;
import entente.record.reading.PlainReader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as they come: a clear message for each, and the others go on. */
class DamagedFilesTest {
    private static final String TEXT = "The pilots \u201Cwill stay\u201D in the harbour until the ice has gone "
        + "\u2014 all of them.\n";

    @TempDir
    Path folder;

    @Test
    void oneBadFileStopsNoOther() throws IOException {
        Files.write(folder.resolve("a-empty.txt"), new byte[0]);
        Files.write(folder.resolve("b-cut.xml"), Arrays.copyOf(Shared.made("volume.xml"), 700));
        Files.write(folder.resolve("c-broken.pdf"), "%PDF-1.7\nnonsense".getBytes(StandardCharsets.US_ASCII));
        Files.write(folder.resolve("d-good.txt"), TEXT.getBytes(StandardCharsets.UTF_8));
        Reading reading = Record.read(folder);
        assertThat(reading.unread()).extracting(Reading.Unread::file)
            .containsExactly("a-empty.txt", "b-cut.xml", "c-broken.pdf");
        assertThat(reading.unread().get(0).why()).contains("0 bytes");
        assertThat(reading.unread().get(1).why()).startsWith("broken off after 0 whole documents");
        assertThat(reading.unread().get(2).why()).startsWith("broken PDF");
        assertThat(reading.papers()).extracting(Paper::file).containsExactly("b-cut.xml", "d-good.txt");
        assertThat(reading.papers().getFirst().remarks()).anyMatch(r -> r.said().contains("breaks off"));
    }

    @Test
    void anyEncodingGivesTheSameWords() {
        for (Charset encoding : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16, Charset.forName("windows-1252")}) {
            Paper paper = PlainReader.read("x", "x", TEXT.getBytes(encoding));
            assertThat(paper.passages()).as(encoding.name()).hasSize(1);
            assertThat(paper.passages().getFirst().text()).as(encoding.name()).isEqualTo(TEXT.strip());
            var bytes = paper.written().bytes(paper.passages().getFirst().whole());
            assertThat(new String(TEXT.getBytes(encoding), bytes.from(), bytes.length(),
                encoding).replace("\uFEFF", ""))
                .as(encoding.name()).isEqualTo(TEXT.strip());
        }
    }

    @Test
    void nulsAreNoiseAndWhatIsNoTextIsKeptAndSaidToBeNone() {
        byte[] withNuls = (TEXT.substring(0, 20) + "\0\0" + TEXT.substring(20)).getBytes(StandardCharsets.UTF_8);
        Paper paper = PlainReader.read("x", "x", withNuls);
        assertThat(paper.remarks()).anyMatch(r -> r.said().startsWith("2 NUL"));
        byte[] picture = new byte[5000];
        for (int i = 0; i < picture.length; i++) {
            picture[i] = (byte) (i * 7919 >> 3);
        }
        Paper kept = PlainReader.read("y", "y", picture);
        assertThat(kept.form()).isEqualTo(Form.UNKNOWN);
        assertThat(kept.passages()).isNotEmpty();
        assertThat(kept.remarks()).anyMatch(r -> r.said().contains("not a text"));
    }

    @Test
    void aHundredMegabytesAreKeptAsPlainPassages() throws IOException {
        byte[] huge = new byte[100 * 1024 * 1024];
        byte[] line = TEXT.getBytes(StandardCharsets.US_ASCII);
        for (int at = 0; at < huge.length; at += line.length) {
            System.arraycopy(line, 0, huge, at, Math.min(line.length, huge.length - at));
        }
        Paper paper = PlainReader.read("huge", "huge", huge);
        assertThat(paper.form()).isEqualTo(Form.UNKNOWN);
        assertThat(paper.remarks()).anyMatch(r -> r.said().startsWith("too long for one paper"));
        assertThat(paper.passages()).hasSizeGreaterThan(1000);
    }

    @Test
    void aPdfIsReadByItsTextLayerPageByPage() throws IOException {
        Files.write(folder.resolve("two.pdf"), pdf("NOTE ON LAMPS", "The first lamp will be lit by both sides in "
            + "November.",
            "The second lamp will be lit when the ice has gone."));
        Reading reading = Record.read(folder);
        assertThat(reading.unread()).isEmpty();
        Paper paper = reading.papers().getFirst();
        assertThat(paper.form()).isEqualTo(Form.PDF);
        assertThat(paper.passages()).anyMatch(p -> p.page().equals("3") && p.text().startsWith("The second lamp"));
        Files.write(folder.resolve("two.pdf"), pdf());
        assertThat(Record.read(folder).unread().getFirst().why()).contains("without a text layer");
    }

    static byte[] pdf(String... pages) throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String page : pages.length == 0 ? new String[] {""} : pages) {
                PDPage sheet = new PDPage();
                document.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(50, 700);
                    content.showText(page);
                    content.endText();
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void nothingOutsideAVolumeIsEverFetched() {
        String evil = "<?xml version=\"1.0\"?><!DOCTYPE TEI [<!ENTITY x SYSTEM "
            + "\"file:///etc/hostname\">]><TEI><text><body>"
            + "<div type=\"document\" n=\"1\"><head>1. Note</head><p>Before &x; after.</p></div></body></text></TEI>";
        java.util.List<Paper> papers = new java.util.ArrayList<>();
        entente.record.tei.TeiReader.read("evil", evil.getBytes(StandardCharsets.UTF_8), d -> papers.add(d.paper()));
        assertThat(papers).allMatch(p -> p.written().characters().replaceAll("\\s",
            "").matches("1\\.Note(Before(after\\.)?)?"));
    }
}
