package entente.language.syntax;

import entente.language.source.Token;
import java.util.Optional;

/** Reads the lines that say how a piece is carried on: how it comes back, its quota, its notice, its worth. */
final class TermsLine {

    private final Cursor cursor;
    private final ConditionFromWords conditions;

    TermsLine(Cursor cursor, ConditionFromWords conditions) {
        this.cursor = cursor;
        this.conditions = conditions;
    }

    Said said(String lead) {
        return switch (lead) {
            case "each" -> new Said.Each(Pieces.named(cursor, "a group"));
            case "every" -> every();
            case "in" -> inAny();
            case "within" -> withinAny();
            case "whenever" -> new Said.Whenever(conditions.condition());
            case "survives" -> {
                cursor.expect("termination", "`survives termination`");
                yield new Said.Survives();
            }
            case "across" -> {
                cursor.expect("instances", "`across instances`");
                yield new Said.AcrossInstances();
            }
            case "extended" -> {
                cursor.expect("by", "`extended by seller, buyer`");
                yield new Said.ExtendedBy(Pieces.names(cursor, "a party or an organ"));
            }
            case "carries" -> {
                cursor.expect("out", "`carries out delivery`");
                yield new Said.CarriesOut(Pieces.named(cursor, "an undertaking"));
            }
            case "with" -> notice();
            default -> worth(lead.equals("costs"));
        };
    }

    private Said every() {
        PeriodSyntax period = Lengths.period(cursor);
        Optional<Day> from = from();
        Optional<Figure> times = Optional.empty();
        if (cursor.take(Token.Kind.COMMA)) {
            times = Optional.of(Pieces.figure(cursor));
            cursor.expect("times", "`every month, 12 times`");
        }
        return new Said.Every(period, from, times);
    }

    private Optional<Day> from() {
        return cursor.take("from") ? Optional.of(Pieces.day(cursor)) : Optional.empty();
    }

    private Said inAny() {
        cursor.expect("any", "`in any year`, or `in any year from 2011-02-05`");
        PeriodSyntax period = Lengths.period(cursor);
        return new Said.InAny(period, from());
    }

    private Said withinAny() {
        cursor.expect("any", "`within any 14 days`");
        return new Said.WithinAny(Lengths.length(cursor));
    }

    private Said notice() {
        cursor.expect("notice", "`with notice of 3 months`");
        cursor.expect("of", "`with notice of 3 months`");
        return new Said.Notice(Lengths.length(cursor));
    }

    private Said worth(boolean costs) {
        Figure number = Pieces.figure(cursor);
        cursor.expect("to", costs ? "`costs 5 to seller`" : "`worth 10 to buyer`");
        return new Said.Worth(costs, number, Pieces.name(cursor, "a party"));
    }
}
