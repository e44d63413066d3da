package entente.app;

import entente.standing.ask.Brief;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One page for tomorrow's meeting. */
@Command(name = "brief", footer = {"", "For example:",
            "  entente brief examples/cuba-1962 --for usa --since 1962-11-12 --on 1962-11-18"})
final class BriefCommand implements Callable<Integer> {

    private final World world;

    @Mixin
    private Question question = new Question();

    @Mixin
    private OneReading reading = new OneReading();

    @Option(names = "--for", paramLabel = "PARTY", required = true, description = {
        "The party whose brief it is, on the evidence that it may see.",
        "--seen-by asks for the evidence of somebody else."})
    private String party = "";

    @Option(names = "--since", paramLabel = "DAY", required = true,
            description = "Changes from this day on, which is included.")
    private String since = "";

    BriefCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        return question.put(world, reading.name(), this::answer);
    }

    private String answer(Asked everyones) {
        String whose = everyones.party(party);
        // A party takes to a meeting what it may know; to sit in another's chair has to be asked for.
        Asked asked = everyones.seenByUnlessSaid(whose);
        LocalDate from = asked.day("--since", since);
        if (from.isAfter(asked.view().on())) {
            throw Refused.usage("--since " + from + " lies after the day of the brief, " + asked.view().on() + ".");
        }
        Brief brief;
        try (var bar = new DaysBar(world)) {
            brief = Brief.of(asked.inquiry(), asked.view(), whose, from, bar);
        }
        return asked.wantsJson() ? asked.json().brief(brief) : asked.text().brief(brief);
    }
}
