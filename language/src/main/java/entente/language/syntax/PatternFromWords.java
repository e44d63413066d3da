package entente.language.syntax;

import entente.language.problem.Kind;
import entente.language.source.Names;
import entente.language.source.Span;
import entente.language.source.Token;
import entente.language.syntax.PatternSyntax.Complement;
import entente.language.syntax.PatternSyntax.Content;
import entente.language.syntax.PatternSyntax.ForEach;
import entente.language.syntax.PatternSyntax.Growing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what somebody does. */
final class PatternFromWords {

    /** Behind a verb may stand a number by its name, and what it counts. */
    private static final int OBJECTS = 2;

    private final Cursor cursor;
    private final Supplier<ConditionSyntax.Term> terms;

    PatternFromWords(Cursor cursor, Supplier<ConditionSyntax.Term> terms) {
        this.cursor = cursor;
        this.terms = terms;
    }

    /** {@code ussr assures bombers-out}: actor, verb, and the rest. */
    PatternSyntax action() {
        Span start = cursor.here();
        Word actor = cursor.take("anyone") ? new Word("anyone", start) : Pieces.name(cursor, "a party or an organ");
        boolean denied = cursor.take("does", "not");
        Word verb = Pieces.name(cursor, "an act");
        return rest(start, List.of(actor, verb), denied, OBJECTS);
    }

    /** {@code france, uk, usa consent to visit}: what each of them does. */
    List<PatternSyntax> actions(Word first) {
        Span start = first.span();
        List<Word> actors = new ArrayList<>(List.of(first));
        while (!cursor.failed() && cursor.take(Token.Kind.COMMA)) {
            actors.add(Pieces.name(cursor, "a party or an organ"));
        }
        Word verb = Pieces.name(cursor, "an act");
        PatternSyntax one = rest(start, List.of(first, verb), false, OBJECTS);
        return actors.stream().map(one::by).toList();
    }

    /** {@code remove every missile}; with {@code actorMayLead} also {@code usa impose-quarantine}. */
    PatternSyntax pattern(boolean actorMayLead) {
        Span start = cursor.here();
        Word first = Pieces.name(cursor, "an act");
        return rest(start, List.of(first), false, actorMayLead ? OBJECTS + 1 : OBJECTS);
    }

    private PatternSyntax rest(Span start, List<Word> first, boolean denied, int objects) {
        List<Word> words = new ArrayList<>(first);
        int left = objects;
        while (left-- > 0 && !atAmount() && atName()) {
            words.add(instance(Pieces.named(cursor, "an item")));
        }
        Optional<AmountSyntax> amount = Optional.empty();
        Optional<Word> counted = Optional.empty();
        List<Complement> complements = new ArrayList<>();
        Optional<Growing> growing = Optional.empty();
        while (!cursor.failed()) {
            boolean bareMayFollow = amount.isPresent() || !complements.isEmpty();
            if (amount.isEmpty() && atAmount()) {
                amount = Optional.of(amount());
                counted = Optional.of(Pieces.name(cursor, "an item"));
                growing = cursor.take("for", "each") ? Optional.of(growing()) : Optional.empty();
            } else if (atJoint() || bareMayFollow && atName()) {
                complements.add(complement());
            } else {
                break;
            }
        }
        Optional<Content> content = cursor.at("that") ? Optional.of(content()) : Optional.empty();
        return new PatternSyntax(List.copyOf(words), denied, amount, counted, growing, List.copyOf(complements),
                content, cursor.since(start));
    }

    private Growing growing() {
        Span start = cursor.before();
        for (String unit : List.of("day", "week", "month")) {
            if (cursor.take(unit, "that")) {
                ConditionSyntax.Term term = terms.get();
                var holds = new ConditionSyntax(ConditionSyntax.Joint.AND, List.of(term), term.span());
                return new PatternSyntax.Accrued(unit + "s", holds, most(), cursor.since(start));
            }
        }
        Figure per = Pieces.atNumber(cursor) ? Pieces.figure(cursor) : new Figure(BigDecimal.ONE, start);
        Word item = Pieces.name(cursor, "an item");
        boolean begun = cursor.take("or", "part", "of", "it");
        return new ForEach(per, item, begun, most(), cursor.since(start));
    }

    private Optional<Figure> most() {
        if (!cursor.take(Token.Kind.COMMA)) {
            return Optional.empty();
        }
        cursor.expect("at", "`1 visit for each 60 unit, at most 15`");
        cursor.expect("most", "`1 visit for each 60 unit, at most 15`");
        return Optional.of(Pieces.figure(cursor));
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
                || cursor.at("more", "than") || cursor.at("at", "least")
                || cursor.at("a") && !cursor.at("a", "proposal", "on") || Pieces.atNumber(cursor);
    }

    private AmountSyntax amount() {
        Span here = cursor.here();
        if (cursor.take("every")) {
            return new AmountSyntax.Every(here);
        }
        if (cursor.take("any") || cursor.take("a") || cursor.take("an")) {
            return new AmountSyntax.Any(here);
        }
        if (cursor.take("no")) {
            return new AmountSyntax.No(here);
        }
        if (Pieces.atNumberThen(cursor, "percent")) {
            return share(here);
        }
        boolean more = cursor.take("more", "than");
        if (!more) {
            cursor.take("at", "least");
        }
        return new AmountSyntax.Count(Pieces.figure(cursor), more, cursor.since(here));
    }

    private AmountSyntax share(Span start) {
        int percent = Pieces.percent(cursor);
        cursor.expect("of", "`20 percent of every crate`");
        cursor.take("every");
        return new AmountSyntax.Share(percent, cursor.since(start));
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
        return instance(Pieces.named(cursor, "what the words are about or to whom they are said"));
    }

    /** {@code data-exchange of usa}: an instance, as one word with a stroke. */
    private Word instance(Word name) {
        if (!cursor.take("of")) {
            return name;
        }
        Word member = Pieces.name(cursor, "a member or a party");
        return new Word(name.text() + Word.STROKE + member.text(), name.span().through(member.span()));
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
