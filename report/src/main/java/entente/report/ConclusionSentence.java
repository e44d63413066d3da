package entente.report;

import entente.language.model.ActPattern;
import entente.language.model.Duty;
import entente.language.model.Undertaking;
import entente.standing.AmendmentAnswer;
import entente.standing.Conclusion;
import entente.standing.Standing;
import entente.standing.Truth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** What a step of a derivation establishes, in one sentence. */
final class ConclusionSentence {

    /** Where a day still matters to what is to be done. */
    private static final Set<Standing.Kind> OWED = Set.of(Standing.Kind.DUE, Standing.Kind.SUSPENDED,
            Standing.Kind.PERFORMED, Standing.Kind.OVERDUE);

    private static final String WORD_OF = "on the word of ";

    private final Titles titles;
    private final Deeds deeds;
    private final Phrases phrases;
    private final ZoneId zone;
    private final WidenedConclusion widened;

    ConclusionSentence(Titles titles, Deeds deeds, Phrases phrases, ZoneId zone) {
        this.titles = titles;
        this.deeds = deeds;
        this.phrases = phrases;
        this.zone = zone;
        widened = new WidenedConclusion(titles, deeds, phrases, zone);
    }

    String of(Conclusion conclusion) {
        return titles.sentence(body(conclusion));
    }

    private String body(Conclusion conclusion) {
        return switch (conclusion) {
            case Conclusion.Stands(var name, var standing) -> name + " is " + titles.lookup().undertaking(name)
                    .map(undertaking -> standing(standing, undertaking)).orElse(standing.kind().words());
            case Conclusion.Open(var name, var truth) -> name + " is " + open(truth);
            case Conclusion.IsSettled(var name, var truth) -> name + " is " + settled(truth);
            case Conclusion.Accepted(var name, var stage) -> name + " is " + stage(stage);
            case Conclusion.Holds holds -> holds(holds);
            case Conclusion.Done done -> done(done);
            case Conclusion.Measured(var standard) -> measured(standard);
            case Conclusion.DueBy due -> due(due);
            case Conclusion.BindsUntil(var day, var passed) -> passed
                    ? "it bound until " + Days.day(day) + ", and that day has passed"
                    : "it binds until " + Days.day(day) + ", and ends kept after that";
            case Conclusion.Elastic(var words) -> "\"" + words + "\" sets no day, so it is not overdue by itself";
            case Conclusion.NumberKnown number -> number(number);
            case Conclusion.Forbidden forbidden -> forbidden(forbidden);
            case Conclusion.Verified(var fresh, var last) -> "the proof that it is kept " + (fresh ? "is fresh"
                    : last.isPresent() ? "has grown old" : "is missing")
                    + last.map(instant -> ", the last of " + Days.day(instant, zone)).orElse("");
            case Conclusion.Said(var word, var about, var when) ->
                "on " + Days.day(when, zone) + " was said: " + word + " " + about;
            case Conclusion.Impossible(var condition) ->
                "it can no longer come true that " + phrases.condition(condition);
            case Conclusion.Unfolded unfolded -> widened.unfolded(unfolded);
            case Conclusion.Opened(var instance, var at) -> instance + " is there since " + Days.day(at, zone);
            case Conclusion.MeasuredAt measured -> widened.measured(measured);
            case Conclusion.KeptSo kept -> widened.kept(kept);
            case Conclusion.QuotaUsed quota -> widened.quota(quota);
            case Conclusion.TakesEffect(var word, var about, var from) ->
                "from " + Days.day(from, zone) + " on it has effect that was said: " + word + " " + about;
            case Conclusion.AgreementEnds(var day, var passed) -> "the agreement " + (passed ? "ended" : "ends")
                    + " after " + Days.day(day);
            case Conclusion.Assigned(var undertaking, var to, var from) ->
                undertaking + " is assigned to " + titles.party(to) + " since " + Days.day(from, zone);
            case Conclusion.Determined(var determination) -> widened.determined(determination);
        };
    }

    /** {@code due, 12 of 42, by 20 December 1962}; with its marks. */
    static String standing(Standing standing, Undertaking undertaking) {
        StringBuilder said = new StringBuilder(marked(standing));
        int decimals = undertaking.terms().unfolds() ? 0 : undertaking.duty().value().what().decimals();
        if (undertaking.duty().value() instanceof Duty.Refrain) {
            standing.progress().filter(HowMuch::isSaidAgainst)
                    .ifPresent(p -> said.append(", ").append(new HowMuch(decimals).against(p)));
        } else {
            standing.progress().filter(p -> p.of() > 1 || !p.isNumberKnown() && p.claimed() > 0)
                    .ifPresent(p -> said.append(", ").append(new HowMuch(decimals).of(p)));
        }
        // By its last day something is to be done; what is not to be done, is not to be done until then.
        String joint = undertaking.duty().value() instanceof Duty.Refrain
                || undertaking.duty().value() instanceof Duty.Keep ? ", until " : ", by ";
        standing.deadline().filter(day -> OWED.contains(standing.kind()))
                .ifPresent(day -> said.append(joint).append(Days.day(day)));
        return said.toString();
    }

