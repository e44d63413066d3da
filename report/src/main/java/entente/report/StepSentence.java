package entente.report;

import entente.language.model.ActPattern;
import entente.language.model.Condition;
import entente.language.model.OpenPoint;
import entente.language.model.Proof;
import entente.language.model.State;
import entente.language.model.Undertaking;
import entente.language.model.WordsOf;
import entente.standing.Standing;
import entente.standing.Step;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is missing and what would settle it, in one sentence; or, inside a sentence, what is waited for. */
final class StepSentence {

    private final Titles titles;
    private final Deeds deeds;
    private final Phrases phrases;
    private final Function<String, Optional<Standing>> standings;

    /** @param standings where an undertaking is, as far as there is an answer */
    StepSentence(Titles titles, Deeds deeds, Phrases phrases, Function<String, Optional<Standing>> standings) {
        this.standings = standings;
        this.titles = titles;
        this.deeds = deeds;
        this.phrases = phrases;
    }

    String of(Step step) {
        return titles.sentence(body(step));
    }

    private String body(Step step) {
        return switch (step) {
            case Step.Act(var what, var asked) -> titles.party(what.actor()) + " has not " + deeds.participle(what)
                    + ": settled by " + phrases.proof(Optional.empty(), what, what.actor());
            case Step.Perform(var name, var what, var progress, var proof, var asked) ->
                actor(name, what) + " has still to " + deeds.infinitive(what) + left(progress, what) + ": settled by "
                        + phrases.proof(proof, what, debtor(name));
            case Step.Prove(var name, var what, var progress, var proof, var asked) ->
                "that " + actor(name, what) + " has " + deeds.participle(what) + " is claimed and not proved"
                        + proved(progress, what) + ": settled by " + phrases.proof(proof, what, debtor(name));
            case Step.Fact(var fact, var asked) -> fact(fact);
            case Step.Settle(var point, var asked) -> point + " is not agreed: settled" + settles(point);
            case Step.Become(var condition, var wanted, var asked) -> become(condition, wanted);
            case Step.Await(var day, var asked) -> Days.day(day) + " has to come: settled by the day itself";
            case Step.Resolve(var about, var asked) -> doubt(about);
            case Step.Verify(var name, var proof, var asked) -> "that " + name + " is kept has to be shown: settled by "
                    + noneOf(name, proof);
            case Step.Answer(var name, var asked) -> name + " is breached: nothing settles it but a release by "
                    + lookup(name).map(u -> titles.party(u.to())).orElse("the creditor");
        };
    }

    /** What is in doubt: a fact that is denied, a breach that is only alleged, or when it happened. */
    private String doubt(String about) {
        Optional<Standing> standing = standings.apply(about);
        if (standing.filter(s -> s.marks().contains(Standing.Mark.ALLEGED)).isPresent()) {
            return "a breach of " + about + " is alleged and not proved: settled by its proof"
                    + lookup(about).map(u -> " (" + phrases.proof(u.proof().map(part -> part.value()),
                            u.duty().value().what(), u.from()) + ")").orElse("")
                    + ", or when the allegation is retracted";
        }
        return standing.filter(s -> s.kind() == Standing.Kind.UNKNOWN).isPresent()
                ? about + " rests on a time: it is not known closely enough when it happened"
                : about + " is disputed: settled when the denial, or what it denies, is retracted";
    }

    /** After "waits for". */
    String awaited(Step step) {
        return switch (step) {
            case Step.Act(var what, var asked) -> titles.party(what.actor()) + " to " + deeds.infinitive(what);
            case Step.Perform(var name, var what, var progress, var proof, var asked) ->
                actor(name, what) + " to " + deeds.infinitive(what);
            case Step.Prove(var name, var what, var progress, var proof, var asked) -> "proof of " + name;
            case Step.Fact(var fact, var asked) -> fact.undertaking() + " to be " + fact(fact.kind());
            case Step.Settle(var point, var asked) -> point + " to be settled";
            case Step.Become(var condition, var wanted, var asked) -> "it to be so that "
                    + phrases.condition(wanted ? condition : new Condition.Not(condition, asked));
            case Step.Await(var day, var asked) -> Days.day(day);
            case Step.Resolve(var about, var asked) -> "the dispute over " + about + " to be resolved";
            case Step.Verify(var name, var proof, var asked) -> "proof that " + name + " is kept";
            case Step.Answer(var name, var asked) -> "a release from " + name;
        };
    }

