package entente.app;

import entente.evidence.Evidence;
import entente.evidence.SetAside;
import entente.evidence.log.EvidenceReader;
import entente.evidence.log.LogReading;
import entente.evidence.log.Source;
import entente.language.Checked;
import entente.language.model.Agreement;
import entente.language.problem.Problem;
import entente.report.TextLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text and its evidence, read. */
record Story(Agreement agreement, Evidence evidence, TextLines lines) {

    /** Reads both; refuses where the text has mistakes or the evidence is not to be had. */
    static Story read(String given, StoryOptions options, World world) {
        WrongWayRound.refuse(given, options.evidence());
        AgreementFile file = AgreementFile.open(given, world);
        Agreement agreement = agreement(file);
        List<Source> sources = sources(file, options, world);
        Evidence evidence = sources.isEmpty() ? Evidence.NONE : evidence(sources, agreement, world);
        tell(evidence.setAside(), options.strict(), world);
        return new Story(agreement, LeftOut.of(evidence, options.without(), world), TextLines.of(file.content()));
    }

    private static Agreement agreement(AgreementFile file) {
        Checked checked = file.checked();
        return checked.agreement().orElseThrow(() -> Refused.text(mistakes(checked.problems())));
    }

    /** All mistakes, and how many there are. */
    static String mistakes(List<Problem> problems) {
        List<Problem> errors = problems.stream().filter(Problem::isError).toList();
        String shown = errors.stream().map(Problem::shown).collect(Collectors.joining("\n"));
        return shown + "\nThe text has " + (errors.size() == 1 ? "one mistake" : errors.size() + " mistakes")
                + ", so nothing can be said about what it agrees.";
    }

    private static List<Source> sources(AgreementFile file, StoryOptions options, World world) {
        List<Source> sources = new ArrayList<>();
        Optional<Path> mapping = options.mapping().map(Story::mapping);
        file.folder().ifPresent(folder -> logs(folder).forEach(log -> sources.add(source(log, mapping))));
        for (String given : options.evidence()) {
            if (!given.equals("-")) {
                Path path = AgreementFile.path(given);
                WrongWayRound.refuseText(given, path);
                sources.add(source(path, mapping));
            } else if (file.path().isEmpty()) {
                throw Refused.usage("Standard input cannot be the text and the evidence as well. Give one as a file.");
            } else {
                sources.add(mapping.map(m -> Source.stdin(world.in(), m)).orElseGet(() -> Source.stdin(world.in())));
            }
        }
        return sources;
    }

    private static Path mapping(String given) {
        Path path = AgreementFile.path(given);
        if (!Files.exists(path)) {
            throw Refused.usage("There is no " + given + ".");
        }
        return path;
    }

    private static Source source(Path path, Optional<Path> mapping) {
        return mapping.map(m -> Source.of(path, m)).orElseGet(() -> Source.of(path));
    }

    /** The logs of a story lie in its folder itself; what lies deeper, such as a what-if, has to be asked for. */
    private static List<Path> logs(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isLog(file.getFileName().toString()) && Files.isRegularFile(file))
                    .sorted().toList();
        } catch (IOException unreadable) {
            throw Refused.usage(folder + " cannot be read.");
        }
    }

    private static boolean isLog(String name) {
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return plain.startsWith("evidence")
                && (plain.endsWith(".jsonl") || plain.endsWith(".csv") || plain.endsWith(".xlsx"));
    }

    private static Evidence evidence(List<Source> sources, Agreement agreement, World world) {
        try (var bar = new ReadingBar(world)) {
            return switch (EvidenceReader.read(sources, agreement, bar)) {
                case LogReading.Read(Evidence evidence) -> evidence;
                case LogReading.Unreadable(var problems) -> throw Refused.usage(problems.stream()
                        .map(problem -> problem.file() + ": " + problem.reason()).collect(Collectors.joining("\n")));
            };
        }
    }

    private static void tell(List<SetAside> setAside, boolean strict, World world) {
        if (setAside.isEmpty()) {
            return;
        }
        String listed = setAside.stream().map(Story::listed).collect(Collectors.joining("\n"));
        String count = setAside.size() == 1 ? "One claim is" : setAside.size() + " claims are";
        if (strict) {
            throw Refused.evidence(listed + "\n" + count + " set aside, and with --strict nothing is used.");
        }
        world.err().println(listed + "\n" + count + " set aside; the rest is used.");
    }

    private static String listed(SetAside problem) {
        String place = problem.line() > 0 ? problem.file() + ":" + problem.line() : problem.file();
        return problem.code() + " " + place + ": " + (problem.id().isEmpty() ? "" : problem.id() + ": ")
                + problem.reason();
    }

    int exit() {
        return evidence.setAside().isEmpty() ? Exit.OK : Exit.SET_ASIDE;
    }
}
