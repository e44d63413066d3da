package entente.checks.story;

import entente.checks.Checkout;
import entente.checks.Front;
import entente.evidence.Evidence;
import entente.evidence.View;
import entente.evidence.log.EvidenceReader;
import entente.evidence.log.LogReading;
import entente.evidence.log.Progress;
import entente.evidence.log.Source;
import entente.evidence.sentence.ClaimSentence;
import entente.language.model.Agreement;
import entente.reference.Reference;
import entente.standing.Answer;
import entente.standing.Standing;
import entente.standing.Truth;
import entente.standing.ask.Inquiry;
import entente.standing.ask.Outstanding;
import entente.standing.ask.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A story asked under a view that is written as options of the command line, answered in the rows of the hand-written
 * file.
 */
final class StoryAsked {
    private final Path story;
    private final List<String> words;

    StoryAsked(Path story, String view) {
        this.story = story;
        words = CommandWords.of(view);
    }

    List<String> rows() throws IOException {
        Agreement agreement = Front.read(Files.readString(story.resolve("agreement.entente"))).agreement()
            .orElseThrow();
        Evidence evidence = evidence(agreement);
        LocalDate on = LocalDate.parse(option("--on"));
        View view = new View(option("--reading"), on, on, option("--seen-by"),
            ClaimSentence.beside(evidence, options("--suppose"), agreement, on).claims());
        Inquiry inquiry = new Inquiry(new Reference(), agreement, evidence);
        Answer answer = inquiry.answer(view);
        List<Row> rows = Outstanding.rows(inquiry, answer);
        List<String> all = new ArrayList<>(standings(answer));
        rows.forEach(row -> all.add("outstanding\t" + row.name() + "\t" + value(row)));
        rows.forEach(row -> all.add("frees\t" + row.name() + "\t" + frees(row)));
        return all;
    }

    private Evidence evidence(Agreement agreement) throws IOException {
        List<Source> sources = new ArrayList<>();
        sources.add(Source.of(without(option("--without"), story.resolve("evidence.jsonl"))));
        options("--evidence").forEach(file -> sources.add(Source.of(Checkout.root().resolve(file))));
        return switch (EvidenceReader.read(sources, agreement, Progress.NONE)) {
            case LogReading.Read(Evidence evidence) -> evidence;
            case LogReading.Unreadable unreadable -> throw new AssertionError(unreadable.toString());
        };
    }

    /** The log with the one claim left out. */
    private static Path without(String id, Path log) throws IOException {
        if (id.isEmpty()) {
            return log;
        }
        Path less = Files.createTempFile("without", ".jsonl");
        less.toFile().deleteOnExit();
        Files.write(less, Files.readAllLines(log).stream().filter(line -> !line.contains('"' + id + '"')).toList());
        return less;
    }

    private String option(String name) {
        return options(name).stream().findFirst().orElse("");
    }

    private List<String> options(String name) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).equals(name)) {
                values.add(words.get(i + 1));
            }
        }
        return values;
    }

    private static List<String> standings(Answer answer) {
        Map<Integer, String> byLine = new TreeMap<>();
        answer.undertakings().forEach(u -> byLine.put(u.undertaking().place().line(),
            "standing\t" + u.name() + "\t" + value(u.standing())));
        answer.liberties().forEach(l -> byLine.put(l.liberty().place().line(),
            "standing\t" + l.liberty().name() + "\t" + said(l.open(), "open", "closed")));
        answer.openPoints().forEach(p -> byLine.put(p.openPoint().place().line(),
            "standing\t" + p.openPoint().name() + "\t" + said(p.settled(), "settled", "open")));
        return List.copyOf(byLine.values());
    }

    private static String value(Row row) {
        return switch (row) {
            case Row.Owed owed -> value(owed.answer().standing());
            case Row.ToAgree point -> said(point.answer().settled(), "settled", "open");
        };
    }

    private static String value(Standing standing) {
        return standing.kind().words() + standing.marks().stream().sorted().map(mark -> ", " + mark.words())
            .collect(Collectors.joining());
    }

    private static String said(Truth truth, String yes, String no) {
        return truth == Truth.YES ? yes : truth == Truth.NO ? no : "unknown";
    }

    private static String frees(Row row) {
        return row.effect().frees().isEmpty() ? "-" : String.join(" ", row.effect().frees());
    }
}
