package entente.app;

import entente.standing.Answer;
import entente.standing.ask.Needed;
import entente.standing.ask.Position;
import entente.standing.ask.WhatIf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Why something stands where it does. */
@Command(name = "why", footer = {"", "For example:",
            "  entente why no-invasion-declared examples/cuba-1962 --on 1962-12-12",
            "  entente why quarantine examples/cuba-1962 --on 1962-11-13",
            "  entente why bombers-out examples/cuba-1962 --record papers"})
final class WhyCommand implements Callable<Integer> {

    private final World world;

    @Parameters(index = "0", paramLabel = "NAME",
            description = {
        "An undertaking, liberty, open point, amendment, state or method of the text;",
        "or an instance, as the answers name it: NAME/KEY."})
    private String name = "";

    @Mixin
    private Question question = new Question();

    @Mixin
    private OneReading reading = new OneReading();

    @Mixin
    private RecordOptions record = new RecordOptions();

    WhyCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        name = question.beside(name).replaceFirst("^(\\S+) of (\\S+)$", "$1/$2");
        return question.put(world, reading.name(), this::answer);
    }

    private String answer(Asked asked) {
        Answer answer = asked.answer();
        Map<String, Position> positions = name.indexOf('/') < 0
                ? Position.all(answer) : Position.withInstances(answer);
        Position position = positions.get(Known.name(name,
                "an undertaking, liberty, open point, amendment, state or method", List.copyOf(positions.keySet())));
        List<Needed> missing = new WhatIf(asked.inquiry(), answer).stepsFor(position);
        if (asked.wantsJson()) {
            return asked.json().why(answer, position, missing);
        }
        Optional<CitedWords> words = record.open(question.story(), world);
        return asked.text().why(answer, position, missing, cited -> words.flatMap(w -> w.quoted(cited)));
    }
}
