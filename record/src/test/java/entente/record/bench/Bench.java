package entente.record.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import entente.record.Record;
import entente.record.paper.Paper;
import entente.record.propose.Proposals;
import entente.record.search.Indexed;
import entente.record.search.Progress;
import entente.record.search.Request;
import entente.record.search.Search;

/** Measures reading, indexing, searching and proposing over a record: {@code record/bench [RECORD]}. */
public final class Bench {
    private static final int ROUNDS = 60;
    private static final int WARMING = 20;
    private static final int PROPOSED = 60;
    private static final double MEGA = 1_000_000.0;

    private Bench() {
    }

    public static void main(String[] arguments) throws IOException {
        Path record = Path.of(arguments.length > 0 ? arguments[0] : "../shared/record");
        if (!Files.isDirectory(record)) {
            System.out.println("no record at " + record + ": nothing measured. Name its folder: record/bench RECORD");
            return;
        }
        Path index = Files.createTempDirectory("entente-bench");
        try {
            reading(record);
            indexing(record, index);
            searching(index);
            proposing(record);
        } finally {
            delete(index);
        }
    }

    private static void reading(Path record) throws IOException {
        double megabytes = bytes(record) / MEGA;
        for (String which : List.of("first time", "warm")) {
            AtomicInteger papers = new AtomicInteger();
            long begin = System.nanoTime();
            Record.read(record, paper -> papers.incrementAndGet(), unread -> { });
            double seconds = seconds(begin);
            row("reading, " + which, "%.1f MB/s (%.1f MB, %d papers, %.1f s)", megabytes / seconds, megabytes,
                papers.get(),
                seconds);
        }
    }

    private static void indexing(Path record, Path index) throws IOException {
        long begin = System.nanoTime();
        Indexed indexed = Search.update(record, index, Progress.SILENT);
        row("index, from nothing, reading included", "%.1f s (%d papers, %d passages)", seconds(begin),
            indexed.papers(),
            indexed.passages());
        begin = System.nanoTime();
        Indexed again = Search.update(record, index, Progress.SILENT);
        row("index, nothing changed", "%.2f s (%d files by their digest)", seconds(begin), again.unchanged());
        row("index, size", "%.1f MB, %.2f of the record", bytes(index) / MEGA, (double) bytes(index) / bytes(record));
    }

    private static void searching(Path index) throws IOException {
        List<Long> all = new ArrayList<>();
        try (Search search = Search.open(index)) {
            for (Queries.Kind kind : Queries.KINDS) {
                List<Long> times = new ArrayList<>();
                for (int round = -WARMING; round < ROUNDS; round++) {
                    for (Request request : kind.requests()) {
                        long begin = System.nanoTime();
                        search.find(request);
                        if (round >= 0) {
                            times.add(System.nanoTime() - begin);
                        }
                    }
                }
                all.addAll(times);
                latency("query, " + kind.name(), times);
            }
        }
        latency("query, all", all);
    }

    private static void latency(String what, List<Long> times) {
        times.sort(Comparator.naturalOrder());
        row(what, "median %.2f ms, p99 %.2f ms (%d runs)", times.get(times.size() / 2) / MEGA,
            times.get(times.size() * 99 / 100) / MEGA, times.size());
    }

    private static void proposing(Path record) {
        Path volume = record.resolve("frus").resolve("frus1961-63v06.xml");
        if (!Files.exists(volume)) {
            return;
        }
        List<Paper> papers = new ArrayList<>();
        Record.read(volume, paper -> {
            if (papers.size() < PROPOSED) {
                papers.add(paper);
            }
        }, unread -> { });
        long begin = System.nanoTime();
        Proposals proposals = Proposals.open();
        row("propose, loading the models", "%.2f s", seconds(begin));
        AtomicInteger found = new AtomicInteger();
        AtomicInteger characters = new AtomicInteger();
        begin = System.nanoTime();
        for (Paper paper : papers) {
            found.addAndGet(proposals.of(paper).candidates().size());
            paper.passages().forEach(passage -> characters.addAndGet(passage.text().length()));
        }
        double seconds = seconds(begin);
        row("propose", "%.0f papers/s, %.0f kB/s (%d papers, %d candidates)", papers.size() / seconds,
            characters.get() / 1000.0 / seconds, papers.size(), found.get());
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void row(String what, String format, Object... values) {
        System.out.printf(Locale.ROOT, "%-40s %s%n", what, String.format(Locale.ROOT, format, values));
    }
}
