package entente.language.syntax;

import entente.language.problem.Kind;
import entente.language.source.Span;
import entente.language.source.Token;
import entente.language.syntax.Heading.Titled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the headings that have no lines: what conditions and pieces stand on. */
final class GroundHeading {

    private static final int MOST_DECIMALS = 9;

    private final Cursor cursor;

    GroundHeading(Cursor cursor) {
        this.cursor = cursor;
    }

    Heading read(Lead lead) {
        return switch (lead) {
            case PARTY -> party();
            case ORGAN -> organs();
            case DOCUMENT -> new Heading.OfDocument(Pieces.titled(cursor, "a document"), cursor.whole());
            case UNIT -> unit();
            case ITEM -> new Heading.OfItem(Pieces.titled(cursor, "an item"), cursor.whole());
            case GROUP -> group();
            case ACT -> act();
            case WORDS -> words();
            case METHOD -> method();
            default -> measure();
        };
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
        cursor.expect("of", "`organ clerk, manager of seller`");
        return new Heading.OfOrgans(List.copyOf(named), Pieces.name(cursor, "a party or an organ"), cursor.whole());
    }

    private Heading group() {
        Word name = Pieces.name(cursor, "a group");
        if (!cursor.take(Token.Kind.EQUALS)) {
            cursor.expect("=", "`group goods = crate, drum`");
        }
        return new Heading.OfGroup(name, Pieces.names(cursor, "an item or a group"), cursor.whole());
    }

    private Heading act() {
        Word name = Pieces.name(cursor, "an act");
        Optional<Word> of = cursor.take("of") ? Optional.of(Pieces.name(cursor, "an item or a group"))
                : Optional.empty();
        cursor.expect("by", "`act deliver of crate by seller`, or `by anyone`");
        List<Word> by = cursor.take("anyone") ? List.of() : Pieces.names(cursor, "a party or an organ");
        List<Word> needs = List.of();
        if (cursor.take("needs")) {
            cursor.expect("consent", "`needs consent by port`");
            cursor.expect("by", "`needs consent by port`");
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
        cursor.expect("by", "`method photograph by buyer`");
        List<Word> by = Pieces.names(cursor, "a party or an organ");
        Optional<Word> through = cursor.take("through") ? Optional.of(Pieces.name(cursor, "an act"))
                : Optional.empty();
        return new Heading.OfMethod(name, by, through, cursor.whole());
    }

    private Heading unit() {
        Titled named = Pieces.titled(cursor, "a unit");
        Optional<Figure> factor = Optional.empty();
        Optional<Word> base = Optional.empty();
        if (cursor.take(Token.Kind.EQUALS)) {
            factor = Optional.of(Pieces.figure(cursor));
            base = Optional.of(Pieces.name(cursor, "a unit"));
        }
        return new Heading.OfUnit(named, factor, base, decimals(), cursor.whole());
    }

    private int decimals() {
        if (!cursor.take("with")) {
            return 0;
        }
        Span here = cursor.here();
        int decimals = Pieces.number(cursor);
        if (decimals > MOST_DECIMALS) {
            cursor.fail(Kind.BAD_NUMBER, here, "`" + decimals + "` digits behind the point are too many to count with",
                    "numbers are counted exactly", "`with 1 decimals` to `with " + MOST_DECIMALS + " decimals`");
        }
        if (!cursor.take("decimal")) {
            cursor.expect("decimals", "`unit eur \"euro\" with 2 decimals`");
        }
        return decimals;
    }

    private Heading measure() {
        Titled named = Pieces.titled(cursor, "a measure");
        cursor.expect("in", "`measure uf6-stock \"stock of UF6\" in kg of iran`");
        Word unit = Pieces.name(cursor, "a unit");
        List<Word> of = cursor.take("of") ? Pieces.names(cursor, "the party that is measured") : List.of();
        List<Word> sums = of.isEmpty() && cursor.take("sums") ? Pieces.names(cursor, "a measure") : List.of();
        return new Heading.OfMeasure(named, unit, of, sums, cursor.whole());
    }
}
