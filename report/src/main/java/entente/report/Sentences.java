package entente.report;

import entente.evidence.Claim;
import entente.evidence.View;
import entente.language.model.Agreement;
import entente.language.model.Condition;
import entente.language.model.Duty;
import entente.language.model.OpenPoint;
import entente.language.model.Part;
import entente.language.model.Undertaking;
import entente.standing.AmendmentAnswer;
import entente.standing.Answer;
import entente.standing.Conclusion;
import entente.standing.Determination;
import entente.standing.LibertyAnswer;
import entente.standing.MeasureAnswer;
import entente.standing.OpenPointAnswer;
import entente.standing.Standing;
import entente.standing.StateAnswer;
import entente.standing.Step;
import entente.standing.Truth;
import entente.standing.UndertakingAnswer;
import entente.standing.ask.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Everything that an answer says, as plain sentences with the titles of one text. */
public final class Sentences {

    private final Titles titles;
    private final Deeds deeds;
    private final Phrases phrases;
    private final StepSentence steps;
    private final UndertakingSentence undertakings;
    private final ConclusionSentence conclusions;
    private final ClaimSentence claims;
    private final ViewSentence views;
    private final MeasureSentence measures;
    private final Predicate<String> shown;

    /** Sentences about a text of which nothing has been asked. */
    public Sentences(Agreement text, TextLines lines) {
        this(text, lines, name -> Optional.empty(), true, id -> true);
    }

    /** @param hasClaims whether there is any evidence at all: that there is none has to be said */
    public Sentences(Answer answer, TextLines lines, boolean hasClaims) {
        this(answer.text(), lines, name -> answer.undertaking(name).map(UndertakingAnswer::standing),
                hasClaims || !answer.view().supposing().isEmpty(), shown(answer));
    }

    /** To one who sees everything any claim may be named; to another, what an answer to his question rests on (E11). */
    private static Predicate<String> shown(Answer answer) {
        if (answer.view().seenBy().isEmpty()) {
            return id -> true;
        }
        Set<String> ids = Position.all(answer).values().stream()
                .flatMap(position -> position.why().allClaims().keySet().stream()).collect(Collectors.toSet());
        return ids::contains;
    }

    private Sentences(Agreement text, TextLines lines, Function<String, Optional<Standing>> standings,
            boolean hasClaims, Predicate<String> shown) {
        titles = new Titles(text);
        deeds = new Deeds(titles, lines);
        phrases = new Phrases(titles, deeds);
        steps = new StepSentence(titles, deeds, phrases, standings);
        undertakings = new UndertakingSentence(titles, deeds, phrases, steps);
        conclusions = new ConclusionSentence(titles, deeds, phrases, text.zone());
        this.shown = shown;
        claims = new ClaimSentence(titles, deeds, text.zone(), shown);
        views = new ViewSentence(titles, claims, hasClaims, text.frame().authentic());
        measures = new MeasureSentence(text, titles);
    }

    /** What the standing means for this undertaking today. */
    public String of(UndertakingAnswer answer) {
        return undertakings.of(answer);
    }

    public String of(OpenPointAnswer answer) {
        OpenPoint point = answer.openPoint();
        String matter = point.matter().isEmpty() ? point.name() : point.matter();
        String between = Phrases.list(point.between().stream().map(titles::party).toList(), "and");
        return titles.sentence(switch (answer.settled()) {
            case YES -> between + " have agreed " + matter;
            case NO -> between + " have not agreed " + matter + settles(point);
            case UNKNOWN -> "whether " + between + " have agreed " + matter + " rests on what is disputed";
        });
    }

    private String settles(OpenPoint point) {
        List<String> ways = conditions(point.settledWhen());
        return ways.isEmpty() ? "" : "; settled when " + Phrases.list(ways, "or");
    }

    public String of(LibertyAnswer answer) {
        var liberty = answer.liberty();
        String who = Phrases.list(liberty.of().stream().map(titles::party).toList(), "and");
        String may = deeds.forbidden(liberty.may().value());
        var figures = new HowMuch(liberty.may().value().decimals());
        String used = answer.used().map(p -> "; used in this time: " + figures.of(p)).orElse("");
        return titles.sentence(switch (answer.open()) {
            case YES -> who + " may " + may + because(" while ", liberty.whileHolds()) + used;
            case NO -> who + " may not " + may + " under this liberty" + used
                    + because("; it is open from when ", liberty.when())
                    + because("; it is open while ", liberty.whileHolds());
            case UNKNOWN -> "whether " + who + " may " + may + " rests on what is disputed";
        });
    }

    private String because(String joint, List<Part<Condition>> parts) {
        return parts.isEmpty() ? "" : joint + Phrases.list(conditions(parts), joint.contains("when") ? "or" : "and");
    }

    private List<String> conditions(List<Part<Condition>> parts) {
        return parts.stream().map(part -> phrases.condition(part.value())).toList();
    }

    public String of(AmendmentAnswer answer) {
        return titles.sentence(switch (answer.stage()) {
            case NOT_YET -> titles.party(answer.amendment().from()) + " has not proposed it yet";
            case OFFERED -> titles.party(answer.amendment().from()) + " has offered it; it is not accepted"
                    + answer.amendment().acceptedWhen()
                            .map(part -> ", which takes that " + phrases.condition(part.value())).orElse("");
            case ACCEPTED -> "it has been accepted, and is part of the text"
                    + answer.since().map(day -> " since " + Days.day(day)).orElse("");
            case WITHDRAWN -> titles.party(answer.amendment().from()) + " has taken it back before it was accepted";
            case UNKNOWN -> "whether it has been accepted rests on what is disputed";
        });
    }

