package entente.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands, in the order in which the help lists them. picocli looks through every class that it is given, which
 * is most of a start: it is given the one that the first word names; of the others the list needs only the sentence.
 */
final class Commands {

    private final Map<String, Entry> all = new LinkedHashMap<>();

    private record Entry(Supplier<Object> command, String description) {

        CommandSpec whole() {
            Object made = command.get();
            CommandSpec spec = made instanceof CommandSpec withItsOwn ? withItsOwn
                    : CommandSpec.forAnnotatedObject(made);
            spec.usageMessage().description(description);
            return spec;
        }

        CommandSpec named(String name) {
            CommandSpec spec = CommandSpec.create().name(name);
            spec.usageMessage().description(description);
            return spec;
        }
    }

    Commands(World world) {
        add("standing", () -> new StandingCommand(world),
                "Where every undertaking, liberty and open point stands, in one sentence each.");
        add("outstanding", () -> new OutstandingCommand(world),
                "What is outstanding, what is missing for it, and what it would set free.");
        add("why", () -> new WhyCommand(world),
                "Why something stands where it does: the reasons, down to claims and cited words; what "
                        + "was searched for and not found; the shortest list of what is missing.");
        add("compare", () -> new CompareCommand(world),
                "The text as written and its readings side by side, and the line that makes each "
                        + "difference.");
        add("timeline", () -> new TimelineCommand(world),
                "Every change of standing between two days, each day as it was known that day, and what "
                        + "caused it.");
        add("brief", () -> new BriefCommand(world),
                "One page for tomorrow's meeting: what changed, what to ask for and on which words, what "
                        + "we can offer and what it would free, what they will say, what is only their word.");
        add("board", () -> new BoardCommand(world),
                "One self-contained page for a browser: who owes what, how it came to this, who waits for "
                        + "whom, the readings side by side, the evidence with its papers, and every reason on a "
                        + "click.");
        add("check", () -> new CheckCommand(world),
                "The text alone: every mistake at once, then what no cited words support.");
        add("fmt", () -> new FmtCommand(world),
                "The text in the one shape that every text has.");
        add("record", () -> RecordCommand.whole(world),
                "The papers themselves: what they are, the address of a phrase, search, and promises to pick from.");
        add("completion", () -> new CompletionCommand(world),
                "A script by which bash and zsh complete commands and options.");
    }

    private void add(String name, Supplier<Object> command, String description) {
        all.put(name, new Entry(command, description));
    }

    /** Only the command that is called where the first word is one; otherwise the list of them. */
    void addTo(CommandLine line, String... arguments) {
        Optional<Entry> called = arguments.length == 0 ? Optional.empty() : Optional.ofNullable(all.get(arguments[0]));
        if (called.isPresent()) {
            line.addSubcommand(arguments[0], called.get().whole());
        } else {
            all.forEach((name, entry) -> line.addSubcommand(name, entry.named(name)));
        }
    }

    /** All of them with their options, as only completion needs them. */
    void addAllTo(CommandLine line) {
        all.forEach((name, entry) -> line.addSubcommand(name, entry.whole()));
    }
}
