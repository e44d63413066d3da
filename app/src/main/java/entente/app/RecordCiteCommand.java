package entente.app;

import entente.record.Record;
import entente.record.RecordReport;
import entente.record.cite.Verdict;
import entente.record.json.RecordJson;
import entente.record.paper.Passage;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The address of words. */
@Command(name = "cite", footer = {"", "Documents of the catalogue are looked through first, under their names there; "
            + "then every paper of DIR, under the name of its file.", "", "For example:",
            "  entente record cite \"lift the quarantine\" papers",
            "  entente record cite \"lift the quarantine\" papers --catalogue examples/cuba-1962/record.catalogue"})
final class RecordCiteCommand implements Callable<Integer> {

    private final World world;

    @Parameters(index = "0", paramLabel = "PHRASE", description = "Words as they stand in a paper. Case, "
        + "punctuation and the ends of lines do not count.")
    private String phrase = "";

    @Mixin
    private PaperOptions papers = new PaperOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    RecordCiteCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        PaperFolder folder = papers.open(world);
        List<Passage> found = new ArrayList<>(folder.holdings().cite(phrase));
        if (found.isEmpty()) {
            folder.each(paper -> found.addAll(Record.cite(paper, phrase)));
        }
        if (found.isEmpty()) {
            throw Refused.usage("No passage of the papers in " + folder.given() + " holds these words together: "
                    + phrase + "\n`entente record search` finds single words, and forgives spelling on request.");
        }
        var text = new StringWriter();
        if (output.json()) {
            new RecordJson(text).verdict(phrase, new Verdict.Found(folder.given(), found));
        } else {
            var report = new RecordReport(text);
            for (Passage passage : found) {
                report.passage(passage);
            }
        }
        world.out().print(text);
        world.out().flush();
        return Exit.OK;
    }
}
