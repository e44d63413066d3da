package entente.app;

import java.util.LinkedHashMap;
import java.util.List;
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

    /** @param forShells whether a shell calls it, and nobody else */
    private record Entry(Supplier<Object> command, String description, boolean forShells) {

        CommandSpec whole() {
            Object made = command.get();
            CommandSpec spec = made instanceof CommandSpec withItsOwn ? withItsOwn
                    : CommandSpec.forAnnotatedObject(made);
            spec.usageMessage().description(description).hidden(forShells);
            return spec;
        }

        CommandSpec named(String name) {
            CommandSpec spec = CommandSpec.create().name(name);
            spec.usageMessage().description(description).hidden(forShells);
            return spec;
        }
    }

    Commands(World world) {
        add("new", () -> new NewCommand(world),
                "A story to begin with: a text that can be read at once and says what each line is for.");
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
        add("portfolio", () -> new PortfolioCommand(world),
                "Of an agreement that takes parameters: how many instances there are, and where each undertaking "
                        + "stands in how many of them.");
        add("timeline", () -> new TimelineCommand(world),
                "Every change of standing between two days, each day as it was known that day, and what "
                        + "caused it.");
        add("brief", () -> new BriefCommand(world),
                "One page for tomorrow's meeting: what changed, what to ask for and on which words, what "
                        + "we can offer and what it would free, what they will say, what is only their word.");
        add("changes", () -> new ChangesCommand(world),
                "What is different from the last time you looked, and what caused it.");
        add("due", () -> new DueCommand(world),
                "What is past its day, and what has a day soon; also as a calendar.");
        add("board", () -> new BoardCommand(world),
                "One self-contained page for a browser: who owes what, how it came to this, who waits for "
                        + "whom, the readings side by side, the evidence with its papers, and every reason on a "
                        + "click.");
        add("report", () -> new ReportCommand(world),
                "What a period brought and where it leaves everything, as a page or a document for a word processor.");
        add("sheet", () -> new SheetCommand(world),
                "Where everything stands as a workbook: a sheet for each view, what is outstanding, and the claims.");
        add("add", () -> new AddCommand(world),
                "One more claim in the log, held to the text first; then what it changes.");
        add("check", () -> new CheckCommand(world),
                "The text alone: every mistake at once, then what no cited words support.");
        add("examine", () -> new ExamineCommand(world),
                "What is wrong with a settlement as a settlement, before anyone signs it: what can happen, step by "
                        + "step, who is hurt, which line causes it, and what would cure it.");
        add("diff", () -> new DiffCommand(world),
                "What a draft changes for each party against a base: new, gone, stronger or weaker, each with a course "
                        + "of events that shows it.");
        add("reach", () -> new ReachCommand(world),
                "Whether something can come about, in how many days at the soonest, and who can stop it.");
        add("rehearse", () -> new RehearseCommand(world),
                "A course of events that has not happened, with its branches: after each step what changes, what is "
                        + "owed, and who is exposed.");
        add("fmt", () -> new FmtCommand(world),
                "The text in the one shape that every text has.");
        add("explain", () -> new ExplainCommand(world),
                "What a message, rule, standing or mark means, an example of it, and what to do.");
        add("record", () -> RecordCommand.whole(world),
                "The papers themselves: what they are, the address of a phrase, search, and promises to pick from.");
        add("completion", () -> new CompletionCommand(world),
                "A script by which bash, zsh or fish completes commands, options, and the names of a text.");
        add("help", () -> new HelpCommand(world), "What a command is for, and its options.");
        all.put("complete-names", new Entry(() -> new CompleteNamesCommand(world),
                "The names that a shell may offer.", true));
    }

    private void add(String name, Supplier<Object> command, String description) {
        all.put(name, new Entry(command, description, false));
    }

    /** Those that are for people. */
    List<String> names() {
        return all.entrySet().stream().filter(entry -> !entry.getValue().forShells).map(Map.Entry::getKey).toList();
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
