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
    enum DutyKind { DO, REFRAIN, SECURE, ENDEAVOUR }

    /** What an instance of the agreement gives. */
    enum Given { PARTY, DAY, NUMBER }

    /** How the agreement stands to another. */
    enum Relating { REFERS_TO, IMPLEMENTS, SUPERSEDES, SUSPENDS }

    record Opens(Day day) implements Said {}

    record Zone(Word zone) implements Said {}

    /** {@code ends 2026-02-05}: the last day of the agreement. */
    record EndsOn(Day day) implements Said {}

    /** {@code ends when …}, of the agreement or of a state; joined by {@code or ends when}. */
    record EndsWhen(Joined joined, ConditionSyntax condition) implements Said {}

    /** {@code takes number price "price" of eur}. */
    record Takes(Given kind, Heading.Titled named, Optional<Word> of) implements Said {}

    /** {@code authentic english, russian; prevails english}. */
    record Authentic(List<Word> languages, Optional<Word> prevailing) implements Said {}

    /** {@code supersedes old-treaty when …}. */
    record Relates(Relating kind, Word other, Optional<ConditionSyntax> when) implements Said {}

    record Begins(PatternSyntax with) implements Said {}

    record Ends(PatternSyntax with) implements Said {}

    /** {@code begins when …}. */
    record BeginsWhen(ConditionSyntax condition) implements Said {}

    /** {@code or with}: more of what the line above began. */
    record OrWith(PatternSyntax with) implements Said {}

    /** {@code or when} under a state: more of what the line above began. */
    record OrTurns(ConditionSyntax condition) implements Said {}

    record Way(int count, Word method, Optional<LengthSyntax> within, Span number) implements Said {}

    /** {@code rests on saturday, sunday}. */
    record RestsOn(List<Word> days) implements Said {}

    record Holidays(List<Day> days) implements Said {}

    record Wants(ConditionSyntax condition) implements Said {}

    record When(Joined joined, ConditionSyntax condition) implements Said {}

    record Settled(ConditionSyntax condition) implements Said {}

    record Accepted(ConditionSyntax condition) implements Said {}

    record Provided(ConditionSyntax condition) implements Said {}

    /** {@code while}; and {@code unless}, which is its contrary. */
    record While(ConditionSyntax condition, boolean unless) implements Said {}

    record Must(DutyKind kind, PatternSyntax what) implements Said {}

    /** {@code must keep uf6-stock at most 300 kg}. */
    record Keep(ConditionSyntax holds) implements Said {}

    record May(PatternSyntax what) implements Said {}

    /** {@code each site}. */
    record Each(Word group) implements Said {}

    /** {@code every quarter from 2016-01-16}; {@code every month, 12 times}. */
    record Every(PeriodSyntax period, Optional<Day> from, Optional<Figure> times) implements Said {}

    /** {@code in any year from 2011-02-05}. */
    record InAny(PeriodSyntax period, Optional<Day> from) implements Said {}

    /** {@code within any 14 days}. */
    record WithinAny(LengthSyntax length) implements Said {}

    record Whenever(ConditionSyntax condition) implements Said {}

    /** {@code survives termination}. */
    record Survives() implements Said {}

    /** {@code across instances}. */
    record AcrossInstances() implements Said {}

    record ExtendedBy(List<Word> parties) implements Said {}

    record CarriesOut(Word undertaking) implements Said {}

    /** {@code worth 10 to buyer}, {@code costs 5 to seller}. */
    record Worth(boolean costs, Figure number, Word party) implements Said {}

    /** {@code with notice of 3 months}. */
    record Notice(LengthSyntax length) implements Said {}

    /** {@code promptly}, {@code within 3 weeks}, {@code finally by …}, {@code until …}. */
    record Date(DateRole role, DateSyntax date) implements Said {}

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
