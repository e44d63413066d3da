package entente.language.syntax;

import entente.language.problem.Kind;
import entente.language.problem.Problems;
import entente.language.source.Names;
import entente.language.source.SourceLine;
import entente.language.source.Span;
import entente.language.source.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Goes along the words of one line (with those that carry it on). After the first mistake it says nothing more, so that
 * nobody reads what only follows from it (G10); who uses it asks at the end whether it {@link #failed()}.
 */
final class Cursor {

    private final Problems problems;
    private final List<Token> tokens = new ArrayList<>();
    private final Span whole;
    private int at;
    private boolean failed;
    private boolean assumed;

    Cursor(Problems problems, List<SourceLine> lines) {
        this.problems = problems;
        this.whole = lines.getFirst().span();
        lines.forEach(this::take);
    }

    private void take(SourceLine line) {
        tokens.addAll(line.words());
        assumed |= line.isAssumed();
    }

    /** Whether one of the lines is marked {@code assumed}. */
    boolean assumed() {
        return assumed;
    }

    /** The place of the whole first line. */
    Span whole() {
        return whole;
    }

    boolean failed() {
        return failed;
    }

    boolean atEnd() {
        return at >= tokens.size();
    }

    boolean at(String... words) {
        return atAhead(0, words);
    }

    boolean atAhead(int ahead, String... words) {
        for (int i = 0; i < words.length; i++) {
            int here = at + ahead + i;
            if (here >= tokens.size() || !tokens.get(here).isWord(words[i])) {
                return false;
            }
        }
        return true;
    }

    boolean atKind(Token.Kind kind) {
        return !atEnd() && tokens.get(at).kind() == kind;
    }

    boolean take(String... words) {
        boolean here = at(words);
        at += here ? words.length : 0;
        return here;
    }

    boolean take(Token.Kind kind) {
        boolean here = atKind(kind);
        at += here ? 1 : 0;
        return here;
    }

    /** The place of what comes next; after the last word, the place behind it. */
    Span here() {
        if (!atEnd()) {
            return tokens.get(at).span();
        }
        Span last = tokens.getLast().span();
        return new Span(last.line(), last.to(), last.to() + 1);
    }

    /** The place of what was taken last. */
    Span before() {
        return tokens.get(Math.clamp(at - 1, 0, tokens.size() - 1)).span();
    }

    /** From there to what was taken last. */
    Span since(Span start) {
        return start.through(before());
    }

    Token next() {
        return tokens.get(at++);
    }

    void back() {
        at--;
    }

    String written() {
        return atEnd() ? "the end of the line" : "`" + tokens.get(at).written() + "`";
    }

    /** Everything up to that kind of mark, or to the end. */
    String wordsUpTo(Token.Kind mark) {
        int start = at;
        while (!atEnd() && !atKind(mark)) {
            at++;
        }
        return Written.of(tokens.subList(start, at));
    }

    void expect(String word, String accepted) {
        if (!take(word)) {
            Optional<String> nearest = atKind(Token.Kind.WORD)
                    ? Names.nearest(tokens.get(at).text(), List.of(word)) : Optional.empty();
            fail(Kind.WORD_EXPECTED, here(), "`" + word + "` is expected here, and " + written() + " stands here",
                    "every line has one form, so that it is read in one way only", accepted, nearest);
        }
    }

    void end(String accepted) {
        if (!atEnd()) {
            fail(Kind.TEXT_AFTER_END, here(), written() + " follows where the line should end",
                    "what is not understood is not passed over",
                    isOtherQuote(tokens.get(at).text()) ? "a title between two straight `\"`" : accepted);
        }
    }

    /** A quote as letters have it, and typewriters do not. */
    private static boolean isOtherQuote(String word) {
        return !word.isEmpty() && "“”„«»‘’'`".indexOf(word.charAt(0)) >= 0;
    }

    void fail(Kind kind, Span place, String found, String why, String accepted) {
        fail(kind, place, found, why, accepted, Optional.empty());
    }

    void fail(Kind kind, Span place, String found, String why, String accepted, Optional<String> nearest) {
        if (!failed) {
            problems.error(kind, place, found, why, accepted, nearest);
        }
        failed = true;
    }
}
