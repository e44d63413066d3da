package entente.app;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code entente}: what can be asked of a settlement. {@link Commands} lists its subcommands. */
@Command(
    name = "entente",
    mixinStandardHelpOptions = true,
    version = "entente 0.1.0",
    description = "Answers from a text that says what was agreed and a log that says what was reported.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
        "",
        "For example:",
        "  entente standing examples/cuba-1962 --on 1962-11-21",
        "  entente why no-invasion-declared examples/cuba-1962 --on 1962-12-12",
        "  entente standing --help",
    })
final class Entente implements Runnable {

    private static final int WIDEST_HELP = 100;
    private static final int NARROWEST_HELP = 60;

    private final World world;

    private Entente(World world) {
        this.world = world;
    }

    /** In a process: its environment as given, no terminal. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return run(new World(out, err, new ByteArrayInputStream(new byte[0]), Map.of(), false, InstantSource.system()),
                arguments);
    }

    static int run(World world, String... arguments) {
        try {
            return line(world, arguments).execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            return exhausted(exhausted, new Complaint(world, arguments), world);
        }
    }

    private static CommandLine line(World world, String... arguments) {
        var line = new CommandLine(new Entente(world));
        new Commands(world).addTo(line, arguments);
        return settled(line, world, new Complaint(world, arguments));
    }

    /** With every command and all its options. */
    static CommandLine whole(World world) {
        var line = new CommandLine(new Entente(world));
        new Commands(world).addAllTo(line);
        return settled(line, world, new Complaint(world));
    }

    private static CommandLine settled(CommandLine line, World world, Complaint complaint) {
        line.setOut(world.out()).setErr(world.err());
        line.setExpandAtFiles(false).setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(Math.clamp(world.width(), NARROWEST_HELP, WIDEST_HELP));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(world.isTerminal() && !world.forbidsColours()
                ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setParameterExceptionHandler((problem, given) -> complaint.command(Misuse.words(problem)));
        line.setExecutionExceptionHandler((fault, command, parsed) -> failed(fault, complaint, world));
        line.getSubcommands().values().forEach(Entente::explain);
        return line;
    }

    /** Too deep or too large: the machine's limit, and nobody's mistake. */
    private static int exhausted(Error fault, Complaint complaint, World world) {
        if (world.wantsStackTraces()) {
            fault.printStackTrace(world.err());
        }
        return complaint.fault("this is too large for the memory that the program was given ("
                + fault.getClass().getSimpleName() + ").");
    }

    private static void explain(CommandLine command) {
        var usage = command.getCommandSpec().usageMessage();
        command.getCommandSpec().mixinStandardHelpOptions(true);
        usage.exitCodeListHeading("%nIt ends with:%n");
        usage.exitCodeList(Exit.list());
        usage.sortOptions(false);
        command.getSubcommands().values().forEach(Entente::explain);
    }

    /** A person reads what went wrong; where in the program is for those who ask. */
    private static int failed(Exception fault, Complaint complaint, World world) {
        if (world.wantsStackTraces()) {
            fault.printStackTrace(world.err());
        }
        return fault instanceof Refused refused ? complaint.refused(refused)
                : complaint.fault("a fault of the program, not of the text or the evidence ("
                        + fault.getClass().getSimpleName() + "). ENTENTE_DEBUG=1 shows where.");
    }

    /** {@code entente} alone: what it is for, and what to type first. */
    @Override
    public void run() {
        world.out().print("""
            Entente answers from a text that says what was agreed and a log that says what was reported:
            what stands where, what is outstanding, why, and where the other side reads the words otherwise.

              entente standing examples/cuba-1962       where everything stands
              entente outstanding examples/cuba-1962    what is missing, and what it would set free
              entente why NAME examples/cuba-1962       the reasons, down to the papers
              entente compare examples/cuba-1962        where the readings part, and on which line
              entente timeline examples/cuba-1962       every change, and what caused it
              entente changes STORY --since DAY         what is different from the last time you looked
              entente due STORY --within 14d            what has a day soon
              entente brief examples/cuba-1962 --for usa --since 1962-11-12
              entente check TEXT, entente fmt TEXT      the text alone
              entente record search QUERY PAPERS        the papers: entente record --help

            With a settlement of your own:

              entente new                               a first text, with a few questions
              entente add STORY                         one more claim, and what it changes

            `entente help COMMAND` says more. README.md is the way in.
            """);
        world.out().flush();
    }
}
