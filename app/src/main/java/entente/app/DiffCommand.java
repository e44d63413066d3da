package entente.app;

import entente.analysis.Subject;
import entente.analysis.draft.Compared;
import entente.analysis.draft.DraftAgainstBase;
import entente.analysis.run.Enough;
import entente.reference.Reference;
import entente.report.json.DraftJson;
import entente.report.text.DraftPage;
import entente.report.text.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a draft changes for each party, decided by what runs satisfy it. */
@Command(name = "diff", footer = {"", "For example:",
            "  entente diff examples/cuba-1962 @offer-13-november       what an offer would change",
            "  entente diff examples/cuba-1962 @soviet                  what a reading makes of the text",
            "  entente diff contract.entente redraft.entente --json"})
final class DiffCommand implements Callable<Integer> {

    private final World world;

    @Parameters(index = "0", paramLabel = "BASE", description = "A text file or a story folder; TEXT@NAME is the text "
        + "with that amendment accepted, or as that reading has it.")
    private String base = "";

    @Parameters(index = "1", paramLabel = "DRAFT", description = "Likewise; @NAME alone is the base with that amendment"
        + " or reading.")
    private String draft = "";

    @Option(names = "--budget", paramLabel = "SECONDS", defaultValue = "60",
            description = "Stop looking after so long, and say what was not looked at. 60 where left out.")
    private int budget;

    @Mixin
    private OutputOptions output = new OutputOptions();

    DiffCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        if (budget < 1) {
            throw Refused.usage("--budget " + budget
                    + ": not a time to look in. Accepted: a number of seconds from 1.");
        }
        TextAt from = TextAt.open(base, "", world);
        TextAt to = TextAt.open(draft, base, world);
        try (var watched = new Stopwatch(world, budget)) {
            Compared compared = DraftAgainstBase.of(subject(from), subject(to), watched);
            watched.close();
            world.out().print(output.json()
                    ? DraftJson.of(from.name(), to.name(), compared, from.lines(), to.lines())
                    : DraftPage.of(from.name(), to.name(), compared, from.lines(), to.lines(),
                            new Terminal(world.width(), output.colours(world))));
            world.out().flush();
            return exit(compared);
        }
    }

    private static Subject subject(TextAt text) {
        return new Subject(text.agreement(), new Reference(), new Enough(text.agreement()));
    }

    private int exit(Compared compared) {
        compared.faults().forEach(fault -> world.err().println("entente: a difference is not shown, because its course "
                + "of events did not come out as it says. That is a fault of the program, not of the text: " + fault));
        world.err().flush();
        return !compared.faults().isEmpty() ? Exit.FAULT : compared.isWhole() ? Exit.OK : Exit.UNDECIDED;
    }
}
