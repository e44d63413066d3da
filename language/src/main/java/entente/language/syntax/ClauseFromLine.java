package entente.language.syntax;

import entente.language.problem.Kind;
import entente.language.problem.Problems;
import entente.language.source.Names;
import entente.language.source.Span;
import entente.language.source.Token;
import entente.language.syntax.Said.DateRole;
import entente.language.syntax.Said.DutyKind;
import entente.language.syntax.Said.Joined;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one line of a block. */
final class ClauseFromLine {

    private static final List<String> ELASTIC = List.of("promptly", "immediately", "within a limited period",
            "within a reasonable time", "without delay");
    private static final List<String> PARTS = List.of("when", "provided", "while", "proved", "promptly",
            "immediately", "without", "within", "by", "finally", "until", "settled");

    private final Cursor cursor;
    private final Lead block;
    private final ConditionFromWords conditions;
    private final boolean changing;

    ClauseFromLine(Cursor cursor, Lead block, boolean changing) {
        this.cursor = cursor;
        this.block = block;
        this.changing = changing;
        this.conditions = new ConditionFromWords(cursor);
    }

    /** @param changing whether the line stands in an amendment or a reading, where parts can be replaced and dropped */
    static Clause read(Problems problems, Lead block, boolean changing, Raw.Lines lines) {
        Cursor cursor = new Cursor(problems, lines.all());
        return lines.isDamaged() ? unread(lines) : new ClauseFromLine(cursor, block, changing).clause();
    }

    static Clause unread(Raw.Lines lines) {
        return new Clause(leadOf(lines), new Said.Unreadable(leadOf(lines)), false, false, lines.span());
    }

    /** Whether the line is led by a word that leads lines of other headings only. */
    static boolean isMisplaced(Raw.Lines lines, Lead block, boolean changing) {
        String lead = leadOf(lines);
        return Lead.allLines().contains(lead) && !block.lines().contains(lead)
                && !(changing && block.isPiece() && (lead.equals("replace") || lead.equals("drop")));
    }

    private static String leadOf(Raw.Lines lines) {
        return lines.first().tokens().isEmpty() ? "" : lines.first().tokens().getFirst().text();
    }

    private Clause clause() {
        boolean replaces = changing && cursor.take("replace");
        String lead = lead();
        Said said = cursor.failed() ? new Said.Unreadable(lead) : said(lead);
        cursor.end(lead.equals("cites") ? "`cites` with a document; more of them behind `;`"
                : "nothing more on the line, or a comment led by `#`");
        return new Clause(lead, cursor.failed() ? new Said.Unreadable(lead) : said, replaces, cursor.assumed(),
                cursor.whole());
    }

    /** Takes the leading words, and reports where they lead no line of this block. */
    private String lead() {
        Span here = cursor.here();
        for (String pair : List.of("or when", "and when", "or with")) {
            if (cursor.take(pair.split(" "))) {
                if (!block.lines(changing).contains(pair)) {
                    strange(here, pair);
                }
                return pair;
            }
        }
        if (changing && block.isPiece() && cursor.take("drop")) {
            return "drop";
        }
        if (block == Lead.STANDARD && (Pieces.atNumber(cursor) || cursor.at("or"))) {
            return "a way";
        }
        String word = cursor.atKind(Token.Kind.WORD) ? cursor.next().text() : "";
        if (!block.lines().contains(word) || word.equals("or")) {
            strange(here, word);
        }
        return word;
    }

    private void strange(Span here, String word) {
        List<String> accepted = block.lines(changing);
        String list = block == Lead.STANDARD ? "a number and a method, such as `two photographs within 7 days`"
                : "a line led by `" + String.join("`, `", accepted) + "`";
        if (word.equals("and") || word.equals("or")) {
            cursor.fail(Kind.NOTHING_TO_CARRY_ON, here,
                    "`" + word + "` carries on a condition, and there is none above it",
                    "what it adds to would be anybody's guess",
                    "the line with the beginning of the condition above it");
        } else if (Lead.allLines().contains(word)) {
            cursor.fail(Kind.LINE_OUT_OF_PLACE, here, "a line led by `" + word + "` does not belong under `"
                    + block.words() + "`", "every kind of heading has lines of its own",
                    list + "; or the heading that it belongs to, above it");
        } else {
            cursor.fail(Kind.UNKNOWN_LEAD, here, (word.isEmpty() ? cursor.written() : "`" + word + "`")
                    + " leads no line that can stand under `" + block.words() + "`",
                    "every line is led by a word that says what it is", list, Names.nearest(word, accepted));
        }
    }

