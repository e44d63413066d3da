package entente.evidence.xlsx;

import static entente.evidence.Logs.aside;
import static entente.evidence.Logs.claim;
import static entente.evidence.Logs.ids;
import static entente.evidence.xlsx.Workbooks.day;
import static entente.evidence.xlsx.Workbooks.instant;
import static entente.evidence.xlsx.Workbooks.number;
import static entente.evidence.xlsx.Workbooks.row;
import static entente.evidence.xlsx.Workbooks.words;
import static org.assertj.core.api.Assertions.assertThat;

import entente.evidence.Evidence;
import entente.evidence.Field;
import entente.evidence.Intake;
import entente.evidence.Logs;
import entente.evidence.Quantity;
import entente.evidence.RawClaim;
import entente.evidence.SetAside;
import entente.evidence.Span;
import entente.evidence.columns.Mapping;
import entente.evidence.log.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimRowsTest {
    private static final String HEADER = row(1, words("id"), words("says"), words("by"), words("act"), words("item"),
            words("number"), words("happened"), words("reported"), words("gloss"));

    @TempDir
    private Path folder;

    private static String claimRow(int row, String id, String number, String happened, String reported) {
        return row(row, words(id), words("usa"), words("ussr"), words("remove"), words("missile"), number, happened,
                reported);
    }

    private Evidence read(byte[] workbook) throws IOException {
        return Logs.read(List.of(Source.of(Files.write(folder.resolve("log.xlsx"), workbook))));
    }

    @Test
    void cellsAreWhatTheyShow() throws IOException {
        Evidence evidence = read(new Workbooks().sheet("Log", HEADER
                + claimRow(2, "a", number("42.0"), day("22956"), instant("22957.78125"))).bytes());
        assertThat(evidence.setAside()).isEmpty();
        assertThat(claim(evidence, "a").number()).isEqualTo(new Quantity.Count(42));
        ZoneId zone = ZoneId.of("America/New_York");
        assertThat(claim(evidence, "a").happened()).isEqualTo(Span.day(LocalDate.of(1962, 11, 6), zone));
        assertThat(claim(evidence, "a").reported().first()).isEqualTo("1962-11-07T23:45:00Z");
        assertThat(claim(evidence, "a").line()).isEqualTo(2);
    }

    @Test
    void daysAreCountedFromTheBeginningThatTheWorkbookNames() throws IOException {
        Evidence evidence = read(new Workbooks().since1904().sheet("Log", HEADER
                + claimRow(2, "a", number("1"), day("21494"), day("21495"))).bytes());
        assertThat(claim(evidence, "a").happened())
                .isEqualTo(Span.day(LocalDate.of(1962, 11, 6), ZoneId.of("America/New_York")));
    }

    @Test
    void emptyRowsAndStrayBordersArePassedOver() throws IOException {
        Evidence evidence = read(new Workbooks().sheet("Log", "<row r=\"1\"/>" + HEADER.replace("\"1\"", "\"2\"")
                .replaceAll("([A-Z])1\"", "$12\"") + row(3, "s=\"1\">", "", "s=\"2\">")
                + claimRow(7, "a", number("1"), day("22956"), day("22957"))).bytes());
        assertThat(evidence.setAside()).isEmpty();
        assertThat(claim(evidence, "a").line()).isEqualTo(7);
    }

    @Test
    void ofSeveralSheetsTheOneOfTheMappingElseTheUsualElseTheFirstThatIsShown() {
        String one = HEADER + claimRow(2, "one", number("1"), day("22956"), day("22957"));
        String two = one.replace("one", "two");
        assertThat(taken(new Workbooks().sheet("Notes", one).sheet("Claims", two).bytes(), "", remark ->
                assertThat(remark).contains("of its sheets \"Notes\", \"Claims\" only \"Claims\" is read")))
                .containsExactly("two");
        assertThat(taken(new Workbooks().sheet("Notes", one).sheet("Claims", two).bytes(), "notes", remark ->
                assertThat(remark).isEmpty())).containsExactly("one");
        assertThat(taken(new Workbooks().sheet("A", one).sheet("B", two).hiding("A").bytes(), "", remark ->
                assertThat(remark).isEmpty())).containsExactly("two");
    }

    private interface Look {
        void at(String remark);
    }

    private static List<String> taken(byte[] workbook, String sheet, Look look) {
        Taking taking = new Taking();
        List<String> remarks = new ArrayList<>();
        new ClaimRows("log.xlsx", new Mapping(Mapping.NONE.columns(), Mapping.NONE.constant(),
                Mapping.NONE.ignored(), ',', sheet), taking, remarks::add).read(new ByteArrayInputStream(workbook));
        look.at(String.join("\n", remarks));
        return taking.ids;
    }

    private static final class Taking implements Intake {
        private final List<String> ids = new ArrayList<>();
        private final List<SetAside> problems = new ArrayList<>();

        @Override
        public void take(RawClaim claim) {
            ids.add(claim.text(Field.ID));
        }

        @Override
        public void setAside(SetAside problem) {
            problems.add(problem);
        }
    }

    @Test
    void aFolderAndAStreamAndACompressedFileAreReadAndAFileThatSomebodyHasOpenIsNot() throws IOException {
        byte[] book = new Workbooks().sheet("Log", HEADER
                + claimRow(2, "a", number("1"), day("22956"), day("22957"))).bytes();
        Files.write(folder.resolve("log.xlsx"), book);
        Files.write(folder.resolve("~$log.xlsx"), new byte[165]);
        assertThat(aside(Logs.read(List.of(Source.of(folder))))).isEmpty();
        assertThat(ids(Logs.bytes(book))).containsExactly("a");
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(book);
        }
        assertThat(ids(Logs.bytes(packed.toByteArray()))).containsExactly("a");
    }

    @Test
    void aHundredThousandRowsAreReadAsTheyCome() {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 2; i <= 100_001; i++) {
            rows.append(claimRow(i, "c" + i, number("1"), day("22956"), day("22957")));
        }
        Taking taking = new Taking();
        new ClaimRows("log.xlsx", Mapping.NONE, taking, remark -> { })
                .read(new ByteArrayInputStream(new Workbooks().sheet("Log", rows.toString()).bytes()));
        assertThat(taking.problems).isEmpty();
        assertThat(taking.ids).hasSize(100_000);
    }

    @Test
    void whateverBytesComeItIsSaidWhatIsWrongWithThem() {
        byte[] whole = new Workbooks().sheet("Log", HEADER
                + claimRow(2, "a", number("1"), day("22956"), day("22957"))).bytes();
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            byte[] spoilt = whole.clone();
            for (int i = random.nextInt(6); i >= 0; i--) {
                spoilt[4 + random.nextInt(spoilt.length - 4)] = (byte) random.nextInt(256);
            }
            Evidence evidence = Logs.bytes(spoilt);
            assertThat(evidence.claims().size() + evidence.setAside().size()).as("seed " + seed + " round " + round)
                    .isLessThan(3);
        }
    }

    @Test
    void damageInsideTheSheetIsSaid() {
        String sheet = HEADER + claimRow(2, "a", number("1"), day("22956"), day("22957"));
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            StringBuilder spoilt = new StringBuilder(sheet);
            for (int i = random.nextInt(3); i >= 0; i--) {
                spoilt.setCharAt(random.nextInt(spoilt.length()), "<>&\"/=9t v".charAt(random.nextInt(10)));
            }
            Evidence evidence = Logs.bytes(new Workbooks().sheet("Log", spoilt.toString()).bytes());
            assertThat(evidence.setAside()).as("seed " + seed + " round " + round).allSatisfy(one ->
                    assertThat(one.reason()).isNotBlank());
        }
    }
}
