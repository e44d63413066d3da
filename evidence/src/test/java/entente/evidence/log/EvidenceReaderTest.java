package entente.evidence.log;

import static entente.evidence.Logs.aside;
import static entente.evidence.Logs.ids;
import static entente.evidence.Logs.json;
import static entente.evidence.Logs.removal;
import static org.assertj.core.api.Assertions.assertThat;

import entente.evidence.Claim;
import entente.evidence.Evidence;
import entente.evidence.Logs;
import entente.evidence.SetAside;
import entente.evidence.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources, forms, compression, and what can be wrong with the bytes. */
class EvidenceReaderTest {
    @TempDir
    private Path folder;

    private static byte[] bytes(String text) {
        return json(text).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(plain);
        }
        return packed.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private Evidence file(String name, byte[] content) throws IOException {
        return Logs.read(List.of(Source.of(Files.write(folder.resolve(name), content))));
    }

    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    @Test
    void readsWithAndWithoutMarkCarriageReturnsBlankLinesAndALastLineEnd() throws IOException {
        byte[] log = joined(MARK, bytes("\r\n" + removal("a", 1, "") + "\r\n  \r\n\n" + removal("b", 2, "")));
        Evidence evidence = file("log.jsonl", log);
        assertThat(ids(evidence)).containsExactly("a", "b");
        assertThat(evidence.claims()).extracting(Claim::line).containsExactly(2L, 5L);
        assertThat(evidence.setAside()).isEmpty();
    }

    @Test
    void tellsGzipByItsBytesAndNotByItsName() throws IOException {
        byte[] one = bytes(removal("a", 1, "") + "\n");
        byte[] two = bytes(removal("b", 1, ""));
        assertThat(ids(file("log.jsonl", gzip(joined(MARK, one))))).containsExactly("a");
        assertThat(ids(file("log.jsonl.gz", one))).containsExactly("a");
        assertThat(ids(file("members.jsonl.gz", joined(gzip(one), gzip(two))))).containsExactly("a", "b");
        assertThat(ids(Logs.bytes(gzip(one), two))).containsExactly("a", "b");
    }

    @Test
    void aDamagedGzipIsUsedAsFarAsItGoes() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            lines.append(removal("c" + i, i, ",'gloss':'" + Integer.toHexString(i * 7919) + "'")).append('\n');
        }
        byte[] packed = gzip(bytes(lines.toString()));
        Evidence cut = Logs.bytes(Arrays.copyOf(packed, packed.length / 2));
        assertThat(cut.claims()).hasSizeBetween(500, 2500);
        assertThat(cut.setAside()).extracting(SetAside::code).containsExactly("E120");
        packed[packed.length - 6] ^= 1;
        Evidence damaged = Logs.bytes(packed);
        assertThat(damaged.claims()).hasSize(3000);
        assertThat(damaged.setAside()).extracting(SetAside::code).containsExactly("E120");
    }

    @Test
    void anEmptyFileHasNoClaimsAndNoProblem() throws IOException {
        for (String name : List.of("log.jsonl", "log.csv", "log")) {
            assertThat(file(name, new byte[0])).isEqualTo(Evidence.NONE);
            assertThat(file(name, gzip(new byte[0]))).isEqualTo(Evidence.NONE);
        }
    }

    @Test
    void readsTheLogsOfADirectoryInOrderAndNothingElse() throws IOException {
        Files.write(folder.resolve("b.jsonl"), bytes(removal("b", 1, "")));
        Files.write(folder.resolve("a.csv.gz"), gzip(bytes(CSV + "a,usa,ussr,remove,missile,1962-11-05,1962-11-05\n")));
        Files.write(folder.resolve(".hidden.jsonl"), bytes("no"));
        Files.write(folder.resolve("notes.txt"), bytes("no"));
        Evidence evidence = Logs.read(List.of(Source.of(folder)));
        assertThat(ids(evidence)).containsExactly("a", "b");
        assertThat(evidence.claims()).extracting(Claim::file)
                .containsExactly(folder + "/a.csv.gz", folder + "/b.jsonl");
    }

    @Test
    void saysWhichSourcesCannotBeRead() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        LogReading reading = EvidenceReader.read(List.of(Source.of(folder.resolve("none.jsonl")), Source.of(empty)),
                Texts.CUBA, Progress.NONE);
        assertThat(reading).isInstanceOfSatisfying(LogReading.Unreadable.class, unreadable ->
                assertThat(unreadable.problems()).extracting(LogReading.FileProblem::reason).containsExactly(
                        "There is no such file.", "There is no log in the directory."
                        + " Accepted: files ending in .jsonl, .csv or .xlsx, with or without .gz."));
    }

    @Test
    void whatBreaksInTheMiddleIsUsedUpToThere() {
        InputStream breaking = new InputStream() {
            private final InputStream whole = new ByteArrayInputStream(bytes(removal("a", 1, "") + "\n{'id':'b',"));

            @Override
            public int read() throws IOException {
                int next = whole.read();
                if (next < 0) {
                    throw new IOException("the disk");
                }
                return next;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                into[from] = (byte) read();
                return 1;
            }
        };
        Evidence evidence = Logs.read(List.of(Source.stdin(breaking)));
        assertThat(ids(evidence)).containsExactly("a");
        assertThat(aside(evidence)).containsExactly("E120 ");
    }

    private static final String CSV = "id,says,by,act,item,happened,reported\n";

    @Test
    void tellsTheFormByTheNameAndElseByTheFirstCharacter() throws IOException {
        byte[] csv = bytes(CSV + "a,usa,ussr,remove,missile,1962-11-05,1962-11-05");
        assertThat(ids(file("log.csv", csv))).containsExactly("a");
        assertThat(ids(file("log", csv))).containsExactly("a");
        assertThat(ids(Logs.bytes(csv))).containsExactly("a");
        assertThat(ids(Logs.bytes(bytes("\n \n" + removal("b", 1, ""))))).containsExactly("b");
    }

    @Test
    void tellsHowFarItHasCome() throws IOException {
        Path one = Files.write(folder.resolve("one.jsonl"), bytes((removal("a", 1, "") + "\n").repeat(20_000)));
        List<Long> told = new ArrayList<>();
        EvidenceReader.read(List.of(Source.of(one)), Texts.CUBA, (read, total) -> {
            assertThat(total).isEqualTo(one.toFile().length());
            told.add(read);
        });
        assertThat(told).isSorted().hasSizeGreaterThan(2).endsWith(one.toFile().length());
    }

    @Test
    void aLineThatIsTooLongHarmsNoOther() {
        byte[] log = bytes(removal("a", 1, "") + "\n" + " ".repeat(5 * Lines.LONGEST) + "\n"
                + removal("b", 1, "") + "\n" + removal("c", 1, ",'gloss':'" + "x".repeat(Lines.LONGEST - 500) + "'"));
        Evidence evidence = Logs.bytes(log);
        assertThat(ids(evidence)).containsExactly("a", "b", "c");
        assertThat(aside(evidence)).containsExactly("E103 ");
        assertThat(evidence.setAside().getFirst().line()).isEqualTo(2);
    }
}
