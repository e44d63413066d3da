package entente.evidence.log;

import entente.evidence.Evidence;
import entente.evidence.Texts;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Claims per second, and bytes of memory per claim, of reading and placing a log. From the root, after
 * {@code mvn -q install -DskipTests}:
 *
 * <pre>
 * mvn -q -pl evidence test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx2g -cp evidence/target/classes:evidence/target/test-classes:$(cat evidence/target/classpath) \
 *     entente.evidence.log.Measure 1000000
 * </pre>
 */
final class Measure {
    private static final String[] PASSAGES = {"page 1", "page 2 item 2", "annex 3", "item 2(a)", "paragraph 14"};

    private Measure() {}

    public static void main(String[] arguments) throws IOException {
        int claims = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        Path jsonl = Files.createTempFile("claims", ".jsonl");
        Path csv = Files.createTempFile("claims", ".csv");
        try {
            write(jsonl, csv, claims);
            for (int round = 0; round < 3; round++) {
                measure("JSON Lines", jsonl, System.out);
                measure("CSV", csv, System.out);
            }
        } finally {
            Files.delete(jsonl);
            Files.delete(csv);
        }
    }

    private static void measure(String form, Path file, PrintStream out) throws IOException {
        long before = used();
        long start = System.nanoTime();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Evidence evidence = switch (EvidenceReader.read(List.of(Source.of(file)), Texts.CUBA, Progress.NONE)) {
            case LogReading.Read(Evidence read) -> read;
            case LogReading.Unreadable unreadable -> throw new AssertionError(unreadable);
        };
        double busy = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
        double seconds = (System.nanoTime() - start) / 1e9;
        int count = evidence.claims().size();
        out.printf("%-10s %,9d claims (%d set aside), %3d bytes each in the file: %.2f s, %,d claims/s"
                + " (%,d of processor time), %d bytes of memory each%n", form, count, evidence.setAside().size(),
                Files.size(file) / count, seconds, Math.round(count / seconds), Math.round(count / busy),
                (used() - before) / count);
        if (evidence.claims().getFirst().id().isEmpty()) {
            throw new AssertionError("keeps the evidence alive until it is measured");
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void write(Path jsonl, Path csv, int claims) throws IOException {
        Random random = new Random(1962);
        try (OutputStream json = new BufferedOutputStream(Files.newOutputStream(jsonl), 1 << 16);
                OutputStream table = new BufferedOutputStream(Files.newOutputStream(csv), 1 << 16)) {
            put(table, "id,says,method,by,act,item,number,happened,reported,confirms,document,passage,gloss\n");
            for (int i = 0; i < claims; i++) {
                LocalDate day = LocalDate.of(1962, 11, 1).plusDays(random.nextInt(700));
                String passage = PASSAGES[random.nextInt(PASSAGES.length)];
                int number = 1 + random.nextInt(40);
                boolean confirms = i > 0 && random.nextInt(10) == 0;
                String earlier = confirms ? "claim-" + random.nextInt(i) / 10 * 10 : "";
                boolean leans = confirms && i % 10 != 0;
                String reported = (leans ? LocalDate.of(1965, 1, 1) : day).plusDays(random.nextInt(9)).toString();
                String gloss = "Report no. " + i + " of the observers at the northern gate";
                put(json, leans ? "{\"id\":\"claim-%d\",\"says\":\"ussr\",\"reported\":\"%s\",\"confirms\":\"%s\"}\n"
                        .formatted(i, reported, earlier)
                        : ("{\"id\":\"claim-%d\",\"says\":\"usa\",\"method\":\"photograph\",\"by\":\"ussr\",\"act\":"
                        + "\"remove\",\"item\":\"missile\",\"number\":%d,\"happened\":\"%s\",\"reported\":\"%s\","
                        + "\"document\":\"letter-27\",\"passage\":\"%s\",\"gloss\":\"%s\"}\n")
                        .formatted(i, number, day, reported, passage, gloss));
                put(table, leans ? "claim-%d,ussr,,,,,,,%s,%s,,,\n".formatted(i, reported, earlier)
                        : "claim-%d,usa,photograph,ussr,remove,missile,%d,%s,%s,,letter-27,%s,%s\n"
                        .formatted(i, number, day, reported, passage, gloss));
            }
        }
    }

    private static void put(OutputStream to, String line) throws IOException {
        to.write(line.getBytes(StandardCharsets.UTF_8));
    }
}
