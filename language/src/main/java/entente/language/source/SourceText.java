package entente.language.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A text cut into lines and words. Nothing is refused here: what cannot be read is marked as {@link Damage}. */
public record SourceText(String file, List<SourceLine> lines) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Reads bytes as UTF-8; what is not UTF-8 becomes damage at its place. */
    public static SourceText of(String file, byte[] bytes) {
        if (bytes.length > 1 && isUtf16(bytes[0] & 0xFF, bytes[1] & 0xFF)) {
            Damage damage = new Damage(Damage.Kind.OTHER_ENCODING, 0, new Span(1, 1, 2));
            return new SourceText(file, List.of(new SourceLine(1, "", 0, false, List.of(), "", List.of(damage))));
        }
        return of(file, new String(bytes, StandardCharsets.UTF_8));
    }

    private static boolean isUtf16(int first, int second) {
        return first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF;
    }

    /** Cuts a text that has been read already. */
    public static SourceText of(String file, String content) {
        String text = content.isEmpty() || content.charAt(0) != BYTE_ORDER_MARK ? content : content.substring(1);
        List<SourceLine> lines = new ArrayList<>();
        for (String line : text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
            lines.add(new LineFromCharacters(lines.size() + 1, line).line());
        }
        return new SourceText(file, List.copyOf(lines));
    }

    /** Control characters, line ends of other worlds, and marks that turn the order of what is seen. */
    public static boolean isUnseen(int c) {
        return c != '\t' && Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF || c == 0x200B
                || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    /** Half of a character, which no UTF-8 holds. */
    public static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** The line of that number, counted from 1. */
    public String line(int number) {
        return number < 1 || number > lines.size() ? "" : lines.get(number - 1).text();
    }
}
