package entente.app;

import picocli.CommandLine.Option;

/** How the answer is shown. */
final class OutputOptions {

    /** When colours are used. */
    enum Colours { auto, always, never }

    @Option(names = "--json", description = "The answer as JSON, as spec/json "
        + "describes it; where there is none, why, as one object on the last line of standard error.")
    private boolean json;

    @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto",
            description = "Colours: ${COMPLETION-CANDIDATES}. auto: on a terminal, unless NO_COLOR is set.")
    private Colours colours = Colours.auto;

    boolean json() {
        return json;
    }

    boolean colours(World world) {
        return switch (colours) {
            case always -> true;
            case never -> false;
            case auto -> world.isTerminal() && !world.forbidsColours();
        };
    }
}