    private static String fact(Condition.Fact.Kind kind) {
        return WordsOf.fact(kind);
    }

    private String fact(Condition.Fact fact) {
        String lacking = fact.undertaking() + " is not " + fact(fact.kind());
        return lacking + switch (fact.kind()) {
            case CLAIMED -> ": settled by any report of it";
            case PROVED -> lookup(fact.undertaking()).map(u -> ": settled by " + phrases.proof(
                    u.proof().map(part -> part.value()), u.duty().value().what(), u.from())).orElse("");
            case KEPT -> ": it is broken, and only a release answers that";
            case BROKEN -> ": settled by proof of its breach";
            case DUE, IN_FORCE -> ": settled once what it waits for has happened";
            case OVERDUE -> ": settled by its deadline passing";
            case TERMINATED -> ": settled by its termination";
        };
    }

    private String become(Condition condition, boolean wanted) {
        String lacking = phrases.condition(wanted ? new Condition.Not(condition, condition.place()) : condition);
        return "so far " + lacking + settledBy(condition, wanted);
    }

    private String settledBy(Condition condition, boolean wanted) {
        if (condition instanceof Condition.InForce(var name, var place)) {
            return titles.lookup().state(name).map(state -> ": settled when " + turns(state, wanted)).orElse("");
        }
        return condition instanceof Condition.Available(var method, var place)
                ? ": settled when " + consenting(method, wanted) : "";
    }

    private String turns(State state, boolean wanted) {
        return Phrases.list((wanted ? state.begins() : state.ends()).stream()
                .map(part -> actor(part.value()) + " " + deeds.thirdPerson(part.value())).toList(), "or");
    }

    /** Who does it, where the text says so: in the pattern, or as the only one who can. */
    private String actor(ActPattern what) {
        List<String> can = titles.lookup().act(what.act()).map(act -> act.by()).orElse(List.of());
        return titles.party(what.actor().isEmpty() && can.size() == 1 ? can.getFirst() : what.actor());
    }

    private String consenting(String method, boolean wanted) {
        List<String> parties = titles.lookup().method(method).flatMap(m -> titles.lookup().act(m.through()))
                .map(act -> act.needsConsentBy().stream().map(titles::party).toList()).orElse(List.of());
        return parties.isEmpty() ? "the consents that it needs are given"
                : Phrases.list(parties, "and") + (wanted ? " consents" : " refuses");
    }

    private String settles(String point) {
        List<String> ways = titles.lookup().openPoint(point).map(OpenPoint::settledWhen).orElse(List.of()).stream()
                .map(part -> phrases.condition(part.value())).toList();
        return ways.isEmpty() ? " by nothing that the text names" : " when " + Phrases.list(ways, "or");
    }

    private String actor(String undertaking, ActPattern what) {
        return titles.party(what.actor().isEmpty() ? debtor(undertaking) : what.actor());
    }

    private String debtor(String undertaking) {
        return lookup(undertaking).map(Undertaking::from).orElse("");
    }

    private Optional<Undertaking> lookup(String undertaking) {
        return titles.lookup().undertaking(undertaking);
    }

    private String noneOf(String undertaking, Optional<Proof> proof) {
        return lookup(undertaking).map(u -> "a fresh report that it is, by "
                + phrases.proof(proof, u.duty().value().what(), u.from())).orElse("a fresh report that it is");
    }

    private static String left(Standing.Progress p, ActPattern what) {
        var figures = new HowMuch(what.decimals());
        return p.proved() == 0 && !p.isNumberKnown() || p.of() == 1 ? "" : " (" + figures.number(p.proved()) + " of "
                + (p.isNumberKnown() ? figures.number(p.of()) : "a number not known") + " so far)";
    }

    private static String proved(Standing.Progress p, ActPattern what) {
        var figures = new HowMuch(what.decimals());
        return p.claimed() <= 1 ? ""
                : " (" + figures.number(p.claimed()) + " claimed, " + figures.number(p.proved()) + " proved)";
    }
}
