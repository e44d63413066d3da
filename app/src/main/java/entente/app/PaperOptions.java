package entente.app;

import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command about papers has: where they are, and which is which. */
final class PaperOptions {

    @Parameters(paramLabel = "DIR", description = "A folder of papers, of any depth, or one file.")
    private String folder = "";

    @Option(names = "--catalogue", paramLabel = "FILE", description = "Which paper is which document. Left out: "
        + "record.catalogue in DIR, if there is one.")
    private String catalogue = "";

    PaperFolder open(World world) {
        return PaperFolder.open(folder, catalogue, world, Optional.empty());
    }
}
