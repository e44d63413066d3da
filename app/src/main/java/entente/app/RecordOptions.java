package entente.app;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the papers are that a text cites. */
final class RecordOptions {

    @Option(names = "--record", paramLabel = "DIR",
            description = "The papers that the text cites, to look its citations up in.")
    private String folder = "";

    @Option(names = "--catalogue", paramLabel = "FILE", description = "Which paper is which document. Left out: "
        + "record.catalogue beside the text, else in DIR.")
    private String catalogue = "";

    String given() {
        return folder;
    }

    /** @param text as the person named it */
    Optional<CitedWords> open(String text, World world) {
        if (folder.isEmpty()) {
            if (!catalogue.isEmpty()) {
                throw Refused.usage("--catalogue says which paper is which; --record DIR says where they are. "
                        + "Accepted: both.");
            }
            return Optional.empty();
        }
        PaperFolder papers = PaperFolder.open(folder, catalogue, world, AgreementFile.folderOf(text));
        return Optional.of(new CitedWords(papers.holdings()));
    }
}
