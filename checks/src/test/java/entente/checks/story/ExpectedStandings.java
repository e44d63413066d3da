package entente.checks.story;

import entente.evidence.Evidence;
import entente.evidence.View;
import entente.evidence.log.EvidenceReader;
import entente.evidence.log.LogReading;
import entente.evidence.log.Progress;
import entente.evidence.log.Source;
import entente.language.Checked;
import entente.language.Text;
import entente.language.model.Agreement;
import entente.language.problem.Problem;
import entente.standing.Answer;
import entente.standing.Evaluator;
import entente.standing.Standing;
import entente.standing.Truth;
import entente.standing.ask.Inquiry;
import entente.standing.ask.Portfolio;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder with a text and a log, asked under views such as {@code for s-2 on 2024-03-01 reading strict}. */
final class ExpectedStandings {
    private static final Pattern VIEW = Pattern.compile("(?:for (\\S+) )?on (\\d{4}-\\d{2}-\\d{2})"
        + "(?: known (\\d{4}-\\d{2}-\\d{2}))?(?: reading (\\S+))?");

    private final Path folder;
    private final Evaluator evaluator;
    private final Map<String, Answer> answers = new HashMap<>();
    private Inquiry inquiry;

    ExpectedStandings(Path folder, Evaluator evaluator) {
        this.folder = folder;
        this.evaluator = evaluator;
    }

    /** The standing with its marks in their order, and its progress if that is asked for; or open, closed, settled. */
    String standing(String view, String name, boolean withProgress) {
        Answer answer = answers.computeIfAbsent(view, this::answer);
        return answer.undertaking(name).map(u -> words(u.standing(), withProgress))
            .or(() -> answer.liberties().stream().filter(l -> l.liberty().name().equals(name)).findFirst()
                .map(l -> said(l.open(), "open", "closed")))
            .or(() -> answer.openPoints().stream().filter(p -> p.openPoint().name().equals(name)).findFirst()
                .map(p -> said(p.settled(), "settled", "open")))
            .orElse("not in the answer");
    }

    private Answer answer(String view) {
        Matcher form = VIEW.matcher(view);
        if (!form.matches()) {
            throw new IllegalArgumentException("not a view: " + view);
        }
        LocalDate on = LocalDate.parse(form.group(2));
        LocalDate known = Optional.ofNullable(form.group(3)).map(LocalDate::parse).orElse(on);
        View asked = View.on(on).asOf(on, known).under(Optional.ofNullable(form.group(4)).orElse(""));
        return form.group(1) == null ? inquiry().answer(asked)
            : Portfolio.of(inquiry()).instance(form.group(1), asked).orElseThrow().answer();
    }

    /** Read once, and only when a row is run. */
    private Inquiry inquiry() {
        if (inquiry == null) {
            Agreement text = text();
            inquiry = new Inquiry(evaluator, text, evidence(text));
        }
        return inquiry;
    }

    private Agreement text() {
        byte[] content = bytes("agreement.entente");
        Map<String, byte[]> others = new HashMap<>();
        Text.referred(content).forEach(other -> others.put(other, bytes(other + ".entente")));
        Checked checked = Text.read("agreement.entente", content, others);
        return checked.agreement().orElseThrow(() -> new AssertionError(
            String.join("\n", checked.problems().stream().map(Problem::shown).toList())));
    }

    private byte[] bytes(String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Evidence evidence(Agreement agreement) {
        LogReading read = EvidenceReader.read(List.of(Source.of(folder.resolve("evidence.jsonl"))), agreement,
            Progress.NONE);
        return switch (read) {
            case LogReading.Read(Evidence evidence) when evidence.setAside().isEmpty() -> evidence;
            case LogReading.Read(Evidence evidence) -> throw new AssertionError(evidence.setAside().toString());
            case LogReading.Unreadable unreadable -> throw new AssertionError(unreadable.toString());
        };
    }

    private static String words(Standing standing, boolean withProgress) {
        Stream<String> marks = standing.marks().stream().map(Standing.Mark::words).sorted();
        Stream<String> progress = standing.progress().stream().filter(p -> withProgress)
            .map(p -> p.proved() + " of " + (p.isNumberKnown() ? p.of() : "?"));
        return String.join(", ", Stream.of(Stream.of(standing.kind().words()), marks, progress)
            .flatMap(all -> all).toList());
    }

    private static String said(Truth truth, String yes, String no) {
        return truth == Truth.YES ? yes : truth == Truth.NO ? no : "unknown";
    }
}
