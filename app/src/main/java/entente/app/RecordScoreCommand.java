package entente.app;

import entente.record.propose.Proposals;
import entente.record.propose.Scores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** How well candidates are found, against lists made by hand. */
@Command(name = "score", footer = {"", "For example:",
            "  entente record score examples/record/candidates papers"})
final class RecordScoreCommand implements Callable<Integer> {

    private final World world;

    @Parameters(index = "0", paramLabel = "LISTS",
            description = "A folder of lists made by hand (*.tsv), as in examples/record/candidates.")
    private String lists = "";

    @Parameters(index = "1", paramLabel = "DIR", description = "The folder of papers.")
    private String folder = "";

    RecordScoreCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        Path hand = AgreementFile.path(lists);
        if (!Files.isDirectory(hand)) {
            throw Refused.usage("There is no folder " + lists + ". Accepted: a folder of lists (*.tsv).");
        }
        Path papers = PaperFolder.open(folder, "", world, Optional.empty()).path();
        Scores.Scored scored = Scores.of(papers, hand, Proposals.open());
        world.out().println(scored.scores().isEmpty() ? "None of the listed papers is held in " + folder + "."
                : scored.table().strip());
        world.out().flush();
        return Exit.OK;
    }
}
