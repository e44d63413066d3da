package entente.record.measure;

import entente.record.paper.Digest;

/** When two values say the same: case, points, articles and "Jr." do not count. */
final class Same {
    private Same() {
    }

    static String settled(String value) {
        return Digest.settled(value).replaceFirst("^the ", "").replaceAll(" (?:jr|sr|iii)$", "");
    }
}
