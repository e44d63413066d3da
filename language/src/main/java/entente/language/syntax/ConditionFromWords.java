package entente.language.syntax;

import entente.language.problem.Kind;
import entente.language.source.Names;
import entente.language.source.Span;
import entente.language.source.Token;
import entente.language.syntax.ConditionSyntax.Joint;
import entente.language.syntax.ConditionSyntax.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads conditions. */
final class ConditionFromWords {

    private static final List<String> FACTS = List.of("claimed", "proved", "kept", "broken", "due", "overdue",
            "in force", "settled", "available", "terminated");
    private static final List<String> OF_UNDERTAKINGS =
            FACTS.stream().filter(fact -> !List.of("settled", "available").contains(fact)).toList();
    private static final List<String> TESTS = List.of("found met", "below 3", "at most 3", "at least 3", "above 3");
    private static final List<String> FINDINGS = List.of("not met", "partly met", "met", "unknown");
    private static final List<String> COMPARISONS = List.of("at most", "at least", "below", "above");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Cursor cursor;
    private final PatternFromWords patterns;

    ConditionFromWords(Cursor cursor) {
        this.cursor = cursor;
        this.patterns = new PatternFromWords(cursor, this::term);
    }

    PatternFromWords patterns() {
        return patterns;
    }

    ConditionSyntax condition() {
        return joined(this::term);
    }

    /** What is to be kept, where {@code is} is left out: {@code uf6-stock at most 300 kg}. */
    ConditionSyntax kept() {
        return joined(this::keptTerm);
    }

    private ConditionSyntax joined(Supplier<Term> read) {
        Span start = cursor.here();
        List<Term> terms = new ArrayList<>(List.of(read.get()));
        Joint joint = Joint.AND;
        while (!cursor.failed() && (cursor.at("and") || cursor.at("or") && !cursor.at("or", "the", "next"))) {
            Span here = cursor.here();
            Joint next = cursor.next().isWord("and") ? Joint.AND : Joint.OR;
            if (terms.size() > 1 && next != joint) {
                cursor.fail(Kind.MIXED_AND_OR, here, "`and` and `or` stand in one condition",
                        "two readers would group them differently (G7)",
                        "one of the two in a condition; another way has a line of its own, led by `or when`");
            }
            joint = next;
            terms.add(read.get());
        }
        return new ConditionSyntax(joint, List.copyOf(terms), cursor.since(start));
    }

    /** One term, and how long it has to have held. */
    Term term() {
        Span start = cursor.here();
        Term term = simple(start);
        while (!cursor.failed() && cursor.take("for")) {
            term = new ConditionSyntax.Lasting(term, Lengths.length(cursor), true, cursor.since(start));
        }
        return term;
    }

    private Term simple(Span start) {
        if (cursor.at("from") || cursor.at("before")) {
            boolean before = cursor.next().isWord("before");
            Day day = Pieces.day(cursor);
            return new ConditionSyntax.At(day, before, cursor.since(start));
        }
        if (Pieces.atNumber(cursor)) {
            return numbered(start);
        }
        if (cursor.at("anyone")) {
            return does(start);
        }
        if (cursor.take("its")) {
            cursor.expect("counterpart", "`its counterpart is kept`");
            cursor.expect("is", "`its counterpart is kept`");
            return is(new Subject(new Word("", start), Optional.empty(), true, cursor.since(start)), start);
        }
        Word name = Pieces.named(cursor, "a party, undertaking, state, open point, method or measure");
        if (cursor.at("is") || cursor.at("of")) {
            Subject subject = new Subject(name, member(), false, cursor.since(start));
            cursor.expect("is", "`" + name.text() + " is proved`, or another fact");
            return is(subject, start);
        }
        if (!cursor.failed()) {
            cursor.back();
        }
        return does(start);
    }

    private Optional<Word> member() {
        return cursor.take("of") ? Optional.of(Pieces.name(cursor, "a member or a party")) : Optional.empty();
    }

    /** {@code 2 of rent are overdue}, {@code 20 percent of removal is proved}, {@code 30 days after …}. */
    private Term numbered(Span start) {
        if (Lengths.at(cursor)) {
            LengthSyntax length = Lengths.length(cursor);
            cursor.expect("after", "`30 days after delivery is proved`");
            return new ConditionSyntax.Lasting(term(), length, false, cursor.since(start));
        }
        if (Pieces.atNumberThen(cursor, "percent")) {
            int percent = Pieces.percent(cursor);
            cursor.expect("of", "`20 percent of removal is proved`");
            Span named = cursor.here();
            Word name = Pieces.named(cursor, "an undertaking");
            Subject subject = new Subject(name, member(), false, cursor.since(named));
            cursor.expect("is", "`20 percent of removal is proved`");
            return new ConditionSyntax.Share(percent, subject, fact(List.of("proved", "claimed")), cursor.since(start));
        }
        int number = Pieces.number(cursor);
        cursor.expect("of", "`2 of rent are overdue`, or `30 days after delivery is proved`");
        Word name = Pieces.named(cursor, "an undertaking");
        if (cursor.atKind(Token.Kind.COMMA)) {
            return new ConditionSyntax.SomeOf(number, patterns.actions(name), cursor.since(start));
        }
        if (!cursor.take("is")) {
            cursor.expect("are", "`2 of rent are overdue`, or `2 of seller, buyer, port consent to visit`");
        }
        return new ConditionSyntax.Times(number, name, fact(OF_UNDERTAKINGS), cursor.since(start));
    }

