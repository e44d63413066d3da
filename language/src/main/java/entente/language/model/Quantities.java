package entente.language.model;

import entente.language.problem.Kind;
import entente.language.source.Span;
import entente.language.syntax.Figure;
import entente.language.syntax.LengthSyntax;
import entente.language.syntax.Word;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Numbers in the smallest part of what they count, amounts in the unit of a measure, and lengths (G12, G13). */
final class Quantities {

    private final Declared declared;
    private final Lookup lookup;
    private final List<WorkCalendar> calendars;

    Quantities(Declared declared, Agreement ground) {
        this.declared = declared;
        this.lookup = new Lookup(ground);
        this.calendars = ground.frame().calendars();
    }

    /** How many digits behind the point numbers of the item have; none where it is no unit. */
    int decimals(String item) {
        return lookup.item(item).map(Item::decimals).orElse(0);
    }

    /** The number in the smallest part of the item. */
    long count(Figure figure, String item) {
        BigDecimal parts = figure.value().movePointRight(decimals(item)).stripTrailingZeros();
        if (parts.scale() > 0) {
            int decimals = decimals(item);
            declared.problems().error(Kind.TOO_FINE, figure.span(), "`" + figure.value().toPlainString() + "` has more "
                    + "digits behind the point than `" + (item.isEmpty() ? "a number of times" : item)
                    + "` is counted in",
                    "what is counted is counted exactly (G12)", decimals == 0
                            ? "a whole number; of a unit, `with 2 decimals` at the end of its heading"
                            : "a number with at most " + decimals + " digits behind the point");
            return 1;
        }
        return parts.longValueExact();
    }

    /** The value in the unit of the measure. */
    BigDecimal inUnitOf(Measure measure, Figure value, Optional<Word> unit) {
        String from = unit.map(word -> declared.counted(word, Sort.UNIT)).orElse(measure.unit());
        if (from.equals(measure.unit()) || lookup.unit(from).isEmpty() || lookup.unit(measure.unit()).isEmpty()) {
            return value.value();
        }
        Span at = unit.orElseThrow().span();
        if (!root(from).equals(root(measure.unit()))) {
            declared.problems().error(Kind.NOT_CONVERTIBLE, at, "`" + measure.name() + "` is measured in `"
                    + measure.unit() + "`, and no unit says how many of it `" + from + "` is",
                    "numbers of different units are not compared (G12)", "a number of `" + measure.unit() + "`, or "
                            + "`unit " + from + " = … " + measure.unit() + "`");
            return value.value();
        }
        try {
            return value.value().multiply(factor(from)).divide(factor(measure.unit()));
        } catch (ArithmeticException endless) {
            declared.problems().error(Kind.TOO_FINE, at, "`" + value.value().toPlainString() + " " + from
                    + "` is no finite number of `" + measure.unit() + "`", "units are converted exactly (G12)",
                    "the number of `" + measure.unit() + "` that is meant");
            return value.value();
        }
    }

    /** The unit that it comes down to. */
    String root(String unit) {
        Set<String> seen = new HashSet<>();
        String now = unit;
        while (seen.add(now) && lookup.unit(now).filter(u -> !u.base().isEmpty()).isPresent()) {
            now = lookup.unit(now).orElseThrow().base();
        }
        return now;
    }

    private BigDecimal factor(String unit) {
        Set<String> seen = new HashSet<>();
        BigDecimal factor = BigDecimal.ONE;
        String now = unit;
        while (seen.add(now) && lookup.unit(now).filter(u -> !u.base().isEmpty()).isPresent()) {
            factor = factor.multiply(lookup.unit(now).orElseThrow().factor());
            now = lookup.unit(now).orElseThrow().base();
        }
        return factor;
    }

    Length length(LengthSyntax said) {
        boolean working = said.unit().equals("working days");
        return new Length(said.number(), Length.Unit.valueOf(said.unit().toUpperCase(Locale.ROOT).replace(' ', '_')),
                working ? calendar(said.calendar(), said.span()) : "");
    }

    /** The calendar that is named, or the only one that there is. */
    String calendar(Optional<Word> named, Span span) {
        if (named.isPresent()) {
            return declared.name(named.get(), Sort.CALENDAR);
        }
        if (calendars.size() != 1) {
            List<String> names = calendars.stream().map(WorkCalendar::name).toList();
            declared.problems().error(Kind.NO_CALENDAR, span, names.isEmpty()
                    ? "working days stand here, and no calendar "
                    + "says which days those are" : "working days stand here, and there are " + names.size()
                    + " calendars to reckon them by", "which days are working days is agreed on, and not guessed (G13)",
                    names.isEmpty() ? "`calendar office` with `rests on saturday, sunday` indented under it"
                            : "`of " + String.join("`, `of ", names) + "` behind it");
            return "";
        }
        return calendars.getFirst().name();
    }
}
