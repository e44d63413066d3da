package entente.app;

import entente.standing.ask.DueSoon;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What has a day soon, and what is past its day. */
@Command(name = "due", footer = {"", "For example:",
            "  entente due examples/cuba-1962 --on 1962-11-21 --within 30d",
            "  entente due examples/cuba-1962 --on 1962-11-21 --within 6w --for ussr",
            "  entente due examples/cuba-1962 --on 1962-11-21 --within 2m --ics cuba.ics"})
final class DueCommand implements Callable<Integer> {

    private final World world;

    @Mixin
    private Question question = new Question();

    @Mixin
    private OneReading reading = new OneReading();

    @Option(names = "--within", paramLabel = "LENGTH", defaultValue = "14d", description =
        "How far ahead: so many days, weeks, months or years, such as 14d, 6w, 2m, 1y. Left out: 14d.")
    private String within = "";

    @Option(names = "--for", paramLabel = "PARTY",
            description = "Only what concerns this party. Left out: everything.")
    private String party = "";

    @Option(names = "--ics", paramLabel = "FILE", description = {
        "The same as a calendar (iCalendar), to this file, or - for standard output.",
        "A file that is there already is replaced in one step."})
    private String calendar = "";

    DueCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        return question.put(world, reading.name(), this::answer);
    }

    private String answer(Asked asked) {
        if (asked.wantsJson() && !calendar.isEmpty()) {
            throw Refused.usage("--json and --ics are two forms of one answer. Accepted: one of them.");
        }
        String whose = party.isEmpty() ? "" : asked.party(party);
        DueSoon all;
        try (var bar = new DaysBar(world)) {
            all = DueSoon.of(asked.inquiry(), asked.view(), Ahead.after(asked.view().on(), within), bar);
        }
        DueSoon due = whose.isEmpty() ? all : all.forParty(whose);
        if (calendar.isEmpty()) {
            return asked.wantsJson() ? asked.json().due(due, whose) : asked.text().due(due, whose);
        }
        return written(asked.calendar(due));
    }

    private String written(String text) {
        if (calendar.equals("-")) {
            return text;
        }
        Path file = AgreementFile.path(calendar);
        WholeFile.replace(file, text);
        return file + System.lineSeparator();
    }
}
