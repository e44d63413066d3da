package entente.record.propose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import entente.record.Record;
import entente.record.paper.Paper;

/** Scores the lists of a folder, each of which names its paper in its first line, against papers of a record. */
public final class Scores {
    private static final String PAPER = "# paper: ";

    private final Map<String, Path> lists = new TreeMap<>();
    private final Map<String, Score> scores = new TreeMap<>();

    private Scores() {
    }

    /** A score for each list whose paper the record holds, and no more: {@code missing} names the others. */
    public record Scored(List<Score> scores, Set<String> missing) {
        public Scored {
            scores = List.copyOf(scores);
            missing = Set.copyOf(missing);
        }

        /** As a table; the papers that were not found are named below it. */
        public String table() {
            StringBuilder said = new StringBuilder(Score.table(scores));
            missing.forEach(paper -> said.append("not held: ").append(paper).append('\n'));
            return said.toString();
        }
    }

    public static Scored of(Path record, Path folder, Proposals proposals) throws IOException {
        Scores all = new Scores();
        all.findLists(folder);
        Set<String> files = new HashSet<>();
        all.lists.keySet().forEach(paper -> files.add(paper.replaceFirst("#.*", "")));
        for (Path file : filesOf(record)) {
            if (files.contains(file.getFileName().toString())) {
                Record.read(file, paper -> all.score(paper, proposals), unread -> { });
            }
        }
        Set<String> missing = new HashSet<>(all.lists.keySet());
        missing.removeAll(all.scores.keySet());
        return new Scored(List.copyOf(all.scores.values()), missing);
    }

    private void findLists(Path folder) throws IOException {
        for (Path list : filesOf(folder)) {
            if (list.toString().endsWith(".tsv")) {
                Files.readAllLines(list).stream().filter(line -> line.startsWith(PAPER)).findFirst()
                    .ifPresent(line -> lists.put(line.substring(PAPER.length()).strip(), list));
            }
        }
    }

    private void score(Paper paper, Proposals proposals) {
        Path list = lists.get(paper.id());
        if (list != null) {
            String name = list.getFileName().toString().replace(".tsv", "");
            scores.put(paper.id(), Score.of(name, proposals.of(paper), paper, gold(list)));
        }
    }

    private static Gold gold(Path list) {
        try {
            return Gold.read(Files.readAllLines(list));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList());
        }
    }
}