    private Said said(String lead) {
        return switch (lead) {
            case "opens" -> new Said.Opens(Pieces.day(cursor));
            case "zone" -> zone();
            case "begins" -> {
                cursor.expect("with", "`begins with` an act");
                yield new Said.Begins(conditions.pattern(true));
            }
            case "ends" -> {
                cursor.expect("with", "`ends with` an act");
                yield new Said.Ends(conditions.pattern(true));
            }
            case "or with" -> new Said.OrWith(conditions.pattern(true));
            case "a way" -> way();
            case "how", "what", "whether", "which", "who" -> matter(lead);
            case "when" -> block == Lead.OPEN_POINT ? matter(lead) : when(Joined.FIRST);
            case "or when" -> when(Joined.OR);
            case "and when" -> when(Joined.AND);
            case "settled" -> {
                cursor.expect("when", "`settled when` a condition");
                yield new Said.Settled(conditions.condition());
            }
            case "accepted" -> {
                cursor.expect("when", "`accepted when` a condition");
                yield new Said.Accepted(conditions.condition());
            }
            case "provided" -> new Said.Provided(conditions.condition());
            case "while" -> new Said.While(conditions.condition());
            case "must" -> must();
            case "may" -> new Said.May(conditions.pattern(false));
            case "proved" -> proved();
            case "cites" -> cites();
            case "drop" -> drop();
            default -> date(lead);
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

    private Said way() {
        cursor.take("or");
        Span here = cursor.here();
        int count = Pieces.number(cursor);
        Word method = Pieces.name(cursor, "a method");
        Optional<LengthSyntax> within = cursor.take("within") ? Optional.of(Pieces.length(cursor)) : Optional.empty();
        return new Said.Way(count, method, within, here);
    }

    private Said matter(String lead) {
        StringBuilder words = new StringBuilder(lead);
        while (!cursor.atEnd()) {
            Token token = cursor.next();
            boolean close = token.kind() == Token.Kind.COMMA || token.kind() == Token.Kind.SEMICOLON;
            words.append(close ? "" : " ").append(token.written());
        }
        return new Said.Matter(words.toString());
    }

    private Said when(Joined joined) {
        return new Said.When(joined, conditions.condition());
    }

    private Said must() {
        if (cursor.take("not")) {
            return new Said.Must(DutyKind.REFRAIN, conditions.pattern(false));
        }
        if (cursor.take("secure")) {
            cursor.expect("that", "`must secure that cuba consents to inspect`");
            return new Said.Must(DutyKind.SECURE, conditions.action());
        }
        return new Said.Must(DutyKind.DO, conditions.pattern(false));
    }

    private Said date(String lead) {
        cursor.back();
        for (String words : ELASTIC) {
            if (cursor.take(words.split(" "))) {
                return new Said.Elastic(words);
            }
        }
        cursor.take(lead);
        return switch (lead) {
            case "by" -> new Said.By(DateRole.DEADLINE, Pieces.day(cursor));
            case "within" -> within(DateRole.DEADLINE);
            case "finally" -> finallyLine();
            case "until" -> Pieces.atNumber(cursor) && !atDay() ? within(DateRole.UNTIL)
                    : new Said.By(DateRole.UNTIL, Pieces.day(cursor));
            default -> {
                cursor.expect("delay", "`without delay`");
                yield new Said.Unreadable(lead);
            }
        };
    }

    private boolean atDay() {
        boolean day = cursor.next().text().contains("-");
        cursor.back();
        return day;
    }

    private Said finallyLine() {
        if (cursor.take("by")) {
            return new Said.By(DateRole.FINALLY, Pieces.day(cursor));
        }
        cursor.expect("within", "`finally by 1962-12-31`, or `finally within 30 days`");
        return within(DateRole.FINALLY);
    }

    private Said within(DateRole role) {
        LengthSyntax length = Pieces.length(cursor);
        Optional<ConditionSyntax> after =
                cursor.take("after") ? Optional.of(conditions.condition()) : Optional.empty();
        return new Said.Within(role, length, after);
    }

    private Said proved() {
        boolean word = cursor.take("on");
        for (String next : word ? List.of("the", "word", "of") : List.<String>of()) {
            cursor.expect(next, "`proved on the word of ussr`");
        }
        Word name = Pieces.name(cursor, word ? "a party" : "a standard");
        Optional<LengthSyntax> renewed = Optional.empty();
        if (cursor.take(Token.Kind.COMMA)) {
            cursor.expect("renewed", "`proved checked, renewed every 14 days`");
            cursor.expect("every", "`proved checked, renewed every 14 days`");
            renewed = Optional.of(Pieces.length(cursor));
        }
        return word ? new Said.OnTheWordOf(name, renewed) : new Said.Meets(name, renewed);
    }

    private Said cites() {
        List<Said.Cited> passages = new ArrayList<>();
        do {
            Span start = cursor.here();
            Word document = Pieces.name(cursor, "a document");
            String passage = cursor.wordsUpTo(Token.Kind.SEMICOLON);
            passages.add(new Said.Cited(document, passage, cursor.since(start)));
        } while (!cursor.failed() && cursor.take(Token.Kind.SEMICOLON));
        return new Said.Cites(List.copyOf(passages));
    }

    private Said drop() {
        Span here = cursor.here();
        String text = cursor.atKind(Token.Kind.WORD) ? cursor.next().text() : "";
        if (!PARTS.contains(text)) {
            cursor.fail(Kind.WORD_EXPECTED, here, text.isEmpty() ? "the part that is dropped is missing"
                    : "`" + text + "` names no part that can be dropped",
                    "an amendment or a reading touches parts by the words that lead them (G4)",
                    "`" + String.join("`, `", PARTS) + "`", Names.nearest(text, PARTS));
        }
        if (text.equals("settled")) {
            cursor.take("when");
        }
        return new Said.DropPart(new Word(text, here));
    }
}
