package entente.app;

import entente.report.docx.DocxOf;
import entente.report.html.ReportPage;
import entente.report.period.Writeup;
import entente.report.period.WriteupOfReport;
import entente.standing.ask.PeriodReport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a period brought, as a page or a document. */
@Command(name = "report", footer = {"", "For example:",
            "  entente report examples/cuba-1962 --from 1962-11-12 --to 1962-11-18 --out week.html",
            "  entente report examples/cuba-1962 --from 1962-11-12 --to 1962-11-18 --for usa --out week.docx"})
final class ReportCommand implements Callable<Integer> {

    private static final int LEAST_AHEAD = 30;

    private final World world;

    @Mixin
    private Question question = new Question();

    @Mixin
    private OneReading reading = new OneReading();

    @Option(names = "--from", paramLabel = "DAY", required = true, description = "The first day of the period.")
    private String from = "";

    @Option(names = "--to", paramLabel = "DAY",
            description = "Its last day, which is included. Left out: the day of --on.")
    private String to = "";

    @Option(names = "--for", paramLabel = "PARTY", description = {
        "Made for this party, on the evidence that it may see.", "--seen-by asks for the evidence of somebody else."})
    private String party = "";

    @Option(names = "--within", paramLabel = "LENGTH", description =
        "How far behind the period days are looked for, such as 30d or 3m. Left out: as long as the period, and 30d "
            + "at least.")
    private String within = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, description = {
        "Write the report here, as the ending of the name says: .html or .docx, and print where.",
        "A file that is there already is replaced in one step."})
    private String out = "";

    ReportCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        return question.putOverTime(world, reading.name(), this::written);
    }

    private String written(Asked asked) {
        Path file = AgreementFile.path(out);
        if (asked.wantsJson()) {
            throw Refused.usage("A report is written to a file and has no JSON. The same as JSON: entente timeline, "
                    + "outstanding and due, each with --json.");
        }
        if (!out.endsWith(".html") && !out.endsWith(".docx")) {
            throw Refused.usage("--out " + out + ": which form? Accepted: a name ending in .html or .docx.");
        }
        Writeup writeup = writeup(asked);
        byte[] bytes = out.endsWith(".docx") ? DocxOf.report(writeup)
                : ReportPage.html(writeup).getBytes(StandardCharsets.UTF_8);
        WholeFile.replace(file, bytes);
        return file + System.lineSeparator();
    }

    private Writeup writeup(Asked everyones) {
        String whose = party.isEmpty() ? "" : everyones.party(party);
        Asked asked = whose.isEmpty() ? everyones : everyones.seenByUnlessSaid(whose);
        LocalDate first = asked.day("--from", from);
        LocalDate last = to.isEmpty() ? asked.view().on() : asked.day("--to", to);
        mustBeAPeriod(first, last, asked);
        asked.refuseSupposedAfter(last, "the end of the period", "--to");
        PeriodReport report;
        try (var bar = new DaysBar(world)) {
            report = PeriodReport.of(asked.inquiry(), asked.view(), whose, first, last, ahead(first, last), bar);
        }
        return WriteupOfReport.of(report, asked.lines(), !asked.inquiry().evidence().claims().isEmpty(),
                asked.inquiry().evidence().setAside().size());
    }

    private static void mustBeAPeriod(LocalDate first, LocalDate last, Asked asked) {
        LocalDate opens = asked.inquiry().agreement().opens();
        if (last.isBefore(first)) {
            throw Refused.usage("The period would end on " + last + ", before it begins on " + first + ".");
        }
        if (last.isBefore(opens)) {
            throw Refused.usage("On " + last + " there was no agreement yet: it opens on " + opens + ".");
        }
    }

    private LocalDate ahead(LocalDate first, LocalDate last) {
        return within.isEmpty() ? last.plusDays(Math.max(LEAST_AHEAD, ChronoUnit.DAYS.between(first, last) + 1))
                : Ahead.after(last, within);
    }
}
