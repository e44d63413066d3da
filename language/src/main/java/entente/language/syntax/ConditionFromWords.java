package entente.language.syntax;

import entente.language.problem.Kind;
import entente.language.source.Names;
import entente.language.source.Span;
import entente.language.source.Token;
import entente.language.syntax.ConditionSyntax.Joint;
import entente.language.syntax.ConditionSyntax.Term;
import entente.language.syntax.PatternSyntax.Complement;
import entente.language.syntax.PatternSyntax.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads conditions, and what somebody does in them. */
final class ConditionFromWords {

    private static final List<String> FACTS =
            List.of("claimed", "proved", "kept", "broken", "due", "overdue", "in force", "settled", "available");

    private final Cursor cursor;

    ConditionFromWords(Cursor cursor) {
        this.cursor = cursor;
    }

    ConditionSyntax condition() {
        Span start = cursor.here();
        List<Term> terms = new ArrayList<>(List.of(term()));
        Joint joint = Joint.AND;
        while (!cursor.failed() && (cursor.at("and") || cursor.at("or"))) {
            Span here = cursor.here();
            Joint next = cursor.next().isWord("and") ? Joint.AND : Joint.OR;
            if (terms.size() > 1 && next != joint) {
                cursor.fail(Kind.MIXED_AND_OR, here, "`and` and `or` stand in one condition",
                        "two readers would group them differently (G7)",
                        "one of the two in a condition; another way has a line of its own, led by `or when`");
            }
            joint = next;
            terms.add(term());
        }
        return new ConditionSyntax(joint, List.copyOf(terms), cursor.since(start));
    }

    private Term term() {
        Span start = cursor.here();
        if (cursor.at("from") || cursor.at("before")) {
            boolean before = cursor.next().isWord("before");
            Day day = Pieces.day(cursor);
            return new ConditionSyntax.At(day, before, cursor.since(start));
        }
        if (cursor.take("anyone")) {
            cursor.back();
            return does(start);
        }
        Word name = Pieces.name(cursor, "a party, undertaking, state, open point or method");
        if (cursor.take("is")) {
            boolean denied = cursor.take("not");
            Word fact = fact();
            return new ConditionSyntax.Is(name, denied, fact, cursor.since(start));
        }
        if (!cursor.failed()) {
            cursor.back();
        }
        return does(start);
    }

    private Word fact() {
        Span here = cursor.here();
        if (cursor.take("in", "force")) {
            return new Word("in force", cursor.since(here));
        }
        String text = cursor.atKind(Token.Kind.WORD) ? cursor.next().text() : "";
        if (!FACTS.contains(text)) {
            cursor.fail(Kind.WORD_EXPECTED, here, text.isEmpty() ? "the fact that is tested is missing"
                    : "`" + text + "` is not a fact that a condition can test",
                    "conditions test facts, which can be found out, and not opinions (S1)",
                    "`" + String.join("`, `", FACTS) + "`", Names.nearest(text, FACTS));
        }
        return new Word(text, here);
    }

    private Term does(Span start) {
        PatternSyntax action = action();
        return new ConditionSyntax.Does(action, cursor.since(start));
    }

    /** {@code ussr assures bombers-out}: actor, verb, and the rest. */
    PatternSyntax action() {
        Span start = cursor.here();
        Word actor = cursor.take("anyone") ? new Word("anyone", start) : Pieces.name(cursor, "a party or an organ");
        boolean denied = cursor.take("does", "not");
        Word verb = Pieces.name(cursor, "an act");
        return rest(start, List.of(actor, verb), denied, 1);
    }

    /** {@code remove every missile}; with {@code actorMayLead} also {@code usa impose-quarantine}. */
    PatternSyntax pattern(boolean actorMayLead) {
        Span start = cursor.here();
        Word first = Pieces.name(cursor, "an act");
        return rest(start, List.of(first), false, actorMayLead ? 2 : 1);
    }

    private PatternSyntax rest(Span start, List<Word> first, boolean denied, int objects) {
        List<Word> words = new ArrayList<>(first);
        int left = objects;
        while (left-- > 0 && atName()) {
            words.add(Pieces.name(cursor, "an item"));
        }
        Optional<AmountSyntax> amount = Optional.empty();
        Optional<Word> counted = Optional.empty();
        List<Complement> complements = new ArrayList<>();
        while (!cursor.failed()) {
            boolean bareMayFollow = amount.isPresent() || !complements.isEmpty();
            if (amount.isEmpty() && atAmount()) {
                amount = Optional.of(amount());
                counted = Optional.of(Pieces.name(cursor, "an item"));
            } else if (atJoint() || bareMayFollow && atName()) {
                complements.add(complement());
            } else {
                break;
            }
        }
        Optional<Content> content = cursor.at("that") ? Optional.of(content()) : Optional.empty();
        return new PatternSyntax(List.copyOf(words), denied, amount, counted, List.copyOf(complements), content,
                cursor.since(start));
    }

    private boolean atName() {
        if (!cursor.atKind(Token.Kind.WORD) || Pieces.atNumber(cursor)) {
            return false;
        }
        String text = cursor.next().text();
        cursor.back();
        return !Names.isJoining(text);
    }

    private boolean atAmount() {
        return cursor.at("every") || cursor.at("any") || cursor.at("no") || cursor.at("an")
                || cursor.at("a") && !cursor.at("a", "proposal", "on") || Pieces.atNumber(cursor);
    }

    private AmountSyntax amount() {
        Span here = cursor.here();
        if (cursor.take("every")) {
            return new AmountSyntax(AmountSyntax.Kind.EVERY, 0, here);
        }
        if (cursor.take("any") || cursor.take("a") || cursor.take("an")) {
            return new AmountSyntax(AmountSyntax.Kind.ANY, 1, here);
        }
        if (cursor.take("no")) {
            return new AmountSyntax(AmountSyntax.Kind.NO, 0, here);
        }
        return new AmountSyntax(AmountSyntax.Kind.NUMBER, Pieces.number(cursor), here);
    }

    private boolean atJoint() {
        return cursor.at("to") || cursor.at("on") || cursor.at("about") || cursor.at("a", "proposal", "on");
    }

    private Complement complement() {
        if (cursor.take("a", "proposal", "on")) {
            return new Complement("a proposal on", topic());
        }
        String joint = atJoint() ? cursor.next().text() : "";
        return new Complement(joint, topic());
    }

    private Word topic() {
        return Pieces.name(cursor, "what the words are about or to whom they are said");
    }

    private Content content() {
        Span start = cursor.here();
        cursor.next();
        Optional<AmountSyntax> amount = atAmount() ? Optional.of(amount()) : Optional.empty();
        Word name = Pieces.name(cursor, "an item");
        if (!cursor.take("are")) {
            cursor.expect("is", "`that every warhead is removed`");
        }
        Span here = cursor.here();
        Word word = new Word(cursor.atKind(Token.Kind.WORD) ? cursor.next().text() : "", here);
        if (word.text().isEmpty()) {
            cursor.fail(Kind.WORD_EXPECTED, here, "what is said about `" + name.text() + "` is missing",
                    "the words are kept as they were given", "`that every warhead is removed`");
        }
        return new Content(amount, name, word, cursor.since(start));
    }
}
