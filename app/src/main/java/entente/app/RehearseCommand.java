package entente.app;

import entente.analysis.course.Course;
import entente.analysis.course.CourseRead;
import entente.analysis.course.CourseText;
import entente.analysis.course.Rehearsed;
import entente.analysis.course.Rehearsing;
import entente.evidence.Claim;
import entente.evidence.Evidence;
import entente.evidence.View;
import entente.language.model.Agreement;
import entente.language.model.Lookup;
import entente.language.model.Reading;
import entente.reference.Reference;
import entente.report.json.RehearsalJson;
import entente.report.text.RehearsalPage;
import entente.report.text.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What would come of a course of events that has not happened. */
@Command(name = "rehearse", footer = {"", "For example:",
            "  entente rehearse examples/cuba-1962@draft-declaration "
                    + "examples/cuba-1962/what-if/security-council.course --from 1962-11-17",
            "  entente rehearse contract.entente next-month.course --json"})
final class RehearseCommand implements Callable<Integer> {

    private final World world;

    @Parameters(index = "0", paramLabel = "TEXT", description = "A text file or a story folder; TEXT@NAME is the text "
        + "with that amendment accepted, or as that reading has it.")
    private String text = "";

    @Parameters(index = "1", paramLabel = "COURSE", description = "A file of hypothetical claims with branches "
        + "(spec/course.md).")
    private String file = "";

    @Option(names = "--from", paramLabel = "DAY", description = "Begin with what had been reported by the end of this "
        + "day, in the log of the story or of --evidence. Left out: nothing has been reported before.")
    private String from = "";

    @Option(names = "--reading", paramLabel = "NAME", description = "As this reading has the text.")
    private String reading = "";

    @Option(names = "--seen-by", paramLabel = "NAME",
            description = "On what this party or organ may see. Left out: everyone's evidence together.")
    private String seenBy = "";

    @Mixin
    private StoryOptions evidence = new StoryOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    RehearseCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        TextAt at = TextAt.open(text, "", world);
        Agreement agreement = at.agreement();
        LocalDate begins = from.isEmpty() ? agreement.opens() : Known.day("--from", from, agreement.opens());
        if (begins.isBefore(agreement.opens())) {
            throw Refused.usage("--from " + begins + ": there was no agreement yet; it opens on " + agreement.opens()
                    + ".");
        }
        Evidence log = from.isEmpty() ? Evidence.NONE : reported(agreement, begins);
        View view = View.on(begins).under(reading.isEmpty() ? "" : Known.name(reading, "a reading",
                agreement.readings().stream().map(Reading::name).toList()));
        View seen = seenBy.isEmpty() ? view : view.seenBy(Known.name(seenBy, "a party or organ",
                new Lookup(agreement).actors()));
        Course course = course(agreement, log, begins);
        Rehearsed rehearsed = Rehearsing.of(new Reference(), agreement, log, seen, course);
        world.out().print(output.json() ? RehearsalJson.of(at.name(), agreement, rehearsed)
                : RehearsalPage.of(at.name(), agreement, rehearsed,
                        new Terminal(world.width(), output.colours(world))));
        world.out().flush();
        return Exit.OK;
    }

    private Evidence reported(Agreement agreement, LocalDate by) {
        List<Claim> claims = Story.read(TextAt.textOf(text), evidence, world).evidence().claims().stream()
                .filter(claim -> !claim.arrived().atZone(agreement.zone()).toLocalDate().isAfter(by)).toList();
        return new Evidence(claims, List.of());
    }

    private Course course(Agreement agreement, Evidence log, LocalDate begins) {
        return switch (CourseText.read(content(), agreement, log, begins)) {
            case CourseRead.Whole(Course course) -> course;
            case CourseRead.Wrong(var mistakes) -> throw Refused.text(mistakes.stream()
                    .map(mistake -> file + ":" + mistake.line() + ": " + mistake.words())
                    .collect(Collectors.joining("\n")) + "\nThe course has " + (mistakes.size() == 1 ? "one mistake"
                            : mistakes.size() + " mistakes") + ", so it cannot be played.");
        };
    }

    private String content() {
        Path path = AgreementFile.path(file);
        if (!Files.isRegularFile(path)) {
            throw Refused.usage("There is no course " + file + ". Accepted: a file as spec/course.md describes it.");
        }
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw Refused.usage(file + " cannot be read as text (UTF-8).");
        }
    }
}
