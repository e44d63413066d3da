package entente.evidence.log;

import entente.evidence.Code;
import entente.evidence.LineReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipException;

/**
 * Cuts a stream into lines without ever holding more than one of them. A line ends with LF, CR LF, or the end of the
 * file. Every line is shown to be UTF-8 before a reader sees it.
 */
final class Lines {
    /** Longer lines are set aside: one mebibyte, some five thousand times a usual claim. */
    static final int LONGEST = 1 << 20;
    private static final int BLOCK = 1 << 16;

    private final String file;
    private final LineReader reader;
    private byte[] bytes = new byte[2 * BLOCK];
    private int from;
    private int to;
    private int unread;
    private long number;
    private boolean overlong;

    Lines(String file, LineReader reader) {
        this.file = file;
        this.reader = reader;
    }

    /** Reads to the end. What cannot be read ends it early and is reported; what was read before counts. */
    void read(InputStream stream) {
        try {
            while (fill(stream)) {
                cut();
            }
        } catch (IOException broken) {
            breakOff(broken);
            return;
        }
        if (to > from || overlong) {
            line(from, to);
        }
        reader.end(true);
    }

    private boolean fill(InputStream stream) throws IOException {
        if (from > 0) {
            System.arraycopy(bytes, from, bytes, 0, to - from);
            to -= from;
            from = 0;
        }
        if (bytes.length - to < BLOCK) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        int count = stream.read(bytes, to, BLOCK);
        unread = to;
        to += Math.max(0, count);
        return count >= 0;
    }

    private void cut() {
        for (int i = unread; i < to; i++) {
            if (bytes[i] == '\n') {
                line(from, i);
                from = i + 1;
            }
        }
        if (to - from > LONGEST) {
            overlong = true;
            from = to;
        }
    }

    private void line(int start, int end) {
        number++;
        int last = end > start && bytes[end - 1] == '\r' ? end - 1 : end;
        if (overlong || last - start > LONGEST) {
            overlong = false;
            reader.spoilt(Code.E103.at(file, number, "", "The line is longer than " + LONGEST
                    + " bytes. Accepted: shorter lines, one claim on each."));
            return;
        }
        int fault = Utf8.fault(bytes, start, last);
        if (fault < 0) {
            reader.line(number, bytes, start, last);
        } else {
            reader.spoilt(Code.E102.at(file, number, "", "Byte %d of the line (%02x) is not UTF-8."
                    .formatted(fault - start + 1, bytes[fault] & 0xff) + " Accepted: text in UTF-8."));
        }
    }

    private void breakOff(IOException broken) {
        String why = switch (broken) {
            case EOFException early -> "The compressed file breaks off";
            case ZipException damaged -> "The compressed file is damaged";
            default -> "The file could not be read on";
        };
        reader.end(false);
        reader.spoilt(Code.E120.at(file, number + 1, "", why
                + (number == 0 ? " before its first line ends. Nothing of it is used."
                : " after line " + number + ". What was read up to there is used.") + " Accepted: the whole file."));
    }
}
