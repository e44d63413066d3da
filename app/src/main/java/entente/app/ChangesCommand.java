package entente.app;

import entente.standing.ask.Changes;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is different from the last time somebody looked. */
@Command(name = "changes", footer = {"", "For example:",
            "  entente changes examples/cuba-1962 --since 1962-11-12 --on 1962-11-20",
            "  entente changes examples/cuba-1962 --since 1962-11-12 --seen-by ussr --json"})
final class ChangesCommand implements Callable<Integer> {

    private final World world;

    @Mixin
    private Question question = new Question();

    @Mixin
    private OneReading reading = new OneReading();

    @Option(names = "--since", paramLabel = "DAY", required = true, description = {
        "The day on which you looked last, as it was known at its end.",
        "It is compared with the day of --on, as known then."})
    private String since = "";

    ChangesCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        return question.put(world, reading.name(), this::answer);
    }

    private String answer(Asked asked) {
        LocalDate from = asked.day("--since", since);
        LocalDate on = asked.view().on();
        if (!from.isBefore(on)) {
            throw Refused.usage("--since " + from + " is not before the day of the question, " + on
                    + ". Accepted: an earlier day" + (from.equals(on) ? "." : ", or --on a later one."));
        }
        if (!asked.view().known().equals(on)) {
            throw Refused.usage("Both days are taken as known that day, so --known has nothing to say here. "
                    + "Leave it out.");
        }
        Changes changes;
        try (var bar = new DaysBar(world)) {
            changes = Changes.of(asked.inquiry(), asked.view(), from, bar);
        }
        return asked.wantsJson() ? asked.json().changes(changes) : asked.text().changes(changes);
    }
}
