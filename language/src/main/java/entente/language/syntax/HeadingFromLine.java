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
        cursor.next();
        if (lead == Lead.OPEN_POINT) {
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
        int leading = block.lead().map(lead -> lead == Lead.OPEN_POINT ? 2 : 1).orElse(0);
        return block.head().tokens().stream().skip(leading)
                .filter(token -> token.kind() == Token.Kind.WORD)
                .takeWhile(token -> block.lead().isEmpty() || !Names.isJoining(token.text()))
                .map(token -> new Word(token.text(), token.span())).toList();
    }

    private Heading read(Lead lead) {
        return switch (lead) {
            case AGREEMENT -> agreement();
            case PARTY -> party();
            case ORGAN -> organs();
            case DOCUMENT -> new Heading.OfDocument(Pieces.titled(cursor, "a document"), cursor.whole());
            case ITEM -> new Heading.OfItem(Pieces.titled(cursor, "an item"), cursor.whole());
            case GROUP -> group();
            case ACT -> act();
            case WORDS -> words();
            case METHOD -> method();
            case STATE -> state();
            case STANDARD -> standard();
            case UNDERTAKING -> undertaking();
            case LIBERTY -> liberty();
            case OPEN_POINT -> openPoint();
            case AMENDMENT -> amendment();
            case READING -> reading();
        };
    }

    private Heading agreement() {
        Titled named = Pieces.titled(cursor, "the agreement");
        return new Heading.OfAgreement(named, clauses(Lead.AGREEMENT), cursor.whole());
    }

    private Heading party() {
        Titled named = Pieces.titled(cursor, "a party");
        List<Word> including = cursor.take("including") ? Pieces.names(cursor, "a party") : List.of();
        return new Heading.OfParty(named, including, cursor.whole());
    }

    private Heading organs() {
        List<Titled> named = new ArrayList<>();
        do {
            named.add(Pieces.titled(cursor, "an organ"));
        } while (!cursor.failed() && cursor.take(Token.Kind.COMMA));
        cursor.expect("of", "`organ stevenson, mccloy of usa`");
        return new Heading.OfOrgans(List.copyOf(named), Pieces.name(cursor, "a party or an organ"), cursor.whole());
    }

    private Heading group() {
        Word name = Pieces.name(cursor, "a group");
        if (!cursor.take(Token.Kind.EQUALS)) {
            cursor.expect("=", "`group offensive-weapon = missile, il28`");
        }
        return new Heading.OfGroup(name, Pieces.names(cursor, "an item or a group"), cursor.whole());
    }

    private Heading act() {
        Word name = Pieces.name(cursor, "an act");
        Optional<Word> of = cursor.take("of") ? Optional.of(Pieces.name(cursor, "an item or a group"))
                : Optional.empty();
        cursor.expect("by", "`act remove of missile by ussr`, or `by anyone`");
        List<Word> by = cursor.take("anyone") ? List.of() : Pieces.names(cursor, "a party or an organ");
        List<Word> needs = List.of();
        if (cursor.take("needs")) {
            cursor.expect("consent", "`needs consent by cuba`");
            cursor.expect("by", "`needs consent by cuba`");
            needs = Pieces.names(cursor, "a party");
        }
        return new Heading.OfAct(name, of, by, needs, cursor.whole());
    }

    private Heading words() {
        List<Word> names = Pieces.names(cursor, "words");
        boolean limited = cursor.take("by") && !cursor.take("anyone");
        return new Heading.OfWords(names, limited ? Pieces.names(cursor, "a party or an organ") : List.of(),
                cursor.whole());
    }

    private Heading method() {
        Word name = Pieces.name(cursor, "a method");
        cursor.expect("by", "`method photograph by usa`");
        List<Word> by = Pieces.names(cursor, "a party or an organ");
        Optional<Word> through = cursor.take("through") ? Optional.of(Pieces.name(cursor, "an act"))
                : Optional.empty();
        return new Heading.OfMethod(name, by, through, cursor.whole());
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
            cursor.expect("from", changing ? "`undertaking bombers-out` alone to change what the text has, or with "
                    + "`from ussr to usa` to add one" : "`undertaking bombers-out from ussr to usa`; a change to it "
                    + "stands indented in an amendment or a reading");
            Word from = Pieces.name(cursor, "the party that owes it");
            cursor.expect("to", "`from ussr to usa`");
            Word to = Pieces.name(cursor, "the party to whom it is owed");
            Optional<Word> beneficiary =
                    cursor.take("for") ? Optional.of(Pieces.name(cursor, "a party")) : Optional.empty();
            between = Optional.of(new Between(from, to, beneficiary));
        }
        return new Heading.OfUndertaking(name, between, clauses(Lead.UNDERTAKING), cursor.whole());
    }

    private Heading.OfLiberty liberty() {
        Word name = Pieces.name(cursor, "a liberty");
        List<Word> of = List.of();
        if (!changing || !cursor.atEnd()) {
            cursor.expect("of", "`liberty surveillance of usa`");
            of = Pieces.names(cursor, "a party");
        }
        return new Heading.OfLiberty(name, of, clauses(Lead.LIBERTY), cursor.whole());
    }

    private Heading.OfOpenPoint openPoint() {
        Word name = Pieces.name(cursor, "an open point");
        List<Word> between = new ArrayList<>();
        if (!changing || !cursor.atEnd()) {
            cursor.expect("between", "`open point safeguards between usa and ussr`");
            between.add(Pieces.name(cursor, "a party"));
            cursor.expect("and", "`between usa and ussr`");
            between.add(Pieces.name(cursor, "a party"));
        }
        return new Heading.OfOpenPoint(name, List.copyOf(between), clauses(Lead.OPEN_POINT), cursor.whole());
    }

    private Heading amendment() {
        Word name = Pieces.name(cursor, "an amendment");
        cursor.expect("from", "`amendment offer-13-november from usa since 1962-11-13`");
        Word from = Pieces.name(cursor, "the party that makes it");
        cursor.expect("since", "`amendment offer-13-november from usa since 1962-11-13`");
        Day since = Pieces.day(cursor);
        return new Heading.OfAmendment(name, from, since, cursor.assumed(), touches(), clauses(Lead.AMENDMENT),
                cursor.whole());
    }

    private Heading reading() {
        Word name = Pieces.name(cursor, "a reading");
        cursor.expect("of", "`reading soviet of ussr`");
        Word of = Pieces.name(cursor, "the party whose reading it is");
        return new Heading.OfReading(name, of, touches(), clauses(Lead.READING), cursor.whole());
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
        return block.lead().isEmpty() && block.head().leads("drop") ? drop()
                : heading() instanceof Heading.Piece piece ? Optional.of(piece) : Optional.empty();
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
