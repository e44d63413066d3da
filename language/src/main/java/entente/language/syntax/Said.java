package entente.language.syntax;

import entente.language.source.Span;
import java.util.List;
import java.util.Optional;

/** What one line of a block says; a wrapped condition counts as one line. */
public sealed interface Said {

    /** How a {@code when} stands to those before it: the first, another way, or one more condition in every way. */
    enum Joined { FIRST, OR, AND }

    /** What a date is for. */
    enum DateRole { DEADLINE, FINALLY, UNTIL }

    /** What kind of duty. */
    enum DutyKind { DO, REFRAIN, SECURE }

    record Opens(Day day) implements Said {}

    record Zone(Word zone) implements Said {}

    record Begins(PatternSyntax with) implements Said {}

    record Ends(PatternSyntax with) implements Said {}

    /** {@code or with}: more of what the line above began. */
    record OrWith(PatternSyntax with) implements Said {}

    record Way(int count, Word method, Optional<LengthSyntax> within, Span number) implements Said {}

    record When(Joined joined, ConditionSyntax condition) implements Said {}

    record Settled(ConditionSyntax condition) implements Said {}

    record Accepted(ConditionSyntax condition) implements Said {}

    record Provided(ConditionSyntax condition) implements Said {}

    record While(ConditionSyntax condition) implements Said {}

    record Must(DutyKind kind, PatternSyntax what) implements Said {}

    record May(PatternSyntax what) implements Said {}

    /** {@code promptly}. */
    record Elastic(String words) implements Said {}

    record Within(DateRole role, LengthSyntax length, Optional<ConditionSyntax> after) implements Said {}

    record By(DateRole role, Day day) implements Said {}

    record Meets(Word standard, Optional<LengthSyntax> renewed) implements Said {}

    record OnTheWordOf(Word party, Optional<LengthSyntax> renewed) implements Said {}

    record Cites(List<Cited> passages) implements Said {}

    /** What an open point is about, in words. */
    record Matter(String words) implements Said {}

    /** {@code drop provided}: the leading word of the part. */
    record DropPart(Word part) implements Said {}

    /** A line that could not be read, and has been reported; it still counts as given. */
    record Unreadable(String lead) implements Said {}

    /** A document and the address in it. */
    record Cited(Word document, String passage, Span span) {}
}
