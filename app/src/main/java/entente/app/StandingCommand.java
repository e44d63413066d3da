package entente.app;

import entente.standing.Answer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Where everything stands. */
@Command(name = "standing", footer = {"", "For example:",
            "  entente standing examples/cuba-1962 --on 1962-11-21",
            "  entente standing examples/cuba-1962 --on 1962-11-21 --reading soviet --seen-by usun"})
final class StandingCommand implements Callable<Integer> {

    private final World world;

    @Mixin
    private Question question = new Question();

    @Mixin
    private OneReading reading = new OneReading();

    StandingCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        return question.put(world, reading.name(), asked -> {
            Answer answer = asked.answer();
            return asked.wantsJson() ? asked.json().standing(answer) : asked.text().standing(answer);
        });
    }
}
