package entente.language.model;

import entente.language.source.Verbs;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words of the language for a piece of the model: for derivations, messages and questions. */
public final class WordsOf {

    private WordsOf() {}

    /** {@code missiles-out is proved and bombers-out is proved}. */
    public static String condition(Condition condition) {
        return ConditionWords.of(condition);
    }

    /** {@code at most}. */
    public static String comparison(Condition.Measured.Comparison comparison) {
        return ConditionWords.comparison(comparison);
    }

    /** {@code proved}, {@code in force}. */
    public static String fact(Condition.Fact.Kind kind) {
        return ConditionWords.fact(kind);
    }

    /** {@code ussr removes every missile}; without an actor, {@code anyone removes every missile}. */
    public static String pattern(ActPattern what) {
        return actor(what) + " " + Verbs.thirdPerson(what.act()) + about(what);
    }

    /** {@code remove every missile}: without who does it. */
    public static String deed(ActPattern what) {
        return what.act() + about(what);
    }

    static String actor(ActPattern what) {
        return what.actor().isEmpty() ? "anyone" : what.actor();
    }

    private static String about(ActPattern what) {
        String item = what.item().isEmpty() ? "" : " " + amount(what.amount(), what.item(), what.decimals());
        String to = what.to().isEmpty() ? "" : " to " + what.to();
        String joint = what.act().equals("consent") ? " to " : " ";
        String topic = what.topic().isEmpty() ? "" : joint + ConditionWords.subject(what.topic());
        return what.act().equals("assign") ? item + topic + to : item + to + topic;
    }

    /** {@code every missile}, {@code any missile}, {@code 42 missiles}. */
    public static String amount(Amount amount, String item) {
        return amount(amount, item, 0);
    }

    /** @param decimals how many digits behind the point numbers of the item have, where it is a unit */
    public static String amount(Amount amount, String item, int decimals) {
        return new AmountWords(item, decimals).of(amount);
    }

    /** {@code must not introduce any missile}. */
    public static String duty(Duty duty) {
        return switch (duty) {
            case Duty.Do(ActPattern what) -> "must " + deed(what);
            case Duty.Refrain(ActPattern what) -> "must not " + deed(what);
            case Duty.Secure(ActPattern what) -> "must secure that " + pattern(what);
            case Duty.Endeavour(ActPattern what) -> "must endeavour to " + deed(what);
            case Duty.Keep(Condition holds) -> "must keep " + ConditionWords.kept(holds);
        };
    }

    /** {@code promptly}, {@code within 3 weeks after …}, {@code by 1962-12-20}. */
    public static String deadline(Deadline deadline) {
        return switch (deadline) {
            case Deadline.Elastic(String words) -> words;
            case Deadline.Within within -> "within " + length(within.length())
                    + within.after().map(after -> " after " + condition(after)).orElse("");
            case Deadline.By by -> "by " + by.day();
            case Deadline.ByGiven(String parameter) -> "by " + parameter;
            case Deadline.AfterEachPeriod each -> "within " + length(each.length()) + " after each "
                    + (each.begins() ? "beginning" : "period");
            case Deadline.Before before -> "at least " + length(before.length()) + " before "
                    + condition(before.event());
            case Deadline.DayIn(ActPattern words) -> "by the day that " + pattern(words);
            case Deadline.EarlierOf(List<Deadline> of) -> "by the earlier of " + dates(of);
            case Deadline.LaterOf(List<Deadline> of) -> "by the later of " + dates(of);
            case Deadline.OrNextWorkingDay next -> deadline(next.deadline()) + " or the next working day"
                    + (next.calendar().isEmpty() ? "" : " of " + next.calendar());
        };
    }

    private static String dates(List<Deadline> of) {
        return of.stream().map(WordsOf::date).collect(Collectors.joining(" and "));
    }

    /** A date without the word that leads it: behind {@code until}, or within a list of them. */
    public static String date(Deadline deadline) {
        String words = deadline(deadline);
        return words.startsWith("by ") ? words.substring("by ".length())
                : words.startsWith("within ") ? words.substring("within ".length()) : words;
    }

    /** {@code 3 weeks}, {@code 1 day}. */
    public static String length(Length length) {
        String units = length.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return length.number() + " " + (length.number() == 1 ? units.substring(0, units.length() - 1) : units)
                + (length.calendar().isEmpty() ? "" : " of " + length.calendar());
    }

    /** {@code every month}, {@code within any 12 months}, {@code whenever russia moves any missile}. */
    public static String repeat(Repeat repeat) {
        return switch (repeat) {
            case Repeat.Every every -> "every " + period(every.period())
                    + every.from().map(day -> " from " + day).orElse("")
                    + (every.times() > 0 ? ", " + every.times() + " times" : "");
            case Repeat.WithinAny(Length length) -> "within any " + length(length);
            case Repeat.Whenever(Condition condition) -> "whenever " + condition(condition);
        };
    }

    /** {@code month}, {@code 2 weeks}. */
    public static String period(Period period) {
        String unit = period.unit().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return period.number() == 1 ? unit : period.number() + " " + unit + "s";
    }

    /** {@code checked, renewed every 14 days}, {@code on the word of ussr}. */
    public static String proof(Proof proof) {
        String measure = switch (proof.by()) {
            case Proof.Meets(String standard) -> standard;
            case Proof.OnTheWordOf(String party) -> "on the word of " + party;
        };
        return measure + (proof.renewedEvery().isGiven() ? ", renewed every " + length(proof.renewedEvery()) : "");
    }

    /** {@code two photographs within 7 days}. */
    public static String way(Standard.Way way) {
        String method = way.claims() == 1 ? way.method() : Verbs.plural(way.method());
        return way.claims() + " " + method + (way.within().isGiven() ? " within " + length(way.within()) : "");
    }

    /** {@code letter-27 item 2(a)}. */
    public static String citation(Citation citation) {
        return citation.passage().isEmpty() ? citation.document() : citation.document() + " " + citation.passage();
    }
}
