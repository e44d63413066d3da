package entente.app;

import static entente.app.Typed.entente;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ReportCommandTest {
    private static final String CUBA = Typed.STORY;

    @TempDir
    private Path folder;

    private String html(String... more) throws IOException {
        return Files.readString(written("week.html", more));
    }

    private Path written(String name, String... more) {
        List<String> words = new ArrayList<>(List.of("report", CUBA, "--from", "1962-11-12", "--to", "1962-11-21",
                "--out", folder.resolve(name).toString()));
        words.addAll(List.of(more));
        Typed answer = entente(words.toArray(String[]::new));
        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(answer.out().strip()).endsWith(name);
        return folder.resolve(name);
    }

    private static Map<String, Document> parts(Path docx) throws Exception {
        Map<String, Document> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(docx)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), DocumentBuilderFactory.newInstance().newDocumentBuilder()
                        .parse(new ByteArrayInputStream(zip.readAllBytes())));
            }
        }
        return parts;
    }

    private static List<String> texts(NodeList nodes) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    private static List<String> headings(Document body) {
        List<String> headings = new ArrayList<>();
        NodeList paragraphs = body.getElementsByTagName("w:p");
        for (int i = 0; i < paragraphs.getLength(); i++) {
            var style = (Element) ((Element) paragraphs.item(i)).getElementsByTagName("w:pStyle").item(0);
            if (style != null && style.getAttribute("w:val").equals("Heading1")) {
                headings.add(paragraphs.item(i).getTextContent());
            }
        }
        return headings;
    }

    @Test
    void tellsWhatThePeriodBroughtAndWhereItLeavesEverything() throws IOException {
        String page = html();
        assertThat(page).contains("Report on the period from 12 to 21 November 1962", "What changed", "What was done",
                "What is outstanding", "What is overdue", "Breaches and allegations", "What falls due next",
                "Doubts and disputes", "The evidence received");
        assertThat(page).contains("c-1121-proclamation").contains("20 Dec 1962").doesNotContain("draft-declaration")
                .doesNotContain("<script");
    }

    @Test
    void tellsOfBreachesAndOfHowMuchWasDoneSinceItsEve() throws IOException {
        Path breach = folder.resolve("breach.html");
        assertThat(entente("report", CUBA, "--evidence", CUBA + "/what-if/reintroduction.jsonl", "--from", "1963-02-01",
                "--to", "1963-02-09", "--out", breach.toString()).exit()).isZero();
        assertThat(Files.readString(breach)).containsSubsequence("Breaches and allegations", "no-reintroduction",
                "breached", "What falls due next");
        Path count = folder.resolve("count.html");
        entente("report", CUBA, "--from", "1962-11-10", "--to", "1962-11-11", "--out", count.toString());
        assertThat(Files.readString(count)).containsSubsequence("What was done", "missiles-out", "discharged",
                "proved 42 of 42 (before ", "c-1111-kurchatov", "What is outstanding");
        Path quiet = folder.resolve("quiet.html");
        entente("report", CUBA, "--from", "1963-05-01", "--to", "1963-05-02", "--out", quiet.toString());
        assertThat(Files.readString(quiet)).contains("Nothing changed.", "Nothing more was done of what is owed.",
                "No claim arrived.");
    }

    @Test
    void pageAndDocumentSayTheSame() throws Exception {
        String page = html();
        Map<String, Document> parts = parts(written("week.docx"));
        Document body = parts.get("word/document.xml");
        List<String> onPage = Pattern.compile("<h2[^>]*>([^<]*)</h2>").matcher(page).results()
                .map(found -> found.group(1)).toList();
        assertThat(headings(body)).isEqualTo(onPage).hasSize(9);
        String words = page.replaceAll("<style>[\\s\\S]*?</style>|<svg[\\s\\S]*?</svg>", "").replaceAll("<[^>]*>", " ")
                .replace("&amp;", "&").replace("&quot;", "\"").replace("&#39;", "'").replaceAll("\\s+", " ");
        assertThat(texts(body.getElementsByTagName("w:t"))).filteredOn(text -> !text.isBlank()).isNotEmpty()
                .allSatisfy(text -> assertThat(words).contains(text.replaceAll("\\s+", " ").strip()));
    }

    @Test
    void theDocumentHasPageNumbersAndHeadsThatComeAgain() throws Exception {
        Map<String, Document> parts = parts(written("week.docx"));
        assertThat(texts(parts.get("word/footer1.xml").getElementsByTagName("w:instrText")))
                .containsExactly(" PAGE ", " NUMPAGES ");
        assertThat(texts(parts.get("word/header1.xml").getElementsByTagName("w:t")))
                .contains("Understanding of 27 and 28 October 1962");
        assertThat(parts.get("word/document.xml").getElementsByTagName("w:tblHeader").getLength()).isPositive();
    }

    @Test
    void aPartyGetsWhatItMaySee() throws IOException {
        String forCuba = html("--for", "cuba");
        assertThat(forCuba).contains("the evidence that Cuba may see").contains("Owed by Cuba")
                .doesNotContain("c-1112-private-ussr");
        assertThat(html()).contains("c-1112-private-ussr");
    }

    @Test
    void theSameQuestionGivesTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(written("week.docx"));
        assertThat(Files.readAllBytes(written("week.docx"))).isEqualTo(first);
        assertThat(new String(first, StandardCharsets.ISO_8859_1)).startsWith("PK");
    }

    @Test
    void saysWhatWouldBeAccepted() {
        assertThat(entente("report", CUBA, "--from", "1962-11-12", "--out", "week.pdf").err())
                .contains("Accepted: a name ending in .html or .docx");
        assertThat(entente("report", CUBA, "--from", "1962-11-12", "--to", "1962-11-01", "--out", "w.html").err())
                .contains("before it begins");
        assertThat(entente("report", CUBA, "--from", "12 November", "--out", "w.html").err()).contains("YYYY-MM-DD");
    }
}
