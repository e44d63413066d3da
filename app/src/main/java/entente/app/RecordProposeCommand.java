package entente.app;

import entente.record.propose.Proposals;
import entente.record.propose.ProposalsAsJson;
import entente.record.propose.ProposalsAsText;
import entente.record.propose.Proposed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Promises found in a paper, for a person to pick from. */
@Command(name = "propose", footer = {"", "For example:",
            "  entente record propose cable.txt papers",
            "  entente record propose cable.txt papers --draft > draft.entente"})
final class RecordProposeCommand implements Callable<Integer> {

    private final World world;

    @Parameters(index = "0", paramLabel = "PAPER",
            description = "A name of the catalogue, or a file of DIR, with # and a number where it holds many.")
    private String name = "";

    @Mixin
    private PaperOptions papers = new PaperOptions();

    @Option(names = "--draft", description = "Only the drafted lines, as one text to cut down.")
    private boolean draft;

    @Option(names = "--names", paramLabel = "FILE", description = "Which words of papers name which party, a line "
        + "each; the party whose record it is comes first. Left out: those of the record of 1962.")
    private String names = "";

    @Mixin
    private OutputOptions output = new OutputOptions();

    RecordProposeCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Proposed proposed = proposals().of(papers.open(world).paper(name));
        world.out().print(output.json() ? ProposalsAsJson.of(proposed)
                : draft ? proposed.text() : ProposalsAsText.of(proposed));
        world.out().flush();
        return Exit.OK;
    }

    private Proposals proposals() {
        try {
            return names.isEmpty() ? Proposals.open()
                    : Proposals.open(Files.readAllLines(AgreementFile.path(names), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw Refused.usage(names + " cannot be read.");
        }
    }
}
