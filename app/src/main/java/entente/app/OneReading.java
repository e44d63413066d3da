package entente.app;

import picocli.CommandLine.Option;

/** Under whose understanding of the text. */
final class OneReading {

    @Option(names = "--reading", paramLabel = "NAME",
            description = "Under this reading of the text. Left out: the text as written.")
    private String reading = "";

    String name() {
        return reading;
    }
}
