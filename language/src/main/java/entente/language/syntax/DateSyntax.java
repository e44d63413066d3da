package entente.language.syntax;

import entente.language.source.Span;
import java.util.List;
import java.util.Optional;

/** By when, as it is written behind {@code by}, {@code within}, {@code finally} or {@code until}. */
public sealed interface DateSyntax {

    /** {@code promptly}; {@code by "as soon as circumstances allow"}. */
    record Elastic(String words) implements DateSyntax {}

    /** {@code 1962-12-20}. */
    record On(Day day) implements DateSyntax {}

    /** {@code within 3 weeks after …}, {@code 3 weeks after …}. */
    record Within(LengthSyntax length, Optional<ConditionSyntax> after) implements DateSyntax {}

    /** {@code by delivery-day}: a name that every instance gives a day. */
    record Given(Word name) implements DateSyntax {}

    /** {@code within 30 days after each period}; with {@code begins}, {@code after each beginning}. */
    record AfterEach(LengthSyntax length, boolean begins, Span span) implements DateSyntax {}

    /** {@code at least 42 days before red starts-exercise}. */
    record Before(LengthSyntax length, PatternSyntax event, Span span) implements DateSyntax {}

    /** {@code by the day that buyer fixes additional-time}. */
    record DayIn(PatternSyntax words) implements DateSyntax {}

    /** {@code by the later of … and …}. */
    record OneOf(boolean later, List<DateSyntax> of) implements DateSyntax {}

    /** {@code … or the next working day [of target]}. */
    record OrNextWorkingDay(DateSyntax date, Optional<Word> calendar, Span span) implements DateSyntax {}
}
