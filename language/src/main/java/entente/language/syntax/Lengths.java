package entente.language.syntax;

import entente.language.problem.Kind;
import entente.language.source.Names;
import entente.language.source.Span;
import entente.language.source.Token;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Lengths of time, and the stretches of the calendar that come back. */
final class Lengths {

    private static final Map<String, String> UNITS = Map.of("hour", "hours", "hours", "hours", "day", "days", "days",
            "days", "week", "weeks", "weeks", "weeks", "month", "months", "months", "months", "year", "years", "years",
            "years");
    private static final Map<String, String> PERIODS = Map.ofEntries(Map.entry("day", "day"),
            Map.entry("days", "day"), Map.entry("week", "week"), Map.entry("weeks", "week"),
            Map.entry("month", "month"), Map.entry("months", "month"), Map.entry("quarter", "quarter"),
            Map.entry("quarters", "quarter"), Map.entry("half-year", "half-year"),
            Map.entry("half-years", "half-year"), Map.entry("year", "year"), Map.entry("years", "year"));
    private static final Set<String> SINGLE = new TreeSet<>(PERIODS.values());

    private Lengths() {}

    /** Whether a number with a unit of time comes next. */
    static boolean at(Cursor cursor) {
        return Pieces.atNumber(cursor) && (cursor.atAhead(1, "working")
                || UNITS.keySet().stream().anyMatch(unit -> cursor.atAhead(1, unit)));
    }

    static LengthSyntax length(Cursor cursor) {
        Span start = cursor.here();
        int number = Pieces.number(cursor);
        if (cursor.take("working")) {
            if (!cursor.take("day")) {
                cursor.expect("days", "`5 working days`");
            }
            Optional<Word> calendar =
                    cursor.take("of") ? Optional.of(Pieces.named(cursor, "a calendar")) : Optional.empty();
            return new LengthSyntax(number, "working days", calendar, cursor.since(start));
        }
        Span here = cursor.here();
        String unit = cursor.atKind(Token.Kind.WORD) ? cursor.next().text() : "";
        if (!UNITS.containsKey(unit)) {
            cursor.fail(Kind.BAD_LENGTH, here, unit.isEmpty() ? "the unit of the length is missing"
                    : "`" + unit + "` is not a unit of time that a text can count in",
                    "a length is counted by the calendar", "`hours`, `days`, `working days`, `weeks`, `months` or "
                            + "`years`", Names.nearest(unit, new TreeSet<>(UNITS.values())));
        }
        return new LengthSyntax(number, UNITS.getOrDefault(unit, "days"), Optional.empty(), cursor.since(start));
    }

    /** {@code quarter}, {@code 2 weeks}. */
    static PeriodSyntax period(Cursor cursor) {
        Span start = cursor.here();
        int number = Pieces.atNumber(cursor) ? Pieces.number(cursor) : 1;
        Span here = cursor.here();
        String unit = cursor.atKind(Token.Kind.WORD) ? cursor.next().text() : "";
        if (!PERIODS.containsKey(unit)) {
            cursor.fail(Kind.BAD_LENGTH, here, unit.isEmpty() ? "the stretch of time is missing"
                    : "`" + unit + "` is not a stretch of the calendar that comes back",
                    "what comes back does so with the calendar", "`" + String.join("`, `", SINGLE)
                            + "`, or a number of them, such as `2 weeks`", Names.nearest(unit, PERIODS.keySet()));
        }
        return new PeriodSyntax(number, PERIODS.getOrDefault(unit, "day"), cursor.since(start));
    }
}
