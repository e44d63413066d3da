package entente.app;

import entente.evidence.Field;
import entente.evidence.jsonl.ClaimLine;
import entente.language.model.Lookup;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A claim more in the log. */
@Command(name = "add", footer = {"", "For example:",
            "  entente add truce                                asks what it has to know",
            "  entente add truce \"mission says by patrol: north removes 5 guns on 2026-01-04\"",
            "  entente add truce \"south says: north fires on 2026-01-05\" --document radio-log --dry-run",
            "  entente add truce --says north --denies fire-2026-01-05 --reported 2026-01-06",
            "", "spec/evidence.md has the form of a sentence (\"A sentence\") and the fields."})
final class AddCommand implements Callable<Integer> {

    private static final List<String> YES_OR_NO = List.of("yes", "no");

    private final World world;

    @Parameters(index = "0", paramLabel = "STORY", description = "A story folder, or a text file with --log.")
    private String text = "";

    @Parameters(index = "1", paramLabel = "SENTENCE", arity = "0..1", description = {
        "What was reported, such as \"buyer says by count: seller delivers 40 crates on 2026-01-06\".",
        "Left out, with no option for it either: it is asked for."})
    private String sentence = "";

    @Mixin
    private ClaimOptions fields = new ClaimOptions();

    @Option(names = "--log", paramLabel = "FILE",
            description = "The log to add to. Left out: evidence.jsonl in the story folder.")
    private String log = "";

    @Option(names = "--now", description = "What is said without a day is of the machine's today.")
    private boolean now;

    @Option(names = "--on", paramLabel = "DAY", description = "Show what it changes on this day, as known that day. "
        + "Left out: on the day of the report, and on that of the last claim.")
    private String on = "";

    @Option(names = "--dry-run", description = "Write nothing; show the line and what it would change.")
    private boolean dryRun;

    @Mixin
    private OutputOptions output = new OutputOptions();

    AddCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        if (text.equals("-")) {
            throw Refused.usage("A claim is added to a log, and standard input has none. Accepted: a story folder, or "
                    + "a text file with --log FILE.");
        }
        AgreementFile file = AgreementFile.open(text, world);
        OwnLog own = OwnLog.of(file, log);
        Story story = Story.read(text, StoryOptions.with(own.beside(file)), world);
        Optional<LocalDate> today = now
                ? Optional.of(world.now().atZone(story.agreement().zone()).toLocalDate()) : Optional.empty();
        var prompt = new Prompt(world, "With a SENTENCE or with options nothing is asked.");
        boolean asks = sentence.isEmpty() && (fields.isEmpty() || world.isTerminal());
        ClaimDraft draft = draft(story, today, asks, prompt);
        var adding = new Adding(story, draft.placed(), on, output, world);
        adding.tellOfTheSame();
        if (asks && !dryRun) {
            prompt.say(adding.text());
            dryRun = prompt.ask("Write it to " + own.path(), "yes", AddCommand::yesOrNo).equals("no");
        }
        String line = ClaimLine.of(draft.raw());
        if (!dryRun) {
            own.append(line);
        }
        world.out().print(output.json() ? adding.json(own.path().toString(), !dryRun)
                : (asks ? "" : adding.text() + System.lineSeparator()) + outcome(own, line));
        world.out().flush();
        return Exit.OK;
    }

    private String outcome(OwnLog own, String line) {
        return dryRun ? "Nothing was written. The line for " + own.path() + " would be:" + System.lineSeparator() + line
                : "Written to " + own.path() + "." + System.lineSeparator();
    }

    private static String yesOrNo(String given) {
        return YES_OR_NO.stream().filter(word -> word.startsWith(given.toLowerCase(Locale.ROOT))).findFirst()
                .orElseGet(() -> Known.oneOf(given, YES_OR_NO));
    }

    private ClaimDraft draft(Story story, Optional<LocalDate> today, boolean asks, Prompt prompt) {
        ClaimDraft draft = new ClaimDraft(story);
        if (!sentence.isEmpty()) {
            draft.take(sentence, fields.day(today));
        }
        draft.take(fields);
        var questions = new AddQuestions(prompt, story, draft);
        if (asks) {
            questions.ask();
        } else if (!draft.has(Field.SAYS)) {
            if (!world.isTerminal()) {
                String such = new Lookup(story.agreement()).actors().stream().findFirst().orElse("SPEAKER");
                throw Refused.usage("Nobody is said to report it. Accepted: the speaker in front, such as \"" + such
                        + " says: …\", or --says NAME.");
            }
            questions.speaker();
        }
        draft.complete(today);
        return draft;
    }
}
