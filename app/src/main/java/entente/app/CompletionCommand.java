package entente.app;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** Commands and options by the tabulator key. */
@Command(name = "completion", footer = {"", "For example:", "  source <(entente completion)"})
final class CompletionCommand implements Callable<Integer> {

    private final World world;

    CompletionCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        world.out().print(AutoComplete.bash("entente", Entente.whole(world)));
        world.out().flush();
        return Exit.OK;
    }
}
