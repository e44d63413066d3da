package entente.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the evidence is, and what is done with what cannot be used. */
final class StoryOptions {

    @Option(names = "--evidence", paramLabel = "FILE", description = "More evidence: a file, a folder of logs, "
        + "or - for standard input. Repeatable. Beside a story folder it is added to the folder's own log.")
    private List<String> evidence = new ArrayList<>();

    @Option(names = "--mapping", paramLabel = "FILE",
            description = "Which column of a CSV or spreadsheet is which field of a claim, and which sheet is read "
                + "(JSON).")
    private String mapping = "";

    @Option(names = "--strict", description = "Refuse to answer if any claim has to be set aside.")
    private boolean strict;

    @Option(names = "--without", paramLabel = "ID", description = "As if this claim had never been reported, nor "
        + "what confirms, denies or retracts it. Repeatable.")
    private List<String> without = new ArrayList<>();

    /** As if nothing had been said but where more evidence is, if anywhere. */
    static StoryOptions with(Optional<String> evidence) {
        var options = new StoryOptions();
        evidence.ifPresent(options.evidence::add);
        return options;
    }

    List<String> without() {
        return without;
    }

    List<String> evidence() {
        return evidence;
    }

    Optional<String> mapping() {
        return mapping.isEmpty() ? Optional.empty() : Optional.of(mapping);
    }

    boolean strict() {
        return strict;
    }
}
