package entente.language.syntax;

import entente.language.problem.Kind;
import entente.language.source.Names;
import entente.language.source.Numbers;
import entente.language.source.Span;
import entente.language.source.Token;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The small pieces that lines are made of: names, titles, numbers, days. */
final class Pieces {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private Pieces() {}

    /** A name; {@code what} says of what, for the message. */
    static Word name(Cursor cursor, String what) {
        Span here = cursor.here();
        if (!cursor.atKind(Token.Kind.WORD) || Names.isJoining(nextText(cursor))) {
            boolean joining = cursor.atKind(Token.Kind.WORD);
            cursor.fail(Kind.WORD_EXPECTED, here, what + " is expected here, and " + cursor.written() + " stands here",
                    joining ? cursor.written() + " joins the words of sentences, and as a name would make them "
                            + "ambiguous (G1)" : "every line has one form, so that it is read in one way only",
                    "the name of " + what);
            skip(cursor);
            return new Word("", here);
        }
        Token token = cursor.next();
        if (!Names.isName(token.text())) {
            cursor.fail(Kind.NOT_A_NAME, here, "`" + token.text() + "` is not written as a name",
                    "names are letters, digits and hyphens, beginning with a letter; other signs would make sentences "
                            + "ambiguous (G1)", "a name such as `" + plain(token.text()) + "`");
        }
        return new Word(token.text(), here);
    }

    private static String nextText(Cursor cursor) {
        String text = cursor.next().text();
        cursor.back();
        return text;
    }

    private static void skip(Cursor cursor) {
        if (!cursor.atEnd()) {
            cursor.next();
        }
    }

    private static String plain(String text) {
        String letters = text.replaceAll("[^\\p{L}\\p{N}-]+", "-").replaceAll("^[^\\p{L}]+|-+$", "");
        return letters.isEmpty() ? "letter-27" : letters;
    }

    /** One or more names with commas between them. */
    static List<Word> names(Cursor cursor, String what) {
        List<Word> names = new ArrayList<>();
        do {
            names.add(name(cursor, what));
        } while (!cursor.failed() && cursor.take(Token.Kind.COMMA));
        return List.copyOf(names);
    }

    static Heading.Titled titled(Cursor cursor, String what) {
        Word name = name(cursor, what);
        return new Heading.Titled(name, cursor.atKind(Token.Kind.TITLE) ? cursor.next().text() : "");
    }

    static Day day(Cursor cursor) {
        Span here = cursor.here();
        String text = cursor.atKind(Token.Kind.WORD) ? cursor.next().text() : "";
        Matcher written = DAY.matcher(text);
        if (!written.matches()) {
            cursor.fail(Kind.BAD_DATE, here,
                    text.isEmpty() ? "a day is expected here" : "`" + text + "` is not a day",
                    "days are written year, month, day, so that nobody takes the month for the day",
                    "a day such as `2024-01-05`");
            return new Day(LocalDate.EPOCH, here);
        }
        try {
            return new Day(LocalDate.of(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)),
                    Integer.parseInt(written.group(3))), here);
        } catch (DateTimeException impossible) {
            cursor.fail(Kind.IMPOSSIBLE_DATE, here, "`" + text + "` is not in the calendar", "a date exists (G3)",
                    "a day that exists");
            return new Day(LocalDate.EPOCH, here);
        }
    }

    static boolean atNumber(Cursor cursor) {
        if (!cursor.atKind(Token.Kind.WORD)) {
            return false;
        }
        String text = nextText(cursor);
        return Numbers.looksLikeNumber(text) || Numbers.isWord(text);
    }

    /** A number of at least one. */
    static int number(Cursor cursor) {
        Span here = cursor.here();
        String text = cursor.atKind(Token.Kind.WORD) ? cursor.next().text() : "";
        OptionalInt number = Numbers.read(text);
        if (number.orElse(0) < 1) {
            cursor.fail(Kind.BAD_NUMBER, here, text.isEmpty() ? "a number is expected here"
                    : "`" + text + "` is not a number that can be counted with",
                    "what is promised in number has to be counted", "a whole number from 1 on in figures, or `one` to "
                            + "`twelve` in words", Names.nearest(text, Numbers.words()));
        }
        return number.orElse(1);
    }

    /** A number with or without digits behind a point, and more than nothing. */
    static Figure figure(Cursor cursor) {
        return figure(cursor, false);
    }

    /** @param orNone whether nothing can be meant: what is measured can be none at all */
    static Figure figure(Cursor cursor, boolean orNone) {
        Span here = cursor.here();
        String text = cursor.atKind(Token.Kind.WORD) ? cursor.next().text() : "";
        Optional<BigDecimal> number = Numbers.decimal(text).filter(n -> orNone || n.signum() > 0);
        if (number.isEmpty()) {
            cursor.fail(Kind.BAD_NUMBER, here, text.isEmpty() ? "a number is expected here"
                    : "`" + text + "` is not a number that can be counted with",
                    "what is promised in number has to be counted",
                    "a number in figures, such as `300` or `3.67`, without a sign between the thousands; or `one` to "
                            + "`twelve` in words", Names.nearest(text, Numbers.words()));
        }
        return new Figure(number.orElse(BigDecimal.ONE), here);
    }

    /** Hundredths of the whole, behind which {@code percent} stands. */
    static int percent(Cursor cursor) {
        Span here = cursor.here();
        int number = number(cursor);
        if (number > 100) {
            cursor.fail(Kind.BAD_NUMBER, here, "`" + number + " percent` is more than all of it",
                    "a share is counted against all that there is", "`1 percent` to `100 percent`");
        }
        cursor.expect("percent", "`20 percent of every crate`");
        return number;
    }

    /** Whether the number that comes next is followed by that word. */
    static boolean atNumberThen(Cursor cursor, String word) {
        return atNumber(cursor) && cursor.atAhead(1, word);
    }

    /** A name of this text, or with a point a piece of another agreement. */
    static Word named(Cursor cursor, String what) {
        if (cursor.atKind(Token.Kind.WORD) && Names.isOfAnother(nextText(cursor))) {
            Span here = cursor.here();
            return new Word(cursor.next().text(), here);
        }
        return name(cursor, what);
    }
}
