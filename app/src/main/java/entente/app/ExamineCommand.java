package entente.app;

import entente.analysis.Detector;
import entente.analysis.Examination;
import entente.analysis.Examined;
import entente.analysis.FindingKind;
import entente.analysis.Severity;
import entente.analysis.Subject;
import entente.analysis.detect.Detectors;
import entente.analysis.run.Enough;
import entente.language.Checked;
import entente.language.model.Agreement;
import entente.reference.Reference;
import entente.report.TextLines;
import entente.report.html.FindingsBoard;
import entente.report.json.FindingsJson;
import entente.report.json.Sarif;
import entente.report.text.FindingsPage;
import entente.report.text.Terminal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is wrong with a settlement as a settlement, before anyone signs it. */
@Command(name = "examine", footer = {"", "For example:",
            "  entente examine examples/cuba-1962",
            "  entente examine draft.entente --only X101 --only X109",
            "  entente examine draft.entente --budget 10 --html findings.html",
            "  entente examine draft.entente --sarif findings.sarif"})
final class ExamineCommand implements Callable<Integer> {

    private final World world;

    @Parameters(paramLabel = "TEXT", description = "A text file, a story folder, or - for standard input.")
    private String text = "";

    @Option(names = "--budget", paramLabel = "SECONDS", defaultValue = "60",
            description = "Stop looking after so long, and say what could not be decided. 60 where left out.")
    private int budget;

    @Option(names = "--only", paramLabel = "CODE",
            description = "Look for nothing but this: X101 and so on. May be given more than once.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--sarif", paramLabel = "FILE", description = {
        "The findings as SARIF 2.1.0, for editors and code hosts; - for standard output."})
    private String sarif = "";

    @Option(names = "--html", paramLabel = "FILE", description = "The findings as a page for a browser.")
    private String html = "";

    @Mixin
    private OutputOptions output = new OutputOptions();

    ExamineCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        if (budget < 1) {
            throw Refused.usage("--budget " + budget
                    + ": not a time to look in. Accepted: a number of seconds from 1.");
        }
        AgreementFile file = AgreementFile.open(text, world);
        Checked checked = file.checked();
        Agreement agreement = checked.agreement().orElseThrow(() -> Refused.text(Story.mistakes(checked.problems())));
        List<Detector> wanted = wanted();
        TextLines lines = TextLines.of(file.content());
        try (var watched = new Stopwatch(world, budget)) {
            Examined examined = Examination.of(new Subject(agreement, new Reference(), new Enough(agreement)), wanted,
                    watched, watched);
            watched.close();
            show(file, examined, lines, watched.milliseconds());
            return exit(examined);
        }
    }

    private List<Detector> wanted() {
        List<String> codes = Arrays.stream(FindingKind.values()).map(FindingKind::code).toList();
        List<Detector> all = Detectors.all();
        List<String> named = only.stream().map(code -> Known.name(code.toUpperCase(Locale.ROOT), "a finding",
                codes)).toList();
        return named.isEmpty() ? all : all.stream().filter(one -> named.contains(one.kind().code())).toList();
    }

    private void show(AgreementFile file, Examined examined, TextLines lines, Map<String, Long> took) {
        if (!html.isEmpty()) {
            write(html, FindingsBoard.html(examined, lines));
        }
        if (!sarif.isEmpty() && !sarif.equals("-")) {
            write(sarif, Sarif.of(address(file), examined, lines));
        }
        if (sarif.equals("-")) {
            world.out().print(Sarif.of(address(file), examined, lines));
        } else if (output.json()) {
            world.out().print(FindingsJson.of(file.name(), examined, lines, took));
        } else {
            world.out().print(FindingsPage.of(examined, lines, new Terminal(world.width(), output.colours(world))));
        }
        world.out().flush();
    }

    private static String address(AgreementFile file) {
        return file.path().map(path -> path.toString().replace('\\', '/')).orElse("agreement.entente");
    }

    private void write(String name, String page) {
        Path file = AgreementFile.path(name);
        WholeFile.replace(file, page);
        world.err().println(file);
        world.err().flush();
    }

    private int exit(Examined examined) {
        examined.faults().forEach(fault -> world.err().println("entente: a finding is not shown, because its course of "
                + "events did not come out as it says. That is a fault of the program, not of the text: " + fault));
        world.err().flush();
        boolean isGrave = examined.findings().stream().anyMatch(finding -> finding.severity() == Severity.GRAVE);
        return !examined.faults().isEmpty() ? Exit.FAULT : isGrave ? Exit.TEXT
                : examined.isWhole() ? Exit.OK : Exit.UNDECIDED;
    }
}
