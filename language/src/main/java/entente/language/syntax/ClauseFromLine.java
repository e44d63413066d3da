package entente.language.syntax;

import entente.language.problem.Kind;
import entente.language.problem.Problems;
import entente.language.source.Names;
import entente.language.source.Span;
import entente.language.source.Token;
import entente.language.syntax.Said.DutyKind;
import entente.language.syntax.Said.Joined;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one line of a block. */
final class ClauseFromLine {

    private static final List<String> PARTS = List.of("when", "provided", "while", "proved", "promptly",
            "immediately", "without", "within", "by", "at", "finally", "until", "settled", "every", "whenever", "in");

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

    /** A line that has been reported, or need not be. */
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
        for (String pair : List.of("or when", "and when", "or with", "or ends")) {
            if (cursor.take(pair.split(" "))) {
                if (!block.lines(changing).contains(pair) && !(pair.equals("or ends") && block == Lead.AGREEMENT)) {
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
        return switch (block) {
            case AGREEMENT, STATE, CALENDAR, GOAL ->
                lead.equals("cites") ? cites() : new FrameLine(cursor, conditions, block).said(lead);
            case STANDARD -> way();
            case OPEN_POINT -> ofOpenPoint(lead);
            default -> ofPiece(lead);
        };
    }

    private Said ofOpenPoint(String lead) {
        return switch (lead) {
            case "or when" -> when(Joined.OR);
            case "settled" -> {
                cursor.expect("when", "`settled when` a condition");
                yield new Said.Settled(conditions.condition());
            }
            case "cites" -> cites();
            case "drop" -> drop();
            default -> matter(lead);
        };
    }

    private Said ofPiece(String lead) {
        return switch (lead) {
            case "when" -> when(Joined.FIRST);
            case "or when" -> when(Joined.OR);
            case "and when" -> when(Joined.AND);
            case "accepted" -> {
                cursor.expect("when", "`accepted when` a condition");
                yield new Said.Accepted(conditions.condition());
            }
            case "provided" -> new Said.Provided(conditions.condition());
            case "while", "unless" -> new Said.While(conditions.condition(), lead.equals("unless"));
            case "must" -> must();
            case "may" -> new Said.May(conditions.patterns().pattern(false));
            case "proved" -> proved();
            case "cites" -> cites();
            case "drop" -> drop();
            case "promptly", "immediately", "without", "by", "at", "finally", "until" ->
                new DateFromWords(cursor, conditions).line(lead);
            case "within" -> cursor.at("any") || block == Lead.LIBERTY
                    ? new TermsLine(cursor, conditions).said(lead)
                    : new DateFromWords(cursor, conditions).line(lead);
            default -> new TermsLine(cursor, conditions).said(lead);
        };
    }

    private Said way() {
        cursor.take("or");
        Span here = cursor.here();
        int count = Pieces.number(cursor);
        Word method = Pieces.name(cursor, "a method");
        Optional<LengthSyntax> within = cursor.take("within") ? Optional.of(Lengths.length(cursor)) : Optional.empty();
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
            return new Said.Must(DutyKind.REFRAIN, conditions.patterns().pattern(false));
        }
        if (cursor.take("secure")) {
            cursor.expect("that", "`must secure that port consents to visit`");
            return new Said.Must(DutyKind.SECURE, conditions.patterns().action());
        }
        if (cursor.take("endeavour")) {
            cursor.expect("to", "`must endeavour to remove every mine`");
            return new Said.Must(DutyKind.ENDEAVOUR, conditions.patterns().pattern(false));
        }
        if (cursor.take("keep")) {
            return new Said.Keep(conditions.kept());
        }
        return new Said.Must(DutyKind.DO, conditions.patterns().pattern(false));
    }

    private Said proved() {
        boolean word = cursor.take("on");
        for (String next : word ? List.of("the", "word", "of") : List.<String>of()) {
            cursor.expect(next, "`proved on the word of seller`");
        }
        Word name = Pieces.name(cursor, word ? "a party" : "a standard");
        Optional<LengthSyntax> renewed = Optional.empty();
        if (cursor.take(Token.Kind.COMMA)) {
            cursor.expect("renewed", "`proved checked, renewed every 14 days`");
            cursor.expect("every", "`proved checked, renewed every 14 days`");
            renewed = Optional.of(Lengths.length(cursor));
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
        boolean comesBack = text.equals("in") || text.equals("within");
        cursor.take(text.equals("settled") ? "when" : text.equals("at") ? "least" : "any");
        boolean any = comesBack && cursor.before().compareTo(here) > 0;
        return new Said.DropPart(new Word(any ? "every" : text, here));
    }
}
