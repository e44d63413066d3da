package entente.app;

import entente.record.search.Related;
import entente.record.search.Search;
import entente.record.search.SearchAsJson;
import entente.record.search.SearchAsText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The papers around a paper. */
@Command(name = "related", footer = {"", "For example:",
            "  entente record related cable.txt papers",
            "  entente record related frus1961-63v06.xml#79 frus --json"})
final class RecordRelatedCommand implements Callable<Integer> {

    private final World world;

    @Parameters(index = "0", paramLabel = "PAPER",
            description = "A name of the catalogue, or a file of DIR, with # and a number where it holds many.")
    private String paper = "";

    @Mixin
    private PaperOptions papers = new PaperOptions();

    @Mixin
    private PaperIndex index = new PaperIndex();

    @Mixin
    private OutputOptions output = new OutputOptions();

    RecordRelatedCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        PaperFolder folder = papers.open(world);
        try (Search search = index.open(folder, world)) {
            // Where the index does not know it, reading the folder says which name was meant.
            Related related = search.related(folder.id(paper)).or(() -> known(search, folder))
                    .orElseThrow(() -> Refused.usage("The index has no paper " + paper + "."));
            world.out().print(output.json() ? SearchAsJson.of(related) : SearchAsText.of(related));
        }
        world.out().flush();
        return Exit.OK;
    }

    private Optional<Related> known(Search search, PaperFolder folder) {
        try {
            return search.related(folder.paper(paper).id());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
