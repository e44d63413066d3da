package entente.app;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which question is asked. */
final class ViewOptions {

    @Option(names = "--on", paramLabel = "DAY",
            description = "At the end of this day. Left out: the day on which the last claim arrived.")
    private String on = "";

    @Option(names = "--known", paramLabel = "DAY",
            description = "As known at the end of this day. Left out: the day of --on; hindsight has to be asked for.")
    private String known = "";

    @Option(names = "--now", description = "On the machine's today instead of the day of the last claim.")
    private boolean now;

    @Option(names = "--seen-by", paramLabel = "NAME",
            description = "On the evidence that this party or organ may see. Left out: everyone's together.")
    private String seenBy = "";

    @Option(names = "--suppose", paramLabel = "CLAIM",
            description = "Suppose this besides, such as \"buyer pays\". Repeatable.")
    private List<String> suppose = new ArrayList<>();

    @Option(names = "--instance", paramLabel = "NAME",
            description = "Of a text that takes parameters: this instance of it, on its own claims alone.")
    private String instance = "";

    String instance() {
        return instance;
    }

    String on() {
        return on;
    }

    String known() {
        return known;
    }

    boolean now() {
        return now;
    }

    String seenBy() {
        return seenBy;
    }

    List<String> suppose() {
        return suppose;
    }
}
