package entente.app;

import entente.standing.Answer;
import entente.standing.ask.Outstanding;
import entente.standing.ask.Row;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What is outstanding. */
@Command(name = "outstanding", footer = {"", "For example:",
            "  entente outstanding examples/cuba-1962 --on 1962-11-13 --seen-by usun",
            "  entente outstanding examples/cuba-1962 --on 1962-11-13 --suppose \"usa lifts-quarantine\""})
final class OutstandingCommand implements Callable<Integer> {

    private final World world;

    @Mixin
    private Question question = new Question();

    @Mixin
    private OneReading reading = new OneReading();

    OutstandingCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        return question.put(world, reading.name(), asked -> {
            Answer answer = asked.answer();
            List<Row> rows = Outstanding.rows(asked.inquiry(), answer);
            return asked.wantsJson() ? asked.json().outstanding(answer, rows) : asked.text().outstanding(answer, rows);
        });
    }
}
