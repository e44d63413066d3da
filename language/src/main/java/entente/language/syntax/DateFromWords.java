package entente.language.syntax;

import entente.language.source.Span;
import entente.language.source.Token;
import entente.language.syntax.Said.DateRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads by when: what stands behind {@code by}, {@code within}, {@code finally}, {@code until} and {@code at least}.
 */
final class DateFromWords {

    private static final List<String> ELASTIC = List.of("promptly", "immediately", "within a limited period",
            "within a reasonable time", "without delay");

    private final Cursor cursor;
    private final ConditionFromWords conditions;

    DateFromWords(Cursor cursor, ConditionFromWords conditions) {
        this.cursor = cursor;
        this.conditions = conditions;
    }

    /** What a line says whose first word was taken already. */
    Said line(String lead) {
        cursor.back();
        for (String words : ELASTIC) {
            if (cursor.take(words.split(" "))) {
                return new Said.Date(DateRole.DEADLINE, new DateSyntax.Elastic(words));
            }
        }
        cursor.take(lead);
        return switch (lead) {
            case "by" -> date(DateRole.DEADLINE, by());
            case "within" -> within(DateRole.DEADLINE);
            case "at" -> before(DateRole.DEADLINE);
            case "finally" -> finallyLine();
            case "until" -> Lengths.at(cursor) ? within(DateRole.UNTIL) : date(DateRole.UNTIL, by());
            default -> {
                cursor.expect("delay", "`without delay`");
                yield new Said.Unreadable(lead);
            }
        };
    }

    private Said finallyLine() {
        if (cursor.take("at")) {
            return before(DateRole.FINALLY);
        }
        if (cursor.take("by")) {
            return date(DateRole.FINALLY, by());
        }
        cursor.expect("within", "`finally by 2024-12-31`, or `finally within 30 days`");
        return within(DateRole.FINALLY);
    }

    /** A date, and whether it moves to the next working day. */
    private Said date(DateRole role, DateSyntax said) {
        Span here = cursor.here();
        if (!cursor.take("or", "the", "next")) {
            return new Said.Date(role, said);
        }
        cursor.expect("working", "`or the next working day`");
        cursor.expect("day", "`or the next working day`");
        Optional<Word> calendar = cursor.take("of") ? Optional.of(Pieces.named(cursor, "a calendar"))
                : Optional.empty();
        return new Said.Date(role, new DateSyntax.OrNextWorkingDay(said, calendar, cursor.since(here)));
    }

    private Said within(DateRole role) {
        Span start = cursor.here();
        LengthSyntax length = Lengths.length(cursor);
        if (cursor.at("after", "each")) {
            cursor.take("after", "each");
            boolean begins = cursor.take("beginning");
            if (!begins) {
                cursor.expect("period", "`within 30 days after each period`, or `after each beginning`");
            }
            return date(role, new DateSyntax.AfterEach(length, begins, cursor.since(start)));
        }
        Optional<ConditionSyntax> after =
                cursor.take("after") ? Optional.of(conditions.condition()) : Optional.empty();
        return date(role, new DateSyntax.Within(length, after));
    }

    private Said before(DateRole role) {
        Span start = cursor.here();
        cursor.expect("least", "`at least 42 days before red starts-exercise`");
        LengthSyntax length = Lengths.length(cursor);
        cursor.expect("before", "`at least 42 days before red starts-exercise`");
        PatternSyntax event = conditions.patterns().action();
        return new Said.Date(role, new DateSyntax.Before(length, event, cursor.since(start)));
    }

    private DateSyntax by() {
        if (cursor.atKind(Token.Kind.TITLE)) {
            return new DateSyntax.Elastic("by " + cursor.next().written());
        }
        if (cursor.take("the")) {
            return theDay();
        }
        return dayOrName();
    }

    private DateSyntax theDay() {
        if (cursor.take("day")) {
            cursor.expect("that", "`by the day that buyer fixes delivery`");
            return new DateSyntax.DayIn(conditions.patterns().action());
        }
        boolean later = cursor.take("later");
        if (!later) {
            cursor.expect("earlier", "`by the earlier of …`, `by the later of …`, or `by the day that …`");
        }
        cursor.expect("of", "`by the later of 2024-03-01 and 30 days after delivery is proved`");
        List<DateSyntax> of = new ArrayList<>(List.of(oneDate()));
        do {
            cursor.expect("and", "`by the later of 2024-03-01 and 30 days after delivery is proved`");
            of.add(oneDate());
        } while (!cursor.failed() && cursor.at("and"));
        return new DateSyntax.OneOf(later, List.copyOf(of));
    }

    private DateSyntax oneDate() {
        if (!Lengths.at(cursor)) {
            return dayOrName();
        }
        LengthSyntax length = Lengths.length(cursor);
        cursor.expect("after", "`30 days after delivery is proved`");
        ConditionSyntax.Term term = conditions.term();
        return new DateSyntax.Within(length, Optional.of(
                new ConditionSyntax(ConditionSyntax.Joint.AND, List.of(term), term.span())));
    }

    /** A day, or the name that every instance gives one. */
    private DateSyntax dayOrName() {
        if (!cursor.atKind(Token.Kind.WORD) || Pieces.atNumber(cursor)) {
            return new DateSyntax.On(Pieces.day(cursor));
        }
        return new DateSyntax.Given(Pieces.named(cursor, "a day"));
    }
}
