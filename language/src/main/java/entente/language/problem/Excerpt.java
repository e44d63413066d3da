package entente.language.problem;

import entente.language.source.SourceText;

/** A line with some of its characters underlined, as wide as a terminal shows them. */
record Excerpt(String line, String underline) {

    private static final int BEFORE = 60;
    private static final int LONGEST = 110;

    /** Columns are counted from 1 in code points; {@code to} is the one after the last. */
    static Excerpt of(String text, int from, int to) {
        int[] characters = text.codePoints().toArray();
        int start = from > LONGEST - 20 ? from - 1 - BEFORE : 0;
        StringBuilder line = new StringBuilder(start > 0 ? "… " : "");
        StringBuilder underline = new StringBuilder(start > 0 ? "  " : "");
        int end = Math.min(characters.length, start + LONGEST);
        for (int i = start; i < end; i++) {
            line.append(shown(characters[i]));
            underline.append((i + 1 >= from && i + 1 < to ? "^" : " ").repeat(width(characters[i])));
        }
        line.append(end < characters.length ? " …" : "");
        String marks = underline.toString();
        return new Excerpt(line.toString(), marks.contains("^") ? marks.stripTrailing() : marks + "^");
    }

    private static String shown(int character) {
        if (character == '\t') {
            return "  ";
        }
        boolean unseen = SourceText.isUnseen(character) || SourceText.isHalf(character);
        return unseen ? "\uFFFD" : Character.toString(character);
    }

    private static int width(int character) {
        if (character == '\t') {
            return 2;
        }
        if (isMark(character) || character == 0x200C || character == 0x200D) {
            return 0;
        }
        return isWide(character) ? 2 : 1;
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** The ranges that terminals show two columns wide: East Asian wide and full-width letters, and pictures. */
    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F || c >= 0x2E80 && c <= 0x303E || c >= 0x3041 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3 || c >= 0xF900 && c <= 0xFAFF || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60 || c >= 0xFFE0 && c <= 0xFFE6 || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
    }
}