    public String of(StateAnswer answer) {
        boolean isMethod = titles.lookup().method(answer.name()).isPresent();
        String what = isMethod ? "available" : "in force";
        String is = answer.since().isPresent() ? " has been " : " is ";
        String isNot = answer.since().isPresent() ? " has not been " : " is not ";
        String since = answer.since().map(day -> " since " + Days.day(day)).orElse("");
        return titles.sentence(switch (answer.inForce()) {
            case YES -> answer.name() + is + what + since;
            case NO -> answer.name() + isNot + what + since;
            case UNKNOWN -> "whether " + answer.name() + " is " + what + " rests on what is disputed";
        });
    }

    /** The last value of a measure, and of when it is. */
    public String of(MeasureAnswer answer) {
        return titles.sentence(measures.of(answer));
    }

    public String of(Determination determination) {
        return conclusions.of(new Conclusion.Determined(determination));
    }

    public String of(Position position) {
        return switch (position) {
            case Position.OfUndertaking(var answer) -> of(answer);
            case Position.OfOpenPoint(var answer) -> of(answer);
            case Position.OfLiberty(var answer) -> of(answer);
            case Position.OfAmendment(var answer) -> of(answer);
            case Position.OfState(var answer) -> of(answer);
        };
    }

    /** The stage alone, in the words of the spec: {@code due, 12 of 42}, {@code open}, {@code accepted}. */
    public String stage(Position position) {
        return switch (position) {
            case Position.OfUndertaking(var answer) ->
                ConclusionSentence.standing(answer.standing(), answer.undertaking());
            case Position.OfOpenPoint(var answer) -> answer.settled() == Truth.NO ? "open"
                    : answer.settled() == Truth.YES ? "settled" : "unknown";
            case Position.OfLiberty(var answer) -> word(answer.open(), "open", "closed");
            case Position.OfAmendment(var answer) -> answer.stage().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            case Position.OfState(var answer) -> word(answer.inForce(), "in force", "not in force");
        };
    }

    /** The stage without numbers and days, for where these are said already: {@code overdue}, {@code open}. */
    public String stageAlone(Position position) {
        return position instanceof Position.OfUndertaking(var answer) ? ConclusionSentence.marked(answer.standing())
                : stage(position);
    }

    /** How much has been done of what must not be done, or not so often; of any other duty nothing. */
    public Optional<String> against(UndertakingAnswer answer) {
        return answer.standing().progress().filter(HowMuch::isSaidAgainst)
                .filter(p -> answer.undertaking().duty().value() instanceof Duty.Refrain)
                .map(HowMuch.of(answer)::against);
    }

    /** A number of what it counts, as it is written: {@code 12000.00} of a unit with two decimals. */
    public String figure(UndertakingAnswer answer, long number) {
        return HowMuch.of(answer).number(number);
    }

    /** What stage and sentence leave out of a standing where it does not matter yet, or no longer. */
    public String unsaid(Position position, List<Position> besides) {
        if (!(position instanceof Position.OfUndertaking(var answer))) {
            return "";
        }
        boolean partInTheDay = besides.stream().map(Sentences::lastDay).distinct().count() > 1;
        return partInTheDay
                ? deadline(answer.standing()).map(day -> " Its last day is " + day + ".").orElse(" It has no last day.")
                : answer.standing().progress()
                        .map(p -> " Claimed: " + figure(answer, p.claimed()) + ", proved: " + figure(answer, p.proved())
                                + ".").orElse("");
    }

    private static Optional<LocalDate> lastDay(Position position) {
        return position instanceof Position.OfUndertaking(var answer) ? answer.standing().deadline() : Optional.empty();
    }

    private static String word(Truth truth, String yes, String no) {
        return switch (truth) {
            case YES -> yes;
            case NO -> no;
            case UNKNOWN -> "unknown";
        };
    }

    /** What is missing and what would settle it. */
    public String of(Step step) {
        return steps.of(step);
    }

    /** What a step of a derivation establishes. */
    public String of(Conclusion conclusion) {
        return conclusions.of(conclusion);
    }

    /** Whether a reader of the view may be told the id of a claim that another one bears on (E11). */
    public boolean shows(String id) {
        return shown.test(id);
    }

    public String of(Claim claim) {
        return claims.of(claim);
    }

    /** What a claim says happened, as a part of a sentence. */
    public String content(Claim claim) {
        return claims.content(claim);
    }

    /** {@code as written, on 21 November 1962, as known that day, on everyone's evidence}. */
    public String of(View view) {
        return views.of(view);
    }

    /** {@code as written}, or whose reading it is. */
    public String reading(String name) {
        return views.under(name);
    }

    /** On which authentic text a reading rests, and which prevails; empty where it says of none (S56). */
    public Optional<String> language(String reading) {
        return views.language(reading).map(titles::sentence);
    }

    /** {@code everyone's evidence}, or whose. */
    public String evidence(String seenBy) {
        return views.evidence(seenBy);
    }

    /** {@code the Soviet Union}. */
    public String party(String name) {
        return titles.party(name);
    }

    /** {@code The Soviet Union}. */
    public String partyFirst(String name) {
        return Titles.capitalised(titles.party(name));
    }

    /** {@code remove every missile}; after "must". */
    public String duty(Undertaking undertaking) {
        return undertakings.duty(undertaking);
    }

    public String document(String name) {
        return titles.document(name);
    }

    /** {@code a, b and c}. */
    public static String list(List<String> parts) {
        return Phrases.list(parts, "and");
    }

    public static String day(LocalDate day) {
        return Days.day(day);
    }

    /** The day of a standing's deadline, if it has one. */
    public Optional<String> deadline(Standing standing) {
        return standing.deadline().map(Days::day);
    }
}
