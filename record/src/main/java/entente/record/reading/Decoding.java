package entente.record.reading;

import java.util.ArrayList;
import java.util.List;

import entente.record.paper.Offsets;
import entente.record.paper.Range;
import entente.record.paper.Remark;
import entente.record.paper.Written;

/**
 * Finds out how bytes were written, and reads them. UTF-8 is taken where it fits; else one byte is one letter, as in
 * the files of older Windows. No byte is dropped.
 */
public final class Decoding {
    private static final String UPPER = "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152"
        + "\uFFFD\u017D\uFFFD\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E"
        + "\u0178";
    private static final int LOOKED_AT = 65_536;
    private static final double TEXT_HAS_FEWER_CONTROLS = 0.02;

    private final byte[] bytes;
    private final StringBuilder characters;
    private final Offsets.Tape tape = new Offsets.Tape();
    private int bad;
    private int wide;
    private int firstBad = -1;

    private Decoding(byte[] bytes) {
        this.bytes = bytes;
        this.characters = new StringBuilder(bytes.length);
    }

    public static Decoded of(byte[] bytes) {
        if (bytes.length > 1 && (bytes.length & 1) == 0 || bytes.length > 2 && hasMark16(bytes)) {
            int order = order16(bytes);
            if (order != 0) {
                return new Decoding(bytes).sixteen(order > 0, hasMark16(bytes) ? 2 : 0);
            }
        }
        Decoding utf8 = new Decoding(bytes);
        utf8.eight();
        if (utf8.bad > 0 && utf8.wide <= utf8.bad) {
            return new Decoding(bytes).single();
        }
        List<Remark> remarks = new ArrayList<>();
        if (utf8.bad > 0) {
            remarks.add(new Remark(new Range(utf8.firstBad, utf8.firstBad + 1),
                utf8.bad + " bytes are not UTF-8 though the rest is; each stands as one unknown letter"));
        }
        return utf8.done("UTF-8", remarks);
    }

    private static boolean hasMark16(byte[] b) {
        return b.length > 1 && (b[0] == (byte) 0xFF && b[1] == (byte) 0xFE || b[0] == (byte) 0xFE && b[1] ==
            (byte) 0xFF);
    }

    /** Above 0 where the greater byte comes first, below where it comes last, 0 where these are not pairs of bytes. */
    private static int order16(byte[] b) {
        if (hasMark16(b)) {
            return b[0] == (byte) 0xFE ? 1 : -1;
        }
        int even = 0;
        int odd = 0;
        int pairs = Math.min(b.length, LOOKED_AT) / 2;
        for (int i = 0; i + 1 < pairs * 2; i += 2) {
            even += b[i] == 0 ? 1 : 0;
            odd += b[i + 1] == 0 ? 1 : 0;
        }
        return even > pairs * 0.7 && odd < pairs * 0.1 ? 1 : odd > pairs * 0.7 && even < pairs * 0.1 ? -1 : 0;
    }

    private Decoded sixteen(boolean greaterFirst, int from) {
        for (int i = from; i + 1 < bytes.length; i += 2) {
            int first = bytes[i] & 0xFF;
            int second = bytes[i + 1] & 0xFF;
            put((char) (greaterFirst ? first << 8 | second : second << 8 | first), i, 2);
        }
        List<Remark> remarks = new ArrayList<>();
        if ((bytes.length & 1) == 1) {
            remarks.add(new Remark(new Range(characters.length(), characters.length()),
                "cut off in the middle of a letter"));
        }
        return done("UTF-16", remarks);
    }

    private Decoded single() {
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            put(b >= 0x80 && b < 0xA0 ? UPPER.charAt(b - 0x80) : (char) b, i, 1);
        }
        return done("Windows-1252", List.of(new Remark(new Range(0, 0),
            "not UTF-8: read one byte a letter, as Windows-1252")));
    }

    private void eight() {
        int i = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
            ? 3 : 0;
        while (i < bytes.length) {
            i += bytes[i] >= 0 ? put((char) bytes[i], i, 1) : longer(i);
        }
    }

    private int longer(int i) {
        int lead = bytes[i] & 0xFF;
        int size = lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
        int point = size == 0 || lead >= 0xF5 ? -1 : point(i, size, lead & (0x7F >> size));
        if (point < 0) {
            bad++;
            firstBad = firstBad < 0 ? characters.length() : firstBad;
            return put('\uFFFD', i, 1);
        }
        wide++;
        if (point < 0x10000) {
            return put((char) point, i, size);
        }
        put(Character.highSurrogate(point), i, 2);
        put(Character.lowSurrogate(point), i + 2, 2);
        return size;
    }

    private int point(int i, int size, int lead) {
        int point = lead;
        for (int k = 1; k < size; k++) {
            if (i + k >= bytes.length || (bytes[i + k] & 0xC0) != 0x80) {
                return -1;
            }
            point = point << 6 | bytes[i + k] & 0x3F;
        }
        boolean tooShort = size == 3 && point < 0x800 || size == 4 && point < 0x10000;
        return tooShort || point > 0x10FFFF || point >= 0xD800 && point < 0xE000 ? -1 : point;
    }

    private int put(char c, int at, int width) {
        characters.append(c);
        tape.add(at, width);
        return width;
    }

    private Decoded done(String encoding, List<Remark> remarks) {
        Written written = new Written(characters.toString(), tape.done());
        List<Remark> all = new ArrayList<>(remarks);
        boolean text = looksLikeText(written, all);
        return new Decoded(written, encoding, text, all);
    }

    private static boolean looksLikeText(Written written, List<Remark> remarks) {
        int zeros = 0;
        int controls = 0;
        int first = -1;
        String all = written.characters();
        for (int i = 0; i < all.length(); i++) {
            char c = all.charAt(i);
            if (c >= ' ' && c != '\uFFFD') {
                continue;
            }
            if (c == 0) {
                zeros++;
                first = first < 0 ? i : first;
            }
            controls += c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == '\uFFFD' ? 1 : 0;
        }
        if (zeros > 0) {
            remarks.add(new Remark(new Range(first, first + 1), zeros + " NUL characters, kept as noise"));
        }
        return controls <= Math.max(2, all.length() * TEXT_HAS_FEWER_CONTROLS);
    }
}
