package entente.app;

import entente.standing.Answer;
import entente.standing.ask.Timeline;
import entente.standing.ask.Turn;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Every change of standing, and what caused it. */
@Command(name = "timeline", footer = {"", "For example:",
            "  entente timeline examples/cuba-1962",
            "  entente timeline examples/cuba-1962 --from 1962-11-18 --to 1962-11-21"})
final class TimelineCommand implements Callable<Integer> {

    private final World world;

    @Mixin
    private Question question = new Question();

    @Mixin
    private OneReading reading = new OneReading();

    @Option(names = "--from", paramLabel = "DAY",
            description = "From this day. Left out: the day on which the text opens.")
    private String from = "";

    @Option(names = "--to", paramLabel = "DAY",
            description = "To this day, which is included. Left out: the day of --on.")
    private String to = "";

    TimelineCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        return question.putOverTime(world, reading.name(), this::answer);
    }

    private String answer(Asked asked) {
        LocalDate first = from.isEmpty() ? asked.inquiry().agreement().opens() : asked.day("--from", from);
        LocalDate last = to.isEmpty() ? asked.view().on() : asked.day("--to", to);
        if (last.isBefore(first)) {
            throw Refused.usage("The timeline would end on " + last + ", before it begins on " + first + ".");
        }
        if (last.isBefore(asked.inquiry().agreement().opens())) {
            throw Refused.usage("On " + last + " there was no agreement yet: it opens on "
                    + asked.inquiry().agreement().opens() + ".");
        }
        asked.refuseSupposedAfter(last, "the end of the timeline", "--to");
        List<Turn> turns;
        try (var bar = new DaysBar(world)) {
            turns = Timeline.between(asked.inquiry(), asked.view(), first, last, bar);
        }
        Answer end = asked.inquiry().answer(asked.view().asOf(last, last));
        return asked.wantsJson() ? asked.json().timeline(end, first, turns) : asked.text().timeline(end, first, turns);
    }
}
