package entente.language.syntax;

import entente.language.problem.Kind;
import entente.language.source.Names;
import entente.language.source.Numbers;
import entente.language.source.Span;
import entente.language.source.Token;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The small pieces that lines are made of: names, titles, numbers, lengths, days. */
final class Pieces {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Map<String, String> UNITS = Map.of("day", "days", "days", "days", "week", "weeks", "weeks",
            "weeks", "month", "months", "months", "months", "year", "years", "years", "years");

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
                    "a day such as `1962-11-20`");
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

    static LengthSyntax length(Cursor cursor) {
        Span start = cursor.here();
        int number = number(cursor);
        Span here = cursor.here();
        String unit = cursor.atKind(Token.Kind.WORD) ? cursor.next().text() : "";
        if (!UNITS.containsKey(unit)) {
            cursor.fail(Kind.BAD_LENGTH, here, unit.isEmpty() ? "the unit of the length is missing"
                    : "`" + unit + "` is not a unit of time that a text can count in",
                    "a length is counted by the calendar", "`days`, `weeks`, `months` or `years`",
                    Names.nearest(unit, UNITS.values()));
        }
        return new LengthSyntax(number, UNITS.getOrDefault(unit, "days"), cursor.since(start));
    }
}
