package entente.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text and two papers that we made up: no government wrote them and nothing in them happened. */
final class Lamps {

    static final String STORY = folder().toString();
    static final String PAPERS = folder().resolve("papers").toString();
    static final String CATALOGUE = folder().resolve("record.catalogue").toString();

    private Lamps() {}

    private static Path folder() {
        try {
            return Path.of(Lamps.class.getResource("lamps").toURI());
        } catch (URISyntaxException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** The text as somebody else would have written it. */
    static String text(String written, String instead) throws IOException {
        return Files.readString(folder().resolve("agreement.entente")).replace(written, instead);
    }
}