    private Term is(Subject subject, Span start) {
        boolean denied = cursor.take("not");
        Optional<String> comparison = comparison();
        if (comparison.isPresent()) {
            return measured(subject, denied, comparison.get(), start);
        }
        if (cursor.take("found")) {
            String finding = finding();
            Optional<Word> by = cursor.take("by") ? Optional.of(Pieces.name(cursor, "a competent body"))
                    : Optional.empty();
            return new ConditionSyntax.Found(subject, denied, finding, by, cursor.since(start));
        }
        Word fact = fact(FACTS);
        return new ConditionSyntax.Is(subject, denied, fact, cursor.since(start));
    }

    private Optional<String> comparison() {
        return COMPARISONS.stream().filter(words -> cursor.take(words.split(" "))).findFirst();
    }

    private Term measured(Subject subject, boolean denied, String comparison, Span start) {
        if (subject.counterpart()) {
            cursor.fail(Kind.WORD_EXPECTED, subject.span(), "`" + comparison + "` follows what is no measure",
                    "what is compared with a number is a measure, and not an undertaking (G12)",
                    "the name of a measure, such as `uf6-stock is at most 300 kg`");
        }
        if (!Pieces.atNumber(cursor)) {
            Figure all = new Figure(HUNDRED, cursor.here());
            Word than = Pieces.name(cursor, "a measure (or a number)");
            return new ConditionSyntax.Measured(subject, denied, comparison, all, Optional.empty(), Optional.of(than),
                    cursor.since(start));
        }
        Figure value = Pieces.figure(cursor, true);
        Optional<Word> than = cursor.take("percent", "of") ? Optional.of(Pieces.name(cursor, "a measure"))
                : Optional.empty();
        return new ConditionSyntax.Measured(subject, denied, comparison, value, than.isPresent() ? Optional.empty()
                : unit(), than, cursor.since(start));
    }

    private Optional<Word> unit() {
        boolean follows = cursor.atKind(Token.Kind.WORD) && !Names.isJoining(cursor.written().replace("`", ""));
        return follows ? Optional.of(Pieces.name(cursor, "a unit")) : Optional.empty();
    }

    private String finding() {
        Span here = cursor.here();
        Optional<String> finding = FINDINGS.stream().filter(words -> cursor.take(words.split(" "))).findFirst();
        if (finding.isEmpty()) {
            cursor.fail(Kind.WORD_EXPECTED, here, "what is found is expected here, and " + cursor.written()
                    + " stands here", "a competent body finds one of four things (S52)",
                    "`" + String.join("`, `", FINDINGS) + "`");
        }
        return finding.orElse("unknown");
    }

    private Word fact(List<String> facts) {
        Span here = cursor.here();
        if (cursor.take("in", "force")) {
            return new Word("in force", cursor.since(here));
        }
        String text = cursor.atKind(Token.Kind.WORD) ? cursor.next().text() : "";
        if (!facts.contains(text)) {
            cursor.fail(Kind.WORD_EXPECTED, here, text.isEmpty() ? "the fact that is tested is missing"
                    : "`" + text + "` is not a fact that a condition can test",
                    "conditions test facts, which can be found out, and not opinions (S1)",
                    "`" + String.join("`, `", facts) + "`" + (facts == FACTS ? "; or `"
                            + String.join("`, `", TESTS) + "`" : ""), Names.nearest(text, facts));
        }
        return new Word(text, here);
    }

    private Term does(Span start) {
        return new ConditionSyntax.Does(patterns.action(), cursor.since(start));
    }

    /** {@code uf6-stock at most 300 kg}, {@code corridor in force}, {@code hotline available}. */
    private Term keptTerm() {
        Span start = cursor.here();
        Word name = Pieces.named(cursor, "a measure, a state or a method");
        Subject subject = new Subject(name, member(), false, cursor.since(start));
        boolean denied = cursor.take("not");
        Optional<String> comparison = comparison();
        if (comparison.isPresent()) {
            return measured(subject, denied, comparison.get(), start);
        }
        Span here = cursor.here();
        boolean inForce = cursor.take("in", "force");
        if (!inForce && !cursor.take("available")) {
            cursor.fail(Kind.WORD_EXPECTED, here, "what is to be kept is expected here, and " + cursor.written()
                    + " stands here", "a duty to keep is about what can be looked at on every day: what is measured, a "
                    + "state, or a way of finding out (S42)",
                    "`must keep uf6-stock at most 300 kg`, `must keep corridor"
                    + " in force`, or `must keep inspection available`");
        }
        return new ConditionSyntax.Is(subject, denied, new Word(inForce ? "in force" : "available",
                cursor.since(here)), cursor.since(start));
    }
}
