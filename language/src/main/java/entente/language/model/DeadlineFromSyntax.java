package entente.language.model;

import entente.language.problem.Kind;
import entente.language.source.Names;
import entente.language.syntax.DateSyntax;
import entente.language.syntax.Word;
import java.util.EnumSet;
import java.util.Optional;

/** Says by when. */
final class DeadlineFromSyntax {

    private final Declared declared;
    private final Quantities quantities;
    private final ConditionFromSyntax conditions;

    DeadlineFromSyntax(Declared declared, Quantities quantities, ConditionFromSyntax conditions) {
        this.declared = declared;
        this.quantities = quantities;
        this.conditions = conditions;
    }

    Deadline deadline(DateSyntax said) {
        return switch (said) {
            case DateSyntax.Elastic elastic -> new Deadline.Elastic(elastic.words());
            case DateSyntax.On on -> new Deadline.By(on.day().date());
            case DateSyntax.Within within -> new Deadline.Within(quantities.length(within.length()),
                    within.after().map(conditions::condition));
            case DateSyntax.Given given -> new Deadline.ByGiven(day(given.name()));
            case DateSyntax.AfterEach each ->
                new Deadline.AfterEachPeriod(quantities.length(each.length()), each.begins());
            case DateSyntax.Before before -> {
                ActPattern event = conditions.patterns().action(before.event());
                yield new Deadline.Before(quantities.length(before.length()),
                        new Condition.Happens(event, declared.place(before.event().span())));
            }
            case DateSyntax.DayIn words -> new Deadline.DayIn(conditions.patterns().action(words.words()));
            case DateSyntax.OneOf one when one.later() ->
                new Deadline.LaterOf(one.of().stream().map(this::deadline).toList());
            case DateSyntax.OneOf one -> new Deadline.EarlierOf(one.of().stream().map(this::deadline).toList());
            case DateSyntax.OrNextWorkingDay next -> new Deadline.OrNextWorkingDay(deadline(next.date()),
                    quantities.calendar(next.calendar(), next.span()));
        };
    }

    /** A word that names nothing is most likely meant as a day. */
    private String day(Word word) {
        if (declared.sort(word.text()).isPresent() || declared.isPerhaps(word.text())
                || Names.isOfAnother(word.text())) {
            return declared.name(word, Sort.DAY);
        }
        Optional<String> nearest = Names.nearest(word.text(), declared.named(EnumSet.of(Sort.DAY)));
        if (!word.text().isEmpty()) {
            declared.problems().error(Kind.BAD_DATE, word.span(), "`" + word.text() + "` is not a day",
                    "days are written year, month, day, so that nobody takes the month for the day",
                    "a day such as `2024-01-05`, words between two `\"`, or a name that the agreement `takes` as a day",
                    nearest);
        }
        return word.text();
    }
}
