package entente.app;

import entente.record.RecordReport;
import entente.record.json.RecordJson;
import entente.record.paper.Paper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What papers are. */
@Command(name = "read", footer = {"", "With --json, a line for each paper.", "", "For example:",
            "  entente record read papers/cable.txt",
            "  entente record read papers --json | jq .fields"})
final class RecordReadCommand implements Callable<Integer> {

    private final World world;

    @Mixin
    private PaperOptions papers = new PaperOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    RecordReadCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        papers.open(world).each(this::print);
        world.out().flush();
        return Exit.OK;
    }

    private void print(Paper paper) {
        var text = new StringWriter();
        if (output.json()) {
            new RecordJson(text).paper(paper);
        } else {
            try {
                new RecordReport(text).paper(paper);
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
            text.append('\n');
        }
        world.out().print(text);
    }
}
