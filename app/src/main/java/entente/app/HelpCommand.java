package entente.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What {@code --help} says, asked for the other way round. */
@Command(name = "help", footer = {"", "For example:", "  entente help standing", "  entente help record search"})
final class HelpCommand implements Callable<Integer> {

    private final World world;

    @Parameters(paramLabel = "COMMAND", arity = "0..*", description = "Left out: the list of commands.")
    private List<String> words = new ArrayList<>();

    HelpCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        if (!words.isEmpty()) {
            Known.oneOf("There is no command " + words.getFirst() + ".", words.getFirst(), new Commands(world).names());
        }
        List<String> asked = new ArrayList<>(words);
        asked.add("--help");
        return Entente.run(world, asked.toArray(String[]::new));
    }
}
