package entente.language.model;

import entente.language.source.Span;
import entente.language.syntax.AmountSyntax;
import entente.language.syntax.ConditionSyntax;
import entente.language.syntax.Day;
import entente.language.syntax.LengthSyntax;
import entente.language.syntax.PatternSyntax;
import entente.language.syntax.Said;
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
            case Said.Must s -> gather(s.what());
            case Said.May s -> gather(s.what());
            case Said.Begins s -> gather(s.with());
            case Said.Ends s -> gather(s.with());
            case Said.OrWith s -> gather(s.with());
            case Said.Within s -> {
                gather(s.length());
                s.after().ifPresent(this::gather);
            }
            case Said.By s -> gather(s.day());
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
            case Said.Elastic s -> { }
            case Said.Cites s -> { }
            case Said.Matter s -> { }
            case Said.DropPart s -> { }
            case Said.Unreadable s -> { }
        }
    }

    private void gather(ConditionSyntax condition) {
        for (ConditionSyntax.Term term : condition.terms()) {
            switch (term) {
                case ConditionSyntax.At at -> gather(at.day());
                case ConditionSyntax.Does does -> gather(does.action());
                case ConditionSyntax.Is is -> { }
            }
        }
    }

    private void gather(PatternSyntax pattern) {
        pattern.amount().filter(a -> a.kind() == AmountSyntax.Kind.NUMBER && a.number() > 1)
                .ifPresent(a -> all.add(a.span()));
    }

    private void gather(LengthSyntax length) {
        all.add(length.span());
    }

    private void gather(Day day) {
        all.add(day.span());
        days.add(day);
    }
}
