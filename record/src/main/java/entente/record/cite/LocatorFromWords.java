package entente.record.cite;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import entente.record.paper.Part;

/**
 * Reads "page 2 items 1 to 4", "enclosed para 2 sentence 2", "second sentence of second para", "the two numbered
 * paras".
 */
final class LocatorFromWords {
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth",
        "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth");
    private static final List<String> NUMBERS = List.of("one", "two", "three", "four", "five", "six", "seven", "eight",
        "nine", "ten", "eleven", "twelve");
    private static final String NTH = "(" + String.join("|", ORDINALS) + "|last|final|\\d{1,3}(?:st|nd|rd|th))";
    private static final String PARA = "(?:numbered )?(?:paragraphs?|paras?|pars?)\\b\\.?";
    private static final String ITEM_PATH = "(\\(?\\d{1,2}\\)?|\\(?[a-zA-Z]\\)?)((?:\\s?\\((?:[a-z]|\\d{1,2}|"
        + "[ivx]{1,4})\\))*)";

    private String rest;
    private Optional<Part.Role> role = Optional.empty();
    private int text;
    private String fromPage = "";
    private String toPage = "";
    private int paragraph;
    private String item = "";
    private String toItem = "";
    private int numbered;
    private int run;
    private int sentence;
    private String digest = "";

    private LocatorFromWords(String words) {
        rest = " " + words.strip().replaceAll("\\s+", " ") + " ";
    }

    static Locator of(String words) {
        return new LocatorFromWords(words).read();
    }

    private Locator read() {
        take(" digest ([0-9a-f]{12})\\b", m -> digest = m.group(1));
        take(" (?:second|the) numbered (?:paragraph|para)\\b", m -> item = m.group().contains("second") ? "2" : "1");
        take(" (?:the )?(" + String.join("|", NUMBERS) + "|\\d) numbered " + "(?:paragraphs|paras)\\b",
            m -> numbered = number(m.group(1)));
        take(" " + NTH + " sentence(?: (?:of|in))?(?: the)?", m -> sentence = ordinal(m.group(1)));
        take(" " + NTH + " numbered (?:paragraph|para)\\b", m -> item = String.valueOf(ordinal(m.group(1))));
        take(" " + NTH + " " + PARA, m -> paragraph = ordinal(m.group(1)));
        take(" (enclosed|behind|own|carrier)(?: (\\d{1,2})(?= ))?(?: text)?", this::part);
        take(" pages? (\\w{1,6})(?: ?(?:to|-|\u2013) ?(\\w{1,6}))?(?= )", this::pages);
        take(" " + PARA + " (\\d{1,4})(?= )", m -> paragraph = Integer.parseInt(m.group(1)));
        take(" (?:items?|points?) " + ITEM_PATH + "(?: ?(?:to|-|\u2013) ?" + ITEM_PATH + ")?(?= )", this::items);
        take(" run (\\d{1,2})(?= )", m -> run = Integer.parseInt(m.group(1)));
        take(" sentence (\\d{1,3})(?= )", m -> sentence = Integer.parseInt(m.group(1)));
        rest = rest.replaceAll(" (?:of|in|the|and)(?= )", "");
        return new Locator(role, text, fromPage, toPage, paragraph, item, toItem, numbered, run, sentence, digest,
            rest.strip());
    }

    /** What to do with a piece that was understood. */
    private interface Taken {
        void take(Matcher matcher);
    }

    private void take(String pattern, Taken taken) {
        Matcher matcher = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE).matcher(rest);
        if (matcher.find()) {
            taken.take(matcher);
            rest = rest.substring(0, matcher.start()) + " " + rest.substring(matcher.end());
        }
    }

    private void part(Matcher m) {
        role = Optional.of(switch (m.group(1).toLowerCase(Locale.ROOT)) {
            case "enclosed" -> Part.Role.ENCLOSED;
            case "behind" -> Part.Role.BEHIND;
            default -> Part.Role.OWN;
        });
        text = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
    }

    private void pages(Matcher m) {
        fromPage = m.group(1);
        toPage = m.group(2) == null ? fromPage : m.group(2);
    }

    private void items(Matcher m) {
        item = path(m.group(1), m.group(2));
        toItem = m.group(3) == null ? "" : path(m.group(3), m.group(4));
    }

    private static String path(String outer, String inner) {
        return outer.replaceAll("[()]", "") + (inner == null ? "" : inner.replace(" ", ""));
    }

    private static int ordinal(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        int found = ORDINALS.indexOf(plain);
        return found >= 0 ? found + 1 : Character.isDigit(plain.charAt(0))
            ? Integer.parseInt(plain.replaceAll("\\D", "")) : -1;
    }

    private static int number(String word) {
        int found = NUMBERS.indexOf(word.toLowerCase(Locale.ROOT));
        return found >= 0 ? found + 1 : Integer.parseInt(word);
    }
}
