package entente.record.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a word is: letters and digits in a row, as they are spelled, only the case taken away. An apostrophe inside
 * does not count, and {@code 's} at the end is no part of the word.
 */
final class Spelling {
    private static final int LONGEST = 200;

    /** A word and where it stands in the text. */
    record Spelled(String word, int from, int to) {}

    private Spelling() {
    }

    static List<String> words(String text) {
        return in(text).stream().map(Spelled::word).toList();
    }

    static List<Spelled> in(String text) {
        List<Spelled> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!isLetter(text, at)) {
                at++;
                continue;
            }
            int end = end(text, at);
            words.add(new Spelled(plain(text.substring(at, end)), at, end));
            at = end;
            if (at + 1 < text.length() && isApostrophe(text.charAt(at)) && text.charAt(at + 1) == 's') {
                at += 2;
            }
        }
        return words;
    }

    private static String plain(String word) {
        boolean inside = word.indexOf('\'') >= 0 || word.indexOf('\u2019') >= 0;
        return (inside ? word.replace("'", "").replace("\u2019", "") : word).toLowerCase(Locale.ROOT);
    }

    private static int end(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < LONGEST) {
            if (isLetter(text, at)) {
                at++;
            } else if (isApostrophe(text.charAt(at)) && isLetter(text, at + 1) && !possessive(text, at)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean possessive(String text, int at) {
        return (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S') && !isLetter(text, at + 2);
    }

    private static boolean isLetter(String text, int at) {
        return at < text.length() && (Character.isLetterOrDigit(text.charAt(at))
            || Character.isSurrogate(text.charAt(at)));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }
}
