package entente.app;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Commands, options and the names of a text by the tabulator key. */
@Command(name = "completion", footer = {"", "For example:",
            "  source <(entente completion bash)          in ~/.bashrc",
            "  source <(entente completion zsh)           in ~/.zshrc, after compinit",
            "  entente completion fish | source           in ~/.config/fish/config.fish"})
final class CompletionCommand implements Callable<Integer> {

    /** The shells that are known. */
    enum Shell { bash, zsh, fish }

    private final World world;

    @Parameters(paramLabel = "SHELL", arity = "0..1",
            description = "${COMPLETION-CANDIDATES}. Left out: bash, whose script zsh takes as well.")
    private Shell shell = Shell.bash;

    CompletionCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        List<ShellCommand> all = ShellCommand.all(Entente.whole(world));
        world.out().print(switch (shell) {
            case bash -> BashScript.of(all);
            case zsh -> ZshScript.of(all);
            case fish -> FishScript.of(all);
        });
        world.out().flush();
        return Exit.OK;
    }
}
