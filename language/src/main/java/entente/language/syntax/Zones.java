package entente.language.syntax;

import entente.language.source.Names;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** The zones that a text can be dated in. */
final class Zones {

    private static final Set<String> ALL = ZoneId.getAvailableZoneIds();

    private Zones() {}

    /** Only names of the database: an offset would forget that clocks are changed. */
    static boolean isZone(String text) {
        return ALL.contains(text);
    }

    static Optional<String> nearest(String text) {
        return Names.nearest(text, ALL);
    }
}
