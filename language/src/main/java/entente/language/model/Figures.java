package entente.language.model;

import entente.language.source.Span;
import entente.language.syntax.AmountSyntax;
import entente.language.syntax.ConditionSyntax;
import entente.language.syntax.DateSyntax;
import entente.language.syntax.Day;
import entente.language.syntax.Figure;
import entente.language.syntax.LengthSyntax;
import entente.language.syntax.PatternSyntax;
import entente.language.syntax.Said;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The numbers, lengths and days that a line gives. One of something is no number that needs support. */
record Figures(List<Span> all, List<Day> days) {

    static Figures in(Said said) {
        Figures found = new Figures(new ArrayList<>(), new ArrayList<>());
        found.gather(said);
        return found;
    }

    Optional<Span> first() {
        return all.stream().sorted().findFirst();
    }

    private void gather(Said said) {
        switch (said) {
            case Said.When s -> gather(s.condition());
            case Said.Settled s -> gather(s.condition());
            case Said.Accepted s -> gather(s.condition());
            case Said.Provided s -> gather(s.condition());
            case Said.While s -> gather(s.condition());
            case Said.BeginsWhen s -> gather(s.condition());
            case Said.EndsWhen s -> gather(s.condition());
            case Said.OrTurns s -> gather(s.condition());
            case Said.Wants s -> gather(s.condition());
            case Said.Relates s -> s.when().ifPresent(this::gather);
            case Said.Must s -> gather(s.what());
            case Said.Keep s -> gather(s.holds());
            case Said.May s -> gather(s.what());
            case Said.Begins s -> gather(s.with());
            case Said.Ends s -> gather(s.with());
            case Said.OrWith s -> gather(s.with());
            case Said.Date s -> gather(s.date());
            case Said.EndsOn s -> gather(s.day());
            case Said.Every s -> {
                all.add(s.period().span());
                s.times().ifPresent(this::gather);
            }
            case Said.InAny s -> all.add(s.period().span());
            case Said.WithinAny s -> gather(s.length());
            case Said.Whenever s -> gather(s.condition());
            case Said.Worth s -> all.add(s.number().span());
            case Said.Notice s -> gather(s.length());
            case Said.Meets s -> s.renewed().ifPresent(this::gather);
            case Said.OnTheWordOf s -> s.renewed().ifPresent(this::gather);
            case Said.Way s -> {
                if (s.count() > 1) {
                    all.add(s.number());
                }
                s.within().ifPresent(this::gather);
            }
            case Said.Opens s -> { }
            case Said.Zone s -> { }
            case Said.Takes s -> { }
            case Said.Authentic s -> { }
            case Said.RestsOn s -> { }
            case Said.Holidays s -> { }
            case Said.Each s -> { }
            case Said.Survives s -> { }
            case Said.AcrossInstances s -> { }
            case Said.ExtendedBy s -> { }
            case Said.CarriesOut s -> { }
            case Said.Cites s -> { }
            case Said.Matter s -> { }
            case Said.DropPart s -> { }
            case Said.Unreadable s -> { }
        }
    }

    private void gather(ConditionSyntax condition) {
        condition.terms().forEach(this::gather);
    }

    private void gather(ConditionSyntax.Term term) {
        switch (term) {
            case ConditionSyntax.At at -> gather(at.day());
            case ConditionSyntax.Does does -> gather(does.action());
            case ConditionSyntax.Times times -> number(times.number(), times.span());
            case ConditionSyntax.Share share -> all.add(share.span());
            case ConditionSyntax.SomeOf some -> number(some.number(), some.span());
            case ConditionSyntax.Measured measured -> measured(measured);
            case ConditionSyntax.Lasting lasting -> {
                gather(lasting.length());
                gather(lasting.of());
            }
            case ConditionSyntax.Is is -> { }
            case ConditionSyntax.Found found -> { }
        }
    }

    /** Another measure itself is no number. */
    private void measured(ConditionSyntax.Measured measured) {
        boolean other = measured.than().filter(than -> than.span().equals(measured.value().span())).isPresent();
        if (!other) {
            all.add(measured.value().span());
        }
    }

    private void gather(PatternSyntax pattern) {
        pattern.amount().ifPresent(amount -> {
            switch (amount) {
                case AmountSyntax.Count count -> gather(count.number());
                case AmountSyntax.Share share -> all.add(share.span());
                case AmountSyntax.Every every -> { }
                case AmountSyntax.Any any -> { }
                case AmountSyntax.No no -> { }
            }
        });
        pattern.growing().ifPresent(growing -> {
            growing.most().ifPresent(this::gather);
            switch (growing) {
                case PatternSyntax.ForEach each -> gather(each.per());
                case PatternSyntax.Accrued each -> gather(each.holds());
            }
        });
    }

    private void gather(DateSyntax date) {
        switch (date) {
            case DateSyntax.On on -> gather(on.day());
            case DateSyntax.Within within -> {
                gather(within.length());
                within.after().ifPresent(this::gather);
            }
            case DateSyntax.AfterEach each -> gather(each.length());
            case DateSyntax.Before before -> {
                gather(before.length());
                gather(before.event());
            }
            case DateSyntax.DayIn words -> gather(words.words());
            case DateSyntax.OneOf one -> one.of().forEach(this::gather);
            case DateSyntax.OrNextWorkingDay next -> gather(next.date());
            case DateSyntax.Elastic elastic -> { }
            case DateSyntax.Given given -> { }
        }
    }

    private void gather(Figure figure) {
        if (figure.value().compareTo(BigDecimal.ONE) != 0) {
            all.add(figure.span());
        }
    }

    private void number(int number, Span span) {
        if (number > 1) {
            all.add(span);
        }
    }

    private void gather(LengthSyntax length) {
        all.add(length.span());
    }

    private void gather(Day day) {
        all.add(day.span());
        days.add(day);
    }
}
