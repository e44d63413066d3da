package entente.app;

import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What every question about a story has: the story, the view, the form of the answer. */
final class Question {

    @Parameters(paramLabel = "STORY", description = "A story folder (agreement.entente, and "
        + "evidence*.jsonl, .csv or .xlsx in it), a text file, or - for a text on standard input.")
    private String story = "";

    @Mixin
    private ViewOptions view = new ViewOptions();

    @Mixin
    private StoryOptions evidence = new StoryOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    /**
     * Takes a name and the story in either order: people type the story first, as the other commands have it.
     *
     * @return the name
     */
    String beside(String name) {
        if (AgreementFile.isThere(story) || !AgreementFile.isThere(name)) {
            return name;
        }
        String given = story;
        story = name;
        return given;
    }

    /** As the person named it. */
    String story() {
        return story;
    }

    /** Reads the story, asks about one day, prints the answer; what the command ends with. */
    int put(World world, String reading, Function<Asked, String> answer) {
        return putOverTime(world, reading, asked -> {
            asked.refuseSupposedAfter(asked.view().on(), "the day of the view", "--on");
            return answer.apply(asked);
        });
    }

    /** The same for an answer that may reach beyond the day of the view. */
    int putOverTime(World world, String reading, Function<Asked, String> answer) {
        Story read = Story.read(story, evidence, world);
        Asked asked = Asked.of(read, view, reading, output, world);
        if (view.instance().isEmpty()) {
            asked.refuseMixedInstances();
        }
        return told(world, read, asked, answer);
    }

    /** The same for an answer about all instances together. */
    int putToAll(World world, String reading, Function<Asked, String> answer) {
        Story read = Story.read(story, evidence, world);
        return told(world, read, Asked.of(read, view, reading, output, world), answer);
    }

    private static int told(World world, Story read, Asked asked, Function<Asked, String> answer) {
        world.out().print(answer.apply(asked));
        world.out().flush();
        return read.exit();
    }
}
