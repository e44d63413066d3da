package entente.app;

import entente.report.explain.Explained;
import entente.report.explain.Explanations;
import entente.report.explain.Specification;
import entente.report.json.ExplainedJson;
import entente.report.text.ExplainPage;
import entente.report.text.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What a code, a rule, a standing or a mark means, an example, and what to do. */
@Command(name = "explain", footer = {"", "For example:",
            "  entente explain T201",
            "  entente explain overdue",
            "  entente explain"})
final class ExplainCommand implements Callable<Integer> {

    private final World world;

    @Parameters(paramLabel = "CODE", arity = "0..*", description = {
        "The code of a message (T201, E203), a rule (G5, E9, S12), a finding, a standing (in force) or a mark (late).",
        "Left out: all of them, a line each."})
    private List<String> words = new ArrayList<>();

    @Mixin
    private OutputOptions output = new OutputOptions();

    ExplainCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Explanations known = Specification.explanations();
        world.out().print(words.isEmpty() ? list(known.all()) : one(explained(known)));
        world.out().flush();
        return Exit.OK;
    }

    private Explained explained(Explanations known) {
        String code = String.join(" ", words);
        return known.of(code).orElseThrow(() -> Refused.usage("\"" + code + "\" is no code, rule, standing or mark."
                + known.nearest(code).map(near -> " Did you mean " + near + "?").orElse("")
                + "\n`entente explain` lists all of them."));
    }

    private String one(Explained one) {
        return output.json() ? ExplainedJson.of(List.of(one)) : ExplainPage.of(one, terminal());
    }

    private String list(List<Explained> all) {
        return output.json() ? ExplainedJson.of(all) : ExplainPage.list(all, terminal());
    }

    private Terminal terminal() {
        return new Terminal(world.width(), output.colours(world));
    }
}
