package entente.record.paper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The guard of an address: twelve hexadecimal digits made from the words of a passage. Case, accents of type, dashes,
 * quotation marks and spacing do not count, so that a better scan of the same words keeps its digest.
 */
public final class Digest {
    private static final int BYTES = 6;

    private Digest() {
    }

    public static String of(String words) {
        byte[] all = sha256().digest(settled(words).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(all, 0, BYTES);
    }

    /** The words alone, in lower case, one blank between each. */
    public static String settled(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder settled = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !settled.isEmpty()) {
                    settled.append(' ');
                }
                settled.append(c);
                gap = false;
            } else if (!isApostrophe(c)) {
                gap = true;
            }
        }
        return settled.toString();
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("every Java has SHA-256", fault);
        }
    }
}
