package entente.report;

import entente.language.model.ActPattern;
import entente.language.model.Condition;
import entente.language.model.Deadline;
import entente.language.model.Proof;
import entente.language.model.Standard;
import entente.language.model.WordsOf;
import entente.language.source.Verbs;
import java.util.List;
import java.util.Optional;

/** Conditions, proofs and deadlines as parts of a sentence. */
final class Phrases {

    private final Titles titles;
    private final Deeds deeds;

    Phrases(Titles titles, Deeds deeds) {
        this.titles = titles;
        this.deeds = deeds;
    }

    /** {@code missiles-out is proved and the Soviet Union assures no-reintroduction}. */
    String condition(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts, var place) -> joined(parts, "and");
            case Condition.Any(var parts, var place) -> joined(parts, "or");
            case Condition.Not(var inner, var place) -> denied(inner);
            case Condition.Happens(var what, var place) -> titles.party(what.actor()) + " " + deeds.thirdPerson(what);
            case Condition.From(var day, var place) -> Days.day(day) + " has come";
            case Condition.InForce(var state, var place) -> state(state) + " is in force";
            case Condition.Times times -> WordsOf.condition(times);
            case Condition.SomeOf some -> some.number() + " of this: " + joined(some.of(), "or");
            case Condition.Share share -> WordsOf.condition(share);
            case Condition.Lasting(var of, var length, var unbroken, var place) -> unbroken
                    ? condition(of) + " for " + WordsOf.length(length)
                    : WordsOf.length(length) + " after " + condition(of);
            case Condition.Measured measured -> WordsOf.condition(measured);
            case Condition.Found found -> WordsOf.condition(found);
            case Condition.Fact fact -> WordsOf.condition(fact);
            case Condition.Settled settled -> WordsOf.condition(settled);
            case Condition.Available available -> WordsOf.condition(available);
        };
    }

    String denied(Condition condition) {
        return switch (condition) {
            case Condition.Not(var inner, var place) -> condition(inner);
            case Condition.All all -> "this does not all hold: " + condition(all);
            case Condition.Any any -> "none of this holds: " + condition(any);
            case Condition.Happens(var what, var place) ->
                titles.party(what.actor()) + " does not " + deeds.infinitive(what);
            case Condition.From(var day, var place) -> Days.day(day) + " has not come";
            case Condition.InForce(var state, var place) -> state(state) + " is not in force";
            case Condition.Times times -> "not so: " + condition(times);
            case Condition.SomeOf some -> "not so: " + condition(some);
            case Condition.Share share -> "not so: " + condition(share);
            case Condition.Lasting lasting -> "not so: " + condition(lasting);
            case Condition.Measured measured -> WordsOf.condition(new Condition.Not(measured, measured.place()));
            case Condition.Found found -> "not so: " + condition(found);
            case Condition.Fact fact -> WordsOf.condition(new Condition.Not(fact, fact.place()));
            case Condition.Settled settled -> WordsOf.condition(new Condition.Not(settled, settled.place()));
            case Condition.Available available -> WordsOf.condition(new Condition.Not(available, available.place()));
        };
    }

    private String joined(List<Condition> parts, String joint) {
        return list(parts.stream().map(this::condition).toList(), joint);
    }

    /** {@code the quarantine}: a state that an act of the text names has an article there too. */
    private String state(String name) {
        return titles.lookup().state(name).isPresent() && name.indexOf('-') < 0 ? "the " + name : name;
    }

    /** {@code a, b and c}. */
    static String list(List<String> parts, String joint) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " " + joint + " " + parts.getLast();
    }

    /** What would prove it: {@code one inspection, one count at sea or two photographs within 7 days}. */
    String proof(Optional<Proof> proof, ActPattern what, String debtor) {
        return proof.map(p -> measure(p.by())).orElseGet(() -> withoutStandard(what, debtor));
    }

    private String measure(Proof.Measure measure) {
        return switch (measure) {
            case Proof.OnTheWordOf(String party) -> "the word of " + titles.party(party);
            case Proof.Meets(String name) -> titles.lookup().standard(name)
                    .map(standard -> list(standard.ways().stream().map(way -> way(way.value())).toList(), "or"))
                    .orElse(name);
        };
    }

    String way(Standard.Way way) {
        String method = Titles.plain(way.method());
        String within = way.within().isGiven() ? " within " + WordsOf.length(way.within()) : "";
        return way.claims() == 1 ? Titles.withIndefiniteArticle(method)
                : way.claims() + " " + Verbs.plural(method) + within;
    }

    /** S10: a deed by anybody's claim but the actor's, words by their speaker's or hearer's. */
    private String withoutStandard(ActPattern what, String debtor) {
        String actor = titles.party(what.actor().isEmpty() ? debtor : what.actor());
        return deeds.isWords(what) ? "a report by " + actor + " or by whoever heard it"
                : "a report by anybody but " + actor;
    }

    /** {@code , by 20 December 1962}: the day where it is known, otherwise the words. */
    String deadline(Deadline deadline) {
        return switch (deadline) {
            case Deadline.Elastic(String words) -> words;
            case Deadline.By(var day) -> "by " + Days.day(day);
            case Deadline.Before before -> "at least " + WordsOf.length(before.length()) + " before "
                    + condition(before.event());
            case Deadline.DayIn(var words) -> "by the day that " + titles.party(words.actor()) + " "
                    + deeds.thirdPerson(words);
            case Deadline.EarlierOf(var of) -> "by the earlier of " + dates(of);
            case Deadline.LaterOf(var of) -> "by the later of " + dates(of);
            case Deadline.OrNextWorkingDay next -> deadline(next.deadline()) + " or the next working day";
            case Deadline.ByGiven given -> WordsOf.deadline(given);
            case Deadline.AfterEachPeriod each -> WordsOf.deadline(each);
            case Deadline.Within(var length, var after) -> "within " + WordsOf.length(length)
                    + after.map(condition -> " after " + condition(condition)).orElse("");
        };
    }

    private String dates(List<Deadline> of) {
        return list(of.stream().map(this::deadline).map(date -> date.replaceFirst("^(by|within) ", "")).toList(),
                "and");
    }
}
