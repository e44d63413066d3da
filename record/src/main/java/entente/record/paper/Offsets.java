package entente.record.paper;

import java.util.Arrays;

/**
 * Where each character of a text stands in the bytes it was read from. Kept as runs, because a run of characters of
 * one width needs one entry: a paper of plain English has a single run, however long it is.
 */
public final class Offsets {
    private final int[] characters;
    private final int[] bytes;
    private final int[] widths;
    private final int runs;

    private Offsets(int[] characters, int[] bytes, int[] widths, int runs) {
        this.characters = characters;
        this.bytes = bytes;
        this.widths = widths;
        this.runs = runs;
    }

    /** The byte at which the character begins. */
    public int byteOf(int character) {
        if (runs == 0) {
            return 0;
        }
        int found = Arrays.binarySearch(characters, 0, runs, character);
        int run = found >= 0 ? found : Math.max(0, -found - 2);
        return bytes[run] + (character - characters[run]) * widths[run];
    }

    /** The byte after the last of the stretch. */
    public int byteAfter(Range range) {
        if (range.length() == 0) {
            return byteOf(range.from());
        }
        int last = range.to() - 1;
        int found = runs == 0 ? -1 : Arrays.binarySearch(characters, 0, runs, last);
        int run = found >= 0 ? found : Math.max(0, -found - 2);
        return byteOf(last) + (runs == 0 ? 0 : Math.max(1, widths[run]));
    }

    /** For whoever asks about one character after the other. */
    public Cursor cursor() {
        return new Cursor();
    }

    /** Remembers the run of the last question; the next one must not lie before it. */
    public final class Cursor {
        private int run;

        private Cursor() {
        }

        public int byteOf(int character) {
            if (runs == 0) {
                return 0;
            }
            while (run + 1 < runs && characters[run + 1] <= character) {
                run++;
            }
            return bytes[run] + (character - characters[run]) * widths[run];
        }
    }

    /** Takes characters one after the other; runs grow by themselves. */
    public static final class Tape {
        private int[] characters = new int[16];
        private int[] bytes = new int[16];
        private int[] widths = new int[16];
        private int runs;
        private int count;
        private int expected = -1;

        /** The next character begins at that byte and is so many bytes wide; 0 for one that stands for no byte. */
        public void add(int position, int width) {
            if (runs == 0 || widths[runs - 1] != width || expected != position) {
                open(position, width);
            }
            expected = position + width;
            count++;
        }

        private void open(int position, int width) {
            if (runs == characters.length) {
                characters = Arrays.copyOf(characters, runs * 2);
                bytes = Arrays.copyOf(bytes, runs * 2);
                widths = Arrays.copyOf(widths, runs * 2);
            }
            characters[runs] = count;
            bytes[runs] = position;
            widths[runs] = width;
            runs++;
        }

        public Offsets done() {
            return new Offsets(characters, bytes, widths, runs);
        }
    }
}
