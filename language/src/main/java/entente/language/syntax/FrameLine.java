package entente.language.syntax;

import entente.language.problem.Kind;
import entente.language.source.Names;
import entente.language.source.Span;
import entente.language.source.Token;
import entente.language.syntax.Said.Given;
import entente.language.syntax.Said.Joined;
import entente.language.syntax.Said.Relating;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the lines about the agreement itself, its states, calendars and goals. */
final class FrameLine {

    private static final List<String> WEEK =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final List<String> GIVEN = List.of("party", "day", "number");

    private final Cursor cursor;
    private final ConditionFromWords conditions;
    private final boolean ofState;

    FrameLine(Cursor cursor, ConditionFromWords conditions, Lead block) {
        this.cursor = cursor;
        this.conditions = conditions;
        this.ofState = block == Lead.STATE;
    }

    Said said(String lead) {
        return switch (lead) {
            case "opens" -> new Said.Opens(Pieces.day(cursor));
            case "zone" -> zone();
            case "begins" -> begins();
            case "ends" -> ofState ? endsOfState() : ends();
            case "or ends" -> {
                cursor.expect("when", "`or ends when` a condition");
                yield new Said.EndsWhen(Joined.OR, conditions.condition());
            }
            case "or with" -> new Said.OrWith(conditions.patterns().pattern(true));
            case "or when" -> new Said.OrTurns(conditions.condition());
            case "takes" -> takes();
            case "authentic" -> authentic();
            case "rests" -> rests();
            case "holidays" -> holidays();
            case "wants" -> new Said.Wants(conditions.condition());
            default -> relates(lead);
        };
    }

    private Said zone() {
        Span here = cursor.here();
        String text = cursor.atKind(Token.Kind.WORD) ? cursor.next().text() : "";
        if (!Zones.isZone(text)) {
            cursor.fail(Kind.UNKNOWN_ZONE, here, text.isEmpty() ? "the zone is missing"
                    : "`" + text + "` is not a time zone", "a day begins and ends in a zone, and deadlines are days",
                    "a zone of the IANA database, such as `America/New_York` or `UTC`", Zones.nearest(text));
        }
        return new Said.Zone(new Word(text, here));
    }

    private Said begins() {
        if (cursor.take("when")) {
            return new Said.BeginsWhen(conditions.condition());
        }
        cursor.expect("with", "`begins with` an act, or `begins when` a condition");
        return new Said.Begins(conditions.patterns().pattern(true));
    }

    private Said endsOfState() {
        if (cursor.take("when")) {
            return new Said.EndsWhen(Joined.FIRST, conditions.condition());
        }
        cursor.expect("with", "`ends with` an act, or `ends when` a condition");
        return new Said.Ends(conditions.patterns().pattern(true));
    }

    private Said ends() {
        return cursor.take("when") ? new Said.EndsWhen(Joined.FIRST, conditions.condition())
                : new Said.EndsOn(Pieces.day(cursor));
    }

    private Said takes() {
        Span here = cursor.here();
        String kind = cursor.atKind(Token.Kind.WORD) ? cursor.next().text() : "";
        if (!GIVEN.contains(kind)) {
            cursor.fail(Kind.WORD_EXPECTED, here, (kind.isEmpty() ? "nothing" : "`" + kind + "`")
                    + " stands where it is said what the agreement takes",
                    "every instance of the agreement gives a party, a day or a number of its own (S54)",
                    "`takes party seller`, `takes day delivery-day`, or `takes number price of eur`",
                    Names.nearest(kind, GIVEN));
            return new Said.Unreadable("takes");
        }
        Heading.Titled named = Pieces.titled(cursor, "what is given");
        Optional<Word> of = kind.equals("number") && cursor.take("of")
                ? Optional.of(Pieces.name(cursor, "an item or a unit")) : Optional.empty();
        return new Said.Takes(Given.values()[GIVEN.indexOf(kind)], named, of);
    }

    private Said authentic() {
        List<Word> languages = Pieces.names(cursor, "a language");
        Optional<Word> prevailing = Optional.empty();
        if (cursor.take(Token.Kind.SEMICOLON)) {
            cursor.expect("prevails", "`authentic english, russian; prevails english`");
            prevailing = Optional.of(Pieces.name(cursor, "a language"));
        }
        return new Said.Authentic(languages, prevailing);
    }

    private Said relates(String lead) {
        if (lead.equals("refers")) {
            cursor.expect("to", "`refers to loan-b`");
        }
        Word other = Pieces.name(cursor, "another agreement");
        return switch (lead) {
            case "refers" -> new Said.Relates(Relating.REFERS_TO, other, Optional.empty());
            case "implements" -> new Said.Relates(Relating.IMPLEMENTS, other, Optional.empty());
            case "supersedes" -> new Said.Relates(Relating.SUPERSEDES, other, condition("when"));
            default -> new Said.Relates(Relating.SUSPENDS, other, condition("while"));
        };
    }

    private Optional<ConditionSyntax> condition(String joint) {
        return cursor.take(joint) ? Optional.of(conditions.condition()) : Optional.empty();
    }

    private Said rests() {
        cursor.expect("on", "`rests on saturday, sunday`");
        List<Word> days = new ArrayList<>();
        do {
            Span here = cursor.here();
            String text = cursor.atKind(Token.Kind.WORD) ? cursor.next().text() : "";
            if (!WEEK.contains(text)) {
                cursor.fail(Kind.WORD_EXPECTED, here, text.isEmpty() ? "a day of the week is expected here"
                        : "`" + text + "` is not a day of the week",
                        "a calendar says on which days of the week nobody works (S47)",
                        "`" + String.join("`, `", WEEK) + "`", Names.nearest(text, WEEK));
            }
            days.add(new Word(text, here));
        } while (!cursor.failed() && cursor.take(Token.Kind.COMMA));
        return new Said.RestsOn(List.copyOf(days));
    }

    private Said holidays() {
        List<Day> days = new ArrayList<>();
        do {
            days.add(Pieces.day(cursor));
        } while (!cursor.failed() && cursor.take(Token.Kind.COMMA));
        return new Said.Holidays(List.copyOf(days));
    }
}
