package entente.app;

import entente.standing.ask.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where readings part. */
@Command(name = "compare", footer = {"", "For example:",
            "  entente compare examples/cuba-1962 --on 1962-11-21",
            "  entente compare examples/cuba-1962 --on 1962-12-12 --reading soviet --json"})
final class CompareCommand implements Callable<Integer> {

    private final World world;

    @Mixin
    private Question question = new Question();

    @Option(names = "--reading", paramLabel = "NAME",
            description = "Compare with this reading. Repeatable. Left out: with every reading of the text.")
    private List<String> readings = new ArrayList<>();

    CompareCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        return question.put(world, "", asked -> {
            Comparison comparison = Comparison.of(asked.inquiry(), asked.view(), asked.readings(readings));
            return asked.wantsJson() ? asked.json().comparison(comparison) : asked.text().comparison(comparison);
        });
    }
}
