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
        return switch (condition) {
            case Condition.All all -> joined(all.of(), " and ");
            case Condition.Any any -> joined(any.of(), " or ");
            case Condition.Not not -> denied(not.of());
            case Condition.Fact fact -> subject(fact.undertaking()) + " is " + fact(fact.kind());
            case Condition.Settled settled -> settled.openPoint() + " is settled";
            case Condition.InForce inForce -> inForce.state() + " is in force";
            case Condition.Available available -> available.method() + " is available";
            case Condition.Happens happens -> pattern(happens.what());
            case Condition.From from -> "from " + from.day();
            case Condition.Times times -> times.number() + " of " + times.fact().undertaking() + " are "
                    + fact(times.fact().kind());
            case Condition.Share share -> share.percent() + " percent of " + share.fact().undertaking() + " is "
                    + fact(share.fact().kind());
            case Condition.Lasting lasting -> lasting.unbroken()
                    ? condition(lasting.of()) + " for " + length(lasting.length())
                    : length(lasting.length()) + " after " + condition(lasting.of());
            case Condition.Measured measured -> measured.measure() + " is " + comparison(measured.comparison()) + " "
                    + measured.value().toPlainString();
            case Condition.Found found -> subject(found.undertaking()) + " is found " + found.finding().words()
                    + (found.by().isEmpty() ? "" : " by " + found.by());
        };
    }

    /** {@code at most}. */
    public static String comparison(Condition.Measured.Comparison comparison) {
        return comparison.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@code ceasefire of kyiv}: an instance as a condition names it. */
    private static String subject(String undertaking) {
        int slash = undertaking.indexOf('/');
        return slash < 0 ? undertaking
                : undertaking.substring(0, slash) + " of " + undertaking.substring(slash + 1);
    }

    private static String joined(List<Condition> parts, String joint) {
        return parts.stream().map(WordsOf::bracketed).collect(Collectors.joining(joint));
    }

    private static String bracketed(Condition part) {
        boolean several = part instanceof Condition.All all && all.of().size() > 1
                || part instanceof Condition.Any any && any.of().size() > 1;
        return several ? "(" + condition(part) + ")" : condition(part);
    }

    private static String denied(Condition condition) {
        return switch (condition) {
            case Condition.Fact fact -> subject(fact.undertaking()) + " is not " + fact(fact.kind());
            case Condition.Settled settled -> settled.openPoint() + " is not settled";
            case Condition.InForce inForce -> inForce.state() + " is not in force";
            case Condition.Available available -> available.method() + " is not available";
            case Condition.Happens happens -> actor(happens.what()) + " does not " + deed(happens.what());
            case Condition.From from -> "before " + from.day();
            case Condition.Not not -> condition(not.of());
            case Condition.Measured measured -> measured.measure() + " is not " + comparison(measured.comparison())
                    + " " + measured.value().toPlainString();
            case Condition.Times times -> "not (" + condition(times) + ")";
            case Condition.Share share -> "not (" + condition(share) + ")";
            case Condition.Lasting lasting -> "not (" + condition(lasting) + ")";
            case Condition.Found found -> "not (" + condition(found) + ")";
            case Condition.All all -> "not (" + condition(all) + ")";
            case Condition.Any any -> "not (" + condition(any) + ")";
        };
    }

    /** {@code proved}, {@code in force}. */
    public static String fact(Condition.Fact.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@code ussr removes every missile}; without an actor, {@code anyone removes every missile}. */
    public static String pattern(ActPattern what) {
        return actor(what) + " " + Verbs.thirdPerson(what.act()) + about(what);
    }

    /** {@code remove every missile}: without who does it. */
    public static String deed(ActPattern what) {
        return what.act() + about(what);
    }

    private static String actor(ActPattern what) {
        return what.actor().isEmpty() ? "anyone" : what.actor();
    }

    private static String about(ActPattern what) {
        String item = what.item().isEmpty() ? "" : " " + amount(what.amount(), what.item());
        String to = what.to().isEmpty() ? "" : " to " + what.to();
        String joint = what.act().equals("consent") ? " to " : " ";
        return item + to + (what.topic().isEmpty() ? "" : joint + what.topic());
    }

    /** {@code every missile}, {@code any missile}, {@code 42 missiles}. */
    public static String amount(Amount amount, String item) {
        return switch (amount) {
            case Amount.Every() -> "every " + item;
            case Amount.AtLeast(long number) when number == 1 -> "any " + item;
            case Amount.AtLeast(long number) -> number + " " + Verbs.plural(item);
            case Amount.MoreThan(long number) -> "more than " + number + " " + Verbs.plural(item);
            case Amount.Share(int percent) -> percent + " percent of every " + item;
            case Amount.Given(String parameter) -> parameter + " " + item;
            case Amount.ForEach each -> each.number() + " " + item + " for each " + each.per() + " " + each.item()
                    + (each.begun() ? " or part of it" : "")
                    + (each.most() > 0 ? ", at most " + each.most() : "");
        };
    }

    /** {@code must not introduce any missile}. */
    public static String duty(Duty duty) {
        return switch (duty) {
            case Duty.Do(ActPattern what) -> "must " + deed(what);
            case Duty.Refrain(ActPattern what) -> "must not " + deed(what);
            case Duty.Secure(ActPattern what) -> "must secure that " + pattern(what);
            case Duty.Keep(Condition holds) -> "must keep that " + condition(holds);
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
            case Deadline.OrNextWorkingDay next -> deadline(next.deadline()) + " or the next working day";
        };
    }

    private static String dates(List<Deadline> of) {
        return of.stream().map(WordsOf::date).collect(Collectors.joining(" and "));
    }

    /** A date within a list of them. */
    private static String date(Deadline deadline) {
        String words = deadline(deadline);
        return words.startsWith("by ") ? words.substring("by ".length())
                : words.startsWith("within ") ? words.substring("within ".length()) : words;
    }

    /** {@code 3 weeks}, {@code 1 day}. */
    public static String length(Length length) {
        String units = length.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return length.number() + " " + (length.number() == 1 ? units.substring(0, units.length() - 1) : units);
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
