package entente.language.source;

import java.util.List;

/**
 * One line of a text as the reader sees it.
 *
 * @param number counted from 1
 * @param text all of it, without its line end
 * @param indent how many blanks it is indented by; a tab counts as two
 * @param tabsAndBlanks whether its indentation is made of both tabs and blanks
 * @param comment what follows {@code #}, with it; empty if nothing does
 * @param damage what cannot be read in it
 */
public record SourceLine(int number, String text, int indent, boolean tabsAndBlanks, List<Token> tokens,
        String comment, List<Damage> damage) {

    /** Whether nothing stands on it, or a comment alone. */
    public boolean isSilent() {
        return tokens.isEmpty();
    }

    /** Whether it ends with the mark for what no cited words support (G5). */
    public boolean isAssumed() {
        return tokens.size() > 1 && tokens.getLast().isWord("assumed");
    }

    /** Its tokens without that mark. */
    public List<Token> words() {
        return isAssumed() ? tokens.subList(0, tokens.size() - 1) : tokens;
    }

    /** Whether its first tokens are these words. */
    public boolean leads(String... words) {
        return leadsFrom(0, words);
    }

    /** Whether these words stand from that token on. */
    public boolean leadsFrom(int first, String... words) {
        if (tokens.size() < first + words.length) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!tokens.get(first + i).isWord(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** The place of all that it says. */
    public Span span() {
        return tokens.isEmpty() ? new Span(number, 1, text.codePointCount(0, text.length()) + 1)
                : tokens.getFirst().span().through(tokens.getLast().span());
    }
}
