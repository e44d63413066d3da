package entente.app;

import entente.evidence.Claim;
import entente.evidence.Span;
import entente.evidence.View;
import entente.language.model.Lookup;
import entente.language.model.Party;
import entente.report.xlsx.StandingBook;
import entente.report.xlsx.StandingBook.Viewed;
import entente.standing.ask.Outstanding;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where everything stands, as a workbook. */
@Command(name = "sheet", footer = {"", "For example:",
            "  entente sheet examples/cuba-1962 --on 1962-11-21 --out cuba.xlsx",
            "  entente sheet examples/cuba-1962 --on 1962-12-12 --reading each --each-party --out cuba.xlsx"})
final class SheetCommand implements Callable<Integer> {

    private static final String EACH = "each";

    private final World world;

    @Mixin
    private Question question = new Question();

    @Option(names = "--reading", paramLabel = "NAME", description = {
        "A sheet under this reading besides the text as written. Repeatable.",
        "each: one for every reading of the text."})
    private List<String> readings = new ArrayList<>();

    @Option(names = "--each-party", description =
        "A sheet for every party besides, on the evidence that it may see.")
    private boolean eachParty;

    @Option(names = "--out", paramLabel = "FILE", required = true, description =
        "Write the workbook (.xlsx) here and print where. One that is there already is replaced in one step.")
    private String out = "";

    SheetCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        return question.put(world, "", this::written);
    }

    private String written(Asked asked) {
        if (asked.wantsJson()) {
            throw Refused.usage("A workbook is written to a file and has no JSON. The same as JSON: entente standing "
                    + "and outstanding, each with --json.");
        }
        Path file = AgreementFile.path(out);
        if (!file.toString().endsWith(".xlsx")) {
            throw Refused.usage("--out " + out + ": a workbook is written. Accepted: a name ending in .xlsx.");
        }
        List<Viewed> views = views(asked);
        WholeFile.replace(file, StandingBook.of(views, Outstanding.rows(asked.inquiry(), views.getFirst().answer()),
                claims(asked), asked.lines()));
        return file + System.lineSeparator();
    }

    private List<Viewed> views(Asked asked) {
        List<Viewed> views = new ArrayList<>();
        add(views, asked.view().seenBy().isEmpty() ? "as written" : asked.view().seenBy() + " may see", asked,
                asked.view());
        boolean every = readings.contains(EACH);
        if (every || !readings.isEmpty()) {
            asked.readings(every ? List.of() : readings)
                    .forEach(name -> add(views, name, asked, asked.view().under(name)));
        }
        if (eachParty) {
            asked.inquiry().agreement().parties().stream().map(Party::name)
                    .forEach(party -> add(views, party + " may see", asked, asked.view().seenBy(party)));
        }
        return views;
    }

    private static void add(List<Viewed> views, String name, Asked asked, View view) {
        views.add(new Viewed(name, asked.inquiry().answer(view)));
    }

    /** What the first view knows and may see: a workbook is handed on. */
    private static List<Claim> claims(Asked asked) {
        Lookup names = new Lookup(asked.inquiry().agreement());
        Instant known = Span.endOf(asked.view().known(), asked.inquiry().agreement().zone());
        return asked.inquiry().evidence().claims().stream()
                .filter(claim -> !claim.arrived().isAfter(known) && asked.view().sees(claim, names)).toList();
    }
}
