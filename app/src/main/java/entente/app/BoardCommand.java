package entente.app;

import entente.report.html.Board;
import entente.report.html.Contents;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The whole settlement as one page for a browser. */
@Command(name = "board", footer = {"", "For example:",
            "  entente board examples/cuba-1962 --on 1962-11-21 --out board.html",
            "  entente board examples/cuba-1962 --on 1962-11-13 --seen-by usun --out usun.html",
            "  entente board examples/cuba-1962 --reading soviet > soviet.html"})
final class BoardCommand implements Callable<Integer> {

    private final World world;

    @Mixin
    private Question question = new Question();

    @Mixin
    private OneReading reading = new OneReading();

    @Option(names = "--from", paramLabel = "DAY",
            description = "The time axis begins on this day. Left out: the day on which the text opens.")
    private String from = "";

    @Option(names = "--out", paramLabel = "FILE", description = {
        "Write the page here and print where. A page that is there already is replaced in one step.",
        "Left out: the page goes to standard output."})
    private String out = "";

    BoardCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        return question.put(world, reading.name(), this::page);
    }

    private String page(Asked asked) {
        if (asked.wantsJson()) {
            throw Refused.usage("A board is a page for people and has no JSON. The same as JSON: entente standing, "
                    + "timeline and compare, each with --json.");
        }
        String page = Board.html(contents(asked));
        return out.isEmpty() ? page : written(page);
    }

    private Contents contents(Asked asked) {
        try (var bar = new DaysBar(world)) {
            return Contents.of(asked.inquiry(), asked.view(), first(asked), asked.lines(), bar);
        }
    }

    private LocalDate first(Asked asked) {
        LocalDate first = from.isEmpty() ? asked.inquiry().agreement().opens() : asked.day("--from", from);
        if (first.isAfter(asked.view().on())) {
            throw Refused.usage("The time axis would begin on " + first + ", after the day of the board, "
                    + asked.view().on() + ".");
        }
        return first;
    }

    private String written(String page) {
        Path file = AgreementFile.path(out);
        WholeFile.replace(file, page);
        return file + System.lineSeparator();
    }
}
