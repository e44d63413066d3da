package entente.language.syntax;

import entente.language.problem.Kind;
import entente.language.problem.Problems;
import entente.language.source.Names;
import entente.language.source.Token;
import entente.language.syntax.Heading.Between;
import entente.language.syntax.Heading.Titled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a heading with its lines. */
final class HeadingFromLine {

    private final Problems problems;
    private final Raw.Block block;
    private final boolean changing;
    private final Cursor cursor;

    private HeadingFromLine(Problems problems, Raw.Block block, boolean changing) {
        this.problems = problems;
        this.block = block;
        this.changing = changing;
        this.cursor = new Cursor(problems, List.of(block.head()));
    }

    static Heading read(Problems problems, Raw.Block block) {
        return new HeadingFromLine(problems, block, false).heading();
    }

    private Heading heading() {
        if (block.lead().isEmpty() || Raw.Lines.isDamaged(block.head())) {
            return unreadable();
        }
        Lead lead = block.lead().get();
        for (int words = lead.length(); words > 0 && !cursor.atEnd(); words--) {
            cursor.next();
        }
        Heading heading = read(lead);
        cursor.end("nothing more on the line, or a comment led by `#`");
        if (cursor.failed()) {
            return unreadable();
        }
        if (!lead.hasLines() && !block.clauses().isEmpty()) {
            problems.error(Kind.LINE_OUT_OF_PLACE, block.clauses().getFirst().span(),
                    "lines are indented under `" + lead.words() + "`, which has none of its own",
                    "every kind of heading has lines of its own", "the heading that they belong to, above them");
        }
        return heading;
    }

    private Heading unreadable() {
        List<Word> names = new ArrayList<>(perhaps(block));
        block.inner().forEach(inner -> names.addAll(perhaps(inner)));
        return new Heading.Unreadable(block.lead(), List.copyOf(names), cursor.whole());
    }

    /** The names that a heading declares if it is what it seems: those before the first joining word. */
    private static List<Word> perhaps(Raw.Block block) {
        int leading = block.lead().map(Lead::length).orElse(0);
        return block.head().tokens().stream().skip(leading)
                .filter(token -> token.kind() == Token.Kind.WORD)
                .takeWhile(token -> block.lead().isEmpty() || !Names.isJoining(token.text()))
                .map(token -> new Word(token.text(), token.span())).toList();
    }

    private Heading read(Lead lead) {
        return switch (lead) {
            case AGREEMENT -> agreement();
            case PARTY, ORGAN, DOCUMENT, UNIT, ITEM, GROUP, ACT, WORDS, METHOD, MEASURE ->
                new GroundHeading(cursor).read(lead);
            case CALENDAR -> new Heading.OfCalendar(Pieces.titled(cursor, "a calendar"), clauses(lead),
                    cursor.whole());
            case COMPETENT -> competent();
            case GOAL -> goal();
            case STATE -> state();
            case STANDARD -> standard();
            case UNDERTAKING -> undertaking();
            case RECIPROCAL_UNDERTAKING -> reciprocal();
            case LIBERTY -> liberty();
            case OPEN_POINT -> openPoint();
            case AMENDMENT -> amendment();
            case READING -> reading();
        };
    }

    private Heading competent() {
        Word body = Pieces.name(cursor, "the body that determines");
        cursor.expect("on", "`competent panel on delivery`, or `on everything`");
        List<Word> on = cursor.take("everything") ? List.of() : named("an undertaking");
        return new Heading.OfCompetent(body, on, clauses(Lead.COMPETENT), cursor.whole());
    }

    private List<Word> named(String what) {
        List<Word> names = new ArrayList<>();
        do {
            names.add(Pieces.named(cursor, what));
        } while (!cursor.failed() && cursor.take(Token.Kind.COMMA));
        return List.copyOf(names);
    }

    private Heading goal() {
        Word name = Pieces.name(cursor, "a goal");
        cursor.expect("of", "`goal open-border of blue`");
        return new Heading.OfGoal(name, Pieces.name(cursor, "a party"), clauses(Lead.GOAL), cursor.whole());
    }

    private Heading agreement() {
        Titled named = Pieces.titled(cursor, "the agreement");
        return new Heading.OfAgreement(named, clauses(Lead.AGREEMENT), cursor.whole());
    }

    private Heading state() {
        Word name = Pieces.name(cursor, "a state");
        return new Heading.OfState(name, clauses(Lead.STATE), cursor.whole());
    }

    private Heading standard() {
        Titled named = Pieces.titled(cursor, "a standard");
        return new Heading.OfStandard(named, clauses(Lead.STANDARD), cursor.whole());
    }

    private Heading.OfUndertaking undertaking() {
        Word name = Pieces.name(cursor, "an undertaking");
        Optional<Between> between = Optional.empty();
        if (!changing || !cursor.atEnd()) {
            cursor.expect("from", changing ? "`undertaking delivery` alone to change what the text has, or with "
                    + "`from seller to buyer` to add one" : "`undertaking delivery from seller to buyer`; a change to "
                    + "it stands indented in an amendment or a reading");
            Word from = Pieces.name(cursor, "the party that owes it");
            cursor.expect("to", "`from seller to buyer`");
            Word to = Pieces.name(cursor, "the party to whom it is owed");
            Optional<Word> beneficiary =
                    cursor.take("for") ? Optional.of(Pieces.name(cursor, "a party")) : Optional.empty();
            between = Optional.of(new Between(from, to, beneficiary));
        }
        return new Heading.OfUndertaking(name, between, false, clauses(Lead.UNDERTAKING), cursor.whole());
    }

