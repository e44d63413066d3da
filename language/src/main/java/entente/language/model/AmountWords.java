package entente.language.model;

import entente.language.source.Verbs;
import java.math.BigDecimal;
import java.util.Locale;

/** The words of the language for amounts, which count a unit in its smallest part. */
final class AmountWords {

    private final String item;
    private final int decimals;

    AmountWords(String item, int decimals) {
        this.item = item;
        this.decimals = decimals;
    }

    String of(Amount amount) {
        return switch (amount) {
            case Amount.Every() -> "every " + item;
            case Amount.AtLeast(long number) when number == 1 -> "any " + item;
            case Amount.AtLeast(long number) -> counted(number);
            case Amount.MoreThan(long number) -> "more than " + counted(number);
            case Amount.Share(int percent) -> percent + " percent of every " + item;
            case Amount.Given(String parameter) -> parameter + " " + (decimals > 0 ? item : Verbs.plural(item));
            case Amount.ForEach each -> counted(each.number()) + " for each " + each.per() + " "
                    + (each.per() == 1 ? each.item() : Verbs.plural(each.item()))
                    + (each.begun() ? " or part of it" : "") + most(each.most());
            case Amount.Accrued each -> counted(each.number()) + " for each " + unit(each.per()) + " that "
                    + ConditionWords.of(each.holds()) + most(each.most());
        };
    }

    private static String unit(Length.Unit unit) {
        String plural = unit.name().toLowerCase(Locale.ROOT);
        return plural.substring(0, plural.length() - 1);
    }

    private String most(long most) {
        return most > 0 ? ", at most " + number(most) : "";
    }

    private String counted(long number) {
        boolean one = number == 1 && decimals == 0;
        return number(number) + " " + (one || decimals > 0 ? item : Verbs.plural(item));
    }

    private String number(long number) {
        BigDecimal value = BigDecimal.valueOf(number, decimals);
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        return whole ? value.toBigInteger().toString() : value.toPlainString();
    }
}
