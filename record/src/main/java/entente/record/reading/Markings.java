package entente.record.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The closed lists of what stands at the head of an official paper: classification, precedence, caption. */
public final class Markings {
    private static final List<String> CLASSIFICATIONS = List.of("Top Secret", "Secret", "Confidential",
        "Limited Official Use", "Official Use Only", "Unclassified", "Restricted", "No classification marking");
    private static final List<String> PRECEDENCES = List.of("Flash", "Niact", "Emergency", "Operational Immediate",
        "Immediate", "Priority", "Routine", "Rush");
    private static final List<String> CAPTIONS = List.of("Eyes Only", "Nodis", "Exdis", "Limdis", "Limit Distribution",
        "No Distribution", "No Distribution Outside Department", "Noforn", "No Foreign Dissem",
        "No Foreign Dissemination", "No Further Dissemination", "Sensitive", "Exclusive", "Personal",
            "Strictly Confidential",
        "Literally Eyes Only", "Verbatim Text", "Limited Distribution", "Official-Informal",
            "Presidential Handling", "Private", "Plato", "Elite",
        "Stadis", "Noform", "Lor", "Codeword", "Controlled Dissem", "Restricted Data", "Very Sensitive",
            "Background Use Only", "Limit distribution",
        "Exclusive Distribution");
    private static final Pattern CUT = Pattern.compile("\\s*(?:[;,/|]|\\s-\\s|--|\u2014)\\s*");

    private Markings() {
    }

    static Optional<String> classification(String words) {
        return among(CLASSIFICATIONS, words);
    }

    static Optional<String> precedence(String words) {
        return among(PRECEDENCES, words);
    }

    /** A caption, with what stands behind it: "Eyes Only for the Secretary". */
    static Optional<String> caption(String words) {
        String plain = plain(words);
        return CAPTIONS.stream().filter(c -> plain.equals(plain(c)) || plain.startsWith(plain(c) + " ")).findFirst()
            .map(c -> plain.equals(plain(c)) || words.equals(words.toUpperCase(Locale.ROOT)) ? c : words.strip());
    }

    private static Optional<String> among(List<String> list, String words) {
        String plain = plain(words);
        return list.stream().filter(item -> plain.equals(plain(item))).findFirst();
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("[.\\s-]+", " ").strip();
    }

    static List<String> pieces(String words) {
        return List.of(CUT.split(words.strip()));
    }

    /** Whether these words are nothing but markings, as "TOP SECRET - SENSITIVE". */
    static boolean only(String words) {
        List<String> found = pieces(words.replace("~~", " ; "));
        boolean any = false;
        for (String piece : found) {
            if (!piece.isBlank()) {
                if (!any(piece)) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    private static boolean any(String piece) {
        return classification(piece).isPresent() || precedence(piece).isPresent() || among(CAPTIONS, piece).isPresent()
            || closeClassification(piece).isPresent();
    }

    /** A line of capitals that begins with a classification, whatever the scanner made of the rest. */
    static boolean leads(String words) {
        String first = pieces(words).stream().findFirst().orElse("");
        return words.equals(words.toUpperCase(Locale.ROOT)) && words.length() < 60
            && (classification(first).isPresent() || closeClassification(first).isPresent());
    }

    /** A classification with a letter misread, as "SEGRET". */
    static Optional<String> closeClassification(String piece) {
        String plain = plain(piece);
        if (!piece.equals(piece.toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return CLASSIFICATIONS.stream()
            .filter(item -> plain(item).length() == plain.length() && plain.length() >= 6 && apart(plain(item),
            plain) == 1)
            .findFirst();
    }

    private static int apart(String a, String b) {
        int apart = 0;
        for (int i = 0; i < a.length(); i++) {
            apart += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return apart;
    }

    /** All markings of one list that stand anywhere in a line of capitals. */
    static Set<String> captionsIn(String line) {
        Set<String> found = new LinkedHashSet<>();
        for (String caption : CAPTIONS) {
            Matcher matcher = Pattern.compile("\\b" + Pattern.quote(caption.toUpperCase(Locale.ROOT)) + "\\b")
                .matcher(line);
            if (matcher.find()) {
                found.add(caption);
            }
        }
        return found;
    }
}