    /** {@code in force, unverified}. */
    static String marked(Standing standing) {
        StringBuilder said = new StringBuilder(standing.kind().words());
        for (Standing.Mark mark : Standing.Mark.values()) {
            said.append(standing.marks().contains(mark) ? ", " + mark.words() : "");
        }
        return said.toString();
    }

    /** {@code 12 of 42}. */
    static String progress(Standing.Progress progress) {
        return progress.proved() + " of " + (progress.isNumberKnown() ? progress.of() : "?");
    }

    static String open(Truth truth) {
        return switch (truth) {
            case YES -> "open";
            case NO -> "closed";
            case UNKNOWN -> "not known to be open: it rests on what is disputed";
        };
    }

    static String settled(Truth truth) {
        return switch (truth) {
            case YES -> "settled";
            case NO -> "not settled";
            case UNKNOWN -> "not known to be settled: it rests on what is disputed";
        };
    }

    static String stage(AmendmentAnswer.Stage stage) {
        return switch (stage) {
            case NOT_YET -> "not made yet";
            case OFFERED -> "offered, not accepted";
            case ACCEPTED -> "accepted";
            case WITHDRAWN -> "taken back before it was accepted";
            case UNKNOWN -> "not known to be accepted: it rests on what is disputed";
        };
    }

    private String holds(Conclusion.Holds holds) {
        String since = holds.since().map(at -> ", since " + Days.day(at, zone)).orElse("");
        String words = phrases.condition(holds.condition());
        if (holds.role() == Conclusion.Role.WITHIN) {
            return switch (holds.truth()) {
                case YES -> words + since;
                case NO -> phrases.denied(holds.condition());
                case UNKNOWN -> "it cannot be said whether " + words;
            };
        }
        return switch (holds.truth()) {
            case YES -> role(holds.role()) + " holds" + since + ": " + words;
            case NO -> role(holds.role()) + " does not hold: " + words;
            case UNKNOWN -> "it cannot be said whether " + role(holds.role()) + " holds: " + words;
        };
    }

    private static String role(Conclusion.Role role) {
        return switch (role) {
            case WHEN -> "its condition";
            case PROVIDED -> "its proviso";
            case WHILE -> "what it binds under";
            case SETTLED -> "what settles it";
            case ACCEPTED -> "what accepts it";
            case AFTER -> "what its time runs after";
            case WITHIN -> "a part of it";
            case WHENEVER -> "what it comes back with";
            case KEPT -> "what has to be kept so";
            case ENDS -> "what ends the agreement";
            case POWER -> "the liberty that gives the power";
        };
    }

    private String done(Conclusion.Done done) {
        ActPattern what = done.what();
        String who = titles.party(what.actor()) + " ";
        String deed = switch (done.proved()) {
            case YES -> who + "has " + deeds.participle(what);
            case UNKNOWN -> "it is disputed whether " + who + "has " + deeds.participle(what);
            case NO -> done.claimed() == Truth.YES
                    ? "it is claimed, and not proved, that " + who + "has " + deeds.participle(what)
                    : who + "has not " + deeds.participle(what);
        };
        return deed + counted(done.progress(), new HowMuch(what.decimals()))
                + done.when().map(at -> ", on " + Days.day(at, zone)).orElse("");
    }

    private static String counted(Standing.Progress p, HowMuch figures) {
        boolean single = p.of() == 1 || !p.isNumberKnown() && p.claimed() == 0;
        return single ? "" : ": " + figures.of(p) + " proved"
                + (p.claimed() != p.proved() ? ", " + figures.number(p.claimed()) + " claimed" : "");
    }

    private String measured(String standard) {
        if (standard.isEmpty()) {
            return "no standard is named: of a deed anybody's report counts but its doer's, of words that of their "
                    + "speaker or hearer";
        }
        if (standard.startsWith(WORD_OF)) {
            return "what counts as proof is the word of " + titles.party(standard.substring(WORD_OF.length()));
        }
        int comma = standard.indexOf(',');
        String name = comma < 0 ? standard : standard.substring(0, comma);
        return "what counts as proof is " + standard + titles.lookup().standard(name).map(s -> ": " + Phrases.list(
                s.ways().stream().map(way -> phrases.way(way.value())).toList(), "or")).orElse("");
    }

    private static String due(Conclusion.DueBy due) {
        String day = Days.day(due.day());
        return (due.isFinal() ? "the last day, after which it is breached for good, is " : "it has to be done by ")
                + day
                + (due.passed() ? ", and that day has passed" : "");
    }

    private String number(Conclusion.NumberKnown known) {
        Optional<Long> number = known.number();
        if (known.refuted()) {
            return "more " + titles.items(known.item())
                    + " were proved than were declared, so their number is not known";
        }
        return number.map(n -> n + " " + (n == 1 ? titles.item(known.item()) : titles.items(known.item()))
                + " are declared").orElse("nobody has declared how many " + titles.items(known.item()) + " there are");
    }

    private String forbidden(Conclusion.Forbidden forbidden) {
        String deed = deeds.forbidden(forbidden.what());
        return switch (forbidden.proved()) {
            case YES -> "it is proved that what is forbidden was done: " + deed;
            case UNKNOWN -> "it is disputed whether what is forbidden was done: " + deed;
            case NO -> forbidden.alleged() ? "it is alleged, and not proved, that what is forbidden was done: " + deed
                    : "no report says that what is forbidden was done: " + deed;
        };
    }
}
