package entente.app;

import entente.analysis.Subject;
import entente.analysis.reach.Reach;
import entente.analysis.reach.Reaching;
import entente.analysis.run.Enough;
import entente.language.model.Agreement;
import entente.language.model.Reading;
import entente.reference.Reference;
import entente.report.json.ReachJson;
import entente.report.text.ReachPage;
import entente.report.text.Terminal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether something can come about, how soon, and who can stop it. */
@Command(name = "reach", footer = {"", "For example:",
            "  entente reach old-resolutions examples/jcpoa",
            "  entente reach renewed-quarantine examples/cuba-1962 --json"})
final class ReachCommand implements Callable<Integer> {

    private final World world;

    @Parameters(index = "0", paramLabel = "NAME", description = "A state, undertaking, liberty or open point.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "TEXT", description = "A text file or a story folder; TEXT@NAME is the text "
        + "with that amendment accepted, or as that reading has it.")
    private String text = "";

    @Option(names = "--reading", paramLabel = "NAME", description = "As this reading has the text.")
    private String reading = "";

    @Mixin
    private OutputOptions output = new OutputOptions();

    ReachCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        TextAt at = TextAt.open(text, "", world);
        Agreement agreement = at.agreement();
        String under = reading.isEmpty() ? "" : Known.name(reading, "a reading",
                agreement.readings().stream().map(Reading::name).toList());
        var subject = new Subject(agreement, new Reference(), new Enough(agreement));
        Reach reach = Reaching.of(subject, Known.name(name, "a state, undertaking, liberty or open point",
                names(subject.under(under))), under);
        world.out().print(output.json() ? ReachJson.of(agreement, reach, at.lines())
                : ReachPage.of(agreement, reach, at.lines(), new Terminal(world.width(), output.colours(world))));
        world.out().flush();
        reach.faults().forEach(fault -> world.err().println("entente: a way is not shown, because its course of events "
                + "did not come out as it says. That is a fault of the program, not of the text: " + fault));
        world.err().flush();
        return reach.faults().isEmpty() ? Exit.OK : Exit.FAULT;
    }

    private static List<String> names(Agreement agreement) {
        return Stream.of(agreement.states().stream().map(s -> s.name()),
                agreement.undertakings().stream().map(u -> u.name()),
                agreement.liberties().stream().map(l -> l.name()),
                agreement.openPoints().stream().map(p -> p.name())).flatMap(names -> names).toList();
    }
}
