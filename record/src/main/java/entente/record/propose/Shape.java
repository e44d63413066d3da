package entente.record.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A pattern over words, as rules.tsv writes it. Its elements, with blanks between them:
 *
 * <pre>
 * agree        the word, or its dictionary form     agree|promise   one of them
 * /VERB        a part of speech of UD               *               any one word
 * ...          up to 6 words, ....  up to 14, never past a semicolon or colon
 * x?           x or nothing                         -x              the next word is not x (takes no word)
 * ^            the beginning of the sentence or item
 * </pre>
 */
final class Shape {
    private static final Set<String> BARRIERS = Set.of(";", ":");
    private static final int NEAR = 6;
    private static final int FAR = 14;

    private sealed interface Element {
        record One(Set<String> words, Set<String> tags, boolean any, boolean optional) implements Element {}

        record Not(One one) implements Element {}

        record Gap(int most) implements Element {}

        record Begin() implements Element {}
    }

    private final List<Element> elements;

    private Shape(List<Element> elements) {
        this.elements = elements;
    }

    static Shape of(String written) {
        List<Element> elements = new ArrayList<>();
        for (String piece : written.strip().split(" +")) {
            elements.add(element(piece));
        }
        return new Shape(List.copyOf(elements));
    }

    private static Element element(String piece) {
        return switch (piece) {
            case "^" -> new Element.Begin();
            case "..." -> new Element.Gap(NEAR);
            case "...." -> new Element.Gap(FAR);
            default -> piece.matches("-.+") ? new Element.Not(one(piece.substring(1))) : one(piece);
        };
    }

    private static Element.One one(String piece) {
        boolean optional = piece.length() > 1 && piece.endsWith("?");
        String plain = optional ? piece.substring(0, piece.length() - 1) : piece;
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (String choice : plain.split("\\|")) {
            if (choice.length() > 1 && choice.startsWith("/")) {
                tags.add(choice.substring(1));
            } else {
                words.add(choice);
            }
        }
        return new Element.One(Set.copyOf(words), Set.copyOf(tags), plain.equals("*"), optional);
    }

    /** The word after the last one that the pattern takes when it starts at that word, or -1. */
    int match(List<Word> words, int at) {
        return match(words, at, 0);
    }

    private int match(List<Word> words, int at, int next) {
        if (next == elements.size()) {
            return at;
        }
        return switch (elements.get(next)) {
            case Element.Begin begin -> atBeginning(words, at) ? match(words, at, next + 1) : -1;
            case Element.Not not ->
                at < words.size() && fits(not.one(), words.get(at)) ? -1 : match(words, at, next + 1);
            case Element.Gap gap -> gap(words, at, next, gap.most());
            case Element.One one -> one(words, at, next, one);
        };
    }

    private int one(List<Word> words, int at, int next, Element.One one) {
        if (at < words.size() && fits(one, words.get(at))) {
            int end = match(words, at + 1, next + 1);
            if (end >= 0) {
                return end;
            }
        }
        return one.optional() ? match(words, at, next + 1) : -1;
    }

    private int gap(List<Word> words, int at, int next, int most) {
        for (int taken = 0; taken <= most && at + taken <= words.size(); taken++) {
            int end = match(words, at + taken, next + 1);
            if (end >= 0) {
                return end;
            }
            if (at + taken < words.size() && BARRIERS.contains(words.get(at + taken).text())) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean fits(Element.One one, Word word) {
        return one.any() || one.words().contains(word.lower()) || one.words().contains(word.lemma())
            || one.tags().contains(word.tag());
    }

    /**
     * Signs and numbers in front do not count: an item begins after its number, a sentence after its quotation mark.
     */
    private static boolean atBeginning(List<Word> words, int at) {
        for (int i = 0; i < at; i++) {
            String text = words.get(i).text();
            boolean sign = text.length() == 1 || text.chars().noneMatch(Character::isLetter);
            if (!sign) {
                return false;
            }
        }
        return true;
    }
}
