package entente.language.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words of the language for conditions. */
final class ConditionWords {

    private ConditionWords() {}

    static String of(Condition condition) {
        return switch (condition) {
            case Condition.All all -> joined(all.of(), " and ");
            case Condition.Any any -> joined(any.of(), " or ");
            case Condition.Not not -> denied(not.of());
            case Condition.Fact fact -> subject(fact.undertaking()) + " is " + fact(fact.kind());
            case Condition.Settled settled -> settled.openPoint() + " is settled";
            case Condition.InForce inForce -> inForce.state() + " is in force";
            case Condition.Available available -> available.method() + " is available";
            case Condition.Happens happens -> WordsOf.pattern(happens.what());
            case Condition.From from -> "from " + from.day();
            case Condition.Times times -> times.number() + " of " + times.fact().undertaking() + " are "
                    + fact(times.fact().kind());
            case Condition.Share share -> share.percent() + " percent of " + subject(share.fact().undertaking())
                    + " is "
                    + fact(share.fact().kind());
            case Condition.Lasting lasting -> lasting.unbroken()
                    ? bracketed(lasting.of()) + " for " + WordsOf.length(lasting.length())
                    : WordsOf.length(lasting.length()) + " after " + bracketed(lasting.of());
            case Condition.SomeOf some -> someOf(some);
            case Condition.Measured measured -> measured(measured, " is ");
            case Condition.Found found -> found(found, " is ");
        };
    }

    private static String denied(Condition condition) {
        return switch (condition) {
            case Condition.Fact fact -> subject(fact.undertaking()) + " is not " + fact(fact.kind());
            case Condition.Settled settled -> settled.openPoint() + " is not settled";
            case Condition.InForce inForce -> inForce.state() + " is not in force";
            case Condition.Available available -> available.method() + " is not available";
            case Condition.Happens happens -> WordsOf.actor(happens.what()) + " does not "
                    + WordsOf.deed(happens.what());
            case Condition.From from -> "before " + from.day();
            case Condition.Not not -> of(not.of());
            case Condition.Measured measured -> measured(measured, " is not ");
            case Condition.Found found -> found(found, " is not ");
            case Condition.SomeOf some -> "not (" + of(some) + ")";
            case Condition.Times times -> "not (" + of(times) + ")";
            case Condition.Share share -> "not (" + of(share) + ")";
            case Condition.Lasting lasting -> "not (" + of(lasting) + ")";
            case Condition.All all -> "not (" + of(all) + ")";
            case Condition.Any any -> "not (" + of(any) + ")";
        };
    }

    /** As a duty keeps it: without {@code is}. */
    static String kept(Condition condition) {
        return switch (condition) {
            case Condition.All all -> all.of().stream().map(ConditionWords::kept).collect(Collectors.joining(" and "));
            case Condition.Any any -> any.of().stream().map(ConditionWords::kept).collect(Collectors.joining(" or "));
            case Condition.Not not when not.of() instanceof Condition.Measured m -> measured(m, " not ");
            case Condition.Not not when not.of() instanceof Condition.InForce s -> s.state() + " not in force";
            case Condition.Not not when not.of() instanceof Condition.Available m -> m.method() + " not available";
            case Condition.Measured measured -> measured(measured, " ");
            case Condition.InForce inForce -> inForce.state() + " in force";
            case Condition.Available available -> available.method() + " available";
            case Condition other -> of(other);
        };
    }

    private static String measured(Condition.Measured measured, String joint) {
        String value = measured.value().stripTrailingZeros().toPlainString();
        String limit = measured.than().isEmpty() ? value + (measured.unit().isEmpty() ? "" : " " + measured.unit())
                : value.equals("100") ? measured.than() : value + " percent of " + measured.than();
        return measured.measure() + (measured.of().isEmpty() ? "" : " of " + measured.of()) + joint
                + comparison(measured.comparison()) + " " + limit;
    }

    private static String found(Condition.Found found, String joint) {
        return subject(found.undertaking()) + joint + "found " + found.finding().words()
                + (found.by().isEmpty() ? "" : " by " + found.by());
    }

    /** {@code 2 of france, uk, usa consent to visit}: they do the same. */
    private static String someOf(Condition.SomeOf some) {
        List<ActPattern> actions = some.of().stream().filter(Condition.Happens.class::isInstance)
                .map(one -> ((Condition.Happens) one).what()).toList();
        return some.number() + " of " + actions.stream().map(WordsOf::actor).collect(Collectors.joining(", ")) + " "
                + (actions.isEmpty() ? "" : WordsOf.deed(actions.getFirst()));
    }

    static String comparison(Condition.Measured.Comparison comparison) {
        return comparison.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@code ceasefire of kyiv}: an instance as a condition names it. */
    static String subject(String undertaking) {
        int stroke = undertaking.indexOf('/');
        return stroke < 0 ? undertaking
                : undertaking.substring(0, stroke) + " of " + undertaking.substring(stroke + 1);
    }

    private static String joined(List<Condition> parts, String joint) {
        return parts.stream().map(ConditionWords::bracketed).collect(Collectors.joining(joint));
    }

    private static String bracketed(Condition part) {
        boolean several = part instanceof Condition.All all && all.of().size() > 1
                || part instanceof Condition.Any any && any.of().size() > 1;
        return several ? "(" + of(part) + ")" : of(part);
    }

    static String fact(Condition.Fact.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
