package entente.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The papers themselves. Its commands stand here, because they are commands of one thing. */
@Command(name = "record", synopsisSubcommandLabel = "COMMAND", footer = {"", "For example:",
            "  entente record read papers/cable.txt",
            "  entente record search '\"no invasion\" from:Khrushchev' papers",
            "  entente record cite --help"})
final class RecordCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    /** With its commands. */
    static CommandSpec whole(World world) {
        CommandSpec spec = CommandSpec.forAnnotatedObject(new RecordCommand());
        add(spec, "read", new RecordReadCommand(world),
                "What papers are: fields, texts, marks and passages, each with the place it was read from.");
        add(spec, "cite", new RecordCiteCommand(world),
                "The address of a quoted phrase, to be cited in a text.");
        add(spec, "search", new RecordSearchCommand(world),
                "Passages by their words, and by who wrote what to whom and when.");
        add(spec, "related", new RecordRelatedCommand(world),
                "The papers that a paper cites, and those that cite it.");
        add(spec, "references", new RecordReferencesCommand(world),
                "Each reference of a paper to another, and the held paper it means, if one does.");
        add(spec, "propose", new RecordProposeCommand(world),
                "Candidate undertakings, liberties, conditions and open points in a paper, each with its passage and "
                        + "lines drafted for it. Nothing is accepted by itself.");
        add(spec, "measure", new RecordMeasureCommand(world),
                "How well fields are recovered: volumes without their mark-up, against the labels of the mark-up.");
        add(spec, "score", new RecordScoreCommand(world),
                "How well candidates are found: precision and recall against lists made by hand.");
        return spec;
    }

    private static void add(CommandSpec spec, String name, Object command, String description) {
        CommandSpec one = CommandSpec.forAnnotatedObject(command);
        one.usageMessage().description(description);
        spec.addSubcommand(name, new CommandLine(one));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "record needs one of its commands: "
                + String.join(", ", spec.subcommands().keySet()) + ".");
    }
}