    /** Which of the two stands first matters to nothing but the order of its instances. */
    private Heading.OfUndertaking reciprocal() {
        Word name = Pieces.name(cursor, "an undertaking");
        cursor.expect("between", "`reciprocal undertaking no-attack between india and pakistan`");
        Word one = Pieces.name(cursor, "a party");
        cursor.expect("and", "`between india and pakistan`");
        Word other = Pieces.name(cursor, "a party");
        return new Heading.OfUndertaking(name, Optional.of(new Between(one, other, Optional.empty())), true,
                clauses(Lead.UNDERTAKING), cursor.whole());
    }

    private Heading.OfLiberty liberty() {
        Word name = Pieces.name(cursor, "a liberty");
        List<Word> of = List.of();
        if (!changing || !cursor.atEnd()) {
            cursor.expect("of", "`liberty refusal of buyer`");
            of = Pieces.names(cursor, "a party");
        }
        return new Heading.OfLiberty(name, of, clauses(Lead.LIBERTY), cursor.whole());
    }

    private Heading.OfOpenPoint openPoint() {
        Word name = Pieces.name(cursor, "an open point");
        List<Word> between = new ArrayList<>();
        if (!changing || !cursor.atEnd()) {
            cursor.expect("between", "`open point price between seller and buyer`");
            between.add(Pieces.name(cursor, "a party"));
            cursor.expect("and", "`between seller and buyer`");
            between.add(Pieces.name(cursor, "a party"));
        }
        return new Heading.OfOpenPoint(name, List.copyOf(between), clauses(Lead.OPEN_POINT), cursor.whole());
    }

    private Heading amendment() {
        Word name = Pieces.name(cursor, "an amendment");
        cursor.expect("from", "`amendment longer from buyer since 2024-02-01`");
        Word from = Pieces.name(cursor, "the party that makes it");
        cursor.expect("since", "`amendment longer from buyer since 2024-02-01`");
        Day since = Pieces.day(cursor);
        return new Heading.OfAmendment(name, from, since, cursor.assumed(), touches(), clauses(Lead.AMENDMENT),
                cursor.whole());
    }

    private Heading reading() {
        Word name = Pieces.name(cursor, "a reading");
        cursor.expect("of", "`reading strict of seller`");
        Word of = Pieces.name(cursor, "the party whose reading it is");
        Optional<Word> language = cursor.take("in") ? Optional.of(Pieces.name(cursor, "a language")) : Optional.empty();
        return new Heading.OfReading(name, of, language, touches(), clauses(Lead.READING), cursor.whole());
    }

    /** Of several misplaced lines in a row the first is reported: most likely one heading is missing above them. */
    private List<Clause> clauses(Lead lead) {
        if (cursor.failed() || !cursor.atEnd()) {
            return List.of();
        }
        List<Clause> clauses = new ArrayList<>();
        boolean misplaced = false;
        for (Raw.Lines lines : block.clauses()) {
            boolean again = misplaced;
            misplaced = ClauseFromLine.isMisplaced(lines, lead, changing);
            clauses.add(again && misplaced ? ClauseFromLine.unread(lines)
                    : ClauseFromLine.read(problems, lead, changing, lines));
        }
        return List.copyOf(clauses);
    }

    private List<Heading.Touch> touches() {
        if (cursor.failed() || !cursor.atEnd()) {
            return List.of();
        }
        List<Heading.Touch> touches = new ArrayList<>();
        for (Raw.Block inner : block.inner()) {
            new HeadingFromLine(problems, inner, true).touch().ifPresent(touches::add);
        }
        return List.copyOf(touches);
    }

    private Optional<Heading.Touch> touch() {
        if (block.lead().isEmpty() && block.head().leads("drop")) {
            return drop();
        }
        if (block.lead().equals(Optional.of(Lead.AGREEMENT)) && !Raw.Lines.isDamaged(block.head())) {
            cursor.next();
            return Optional.of(new Heading.ChangedAgreement(clauses(Lead.AGREEMENT), cursor.whole()));
        }
        return heading() instanceof Heading.Touch touch ? Optional.of(touch) : Optional.empty();
    }

    private Optional<Heading.Touch> drop() {
        if (Raw.Lines.isDamaged(block.head())) {
            return Optional.empty();
        }
        Lead lead = Lead.of(block.head(), 1).orElseThrow();
        cursor.take("drop");
        cursor.take(lead.words().split(" "));
        Word name = Pieces.name(cursor, "what is dropped");
        cursor.end("nothing more on the line, or a comment led by `#`");
        if (!cursor.failed() && !block.clauses().isEmpty()) {
            problems.error(Kind.LINE_OUT_OF_PLACE, block.clauses().getFirst().span(),
                    "lines are indented under `drop`, which has none of its own",
                    "what is dropped as a whole has no parts left", "`" + lead.words() + " " + name.text()
                            + "` to change it, or `drop` alone");
        }
        return cursor.failed() ? Optional.empty() : Optional.of(new Heading.Drop(lead, name, cursor.whole()));
    }
}
