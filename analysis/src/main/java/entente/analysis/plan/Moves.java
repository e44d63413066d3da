package entente.analysis.plan;

import entente.analysis.Event;
import entente.analysis.run.Actors;
import entente.analysis.run.Hypothetical;
import entente.analysis.run.Proving;
import entente.analysis.run.WayOfProof;
import entente.evidence.Claim;
import entente.language.model.ActPattern;
import entente.language.model.Amount;
import entente.language.model.Method;
import entente.language.model.Undertaking;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The single things that somebody can do or say, each as the events by which it would be known. */
public final class Moves {

    private final Actors actors;
    private final Proving proving;
    private final Hypothetical claims;

    public Moves(Actors actors, Hypothetical claims) {
        this.actors = actors;
        this.claims = claims;
        proving = new Proving(actors);
    }

    /** An undertaking is performed in full, and proved in the first way that the text accepts. */
    public List<Event> performs(Undertaking undertaking, LocalDate day, String note) {
        return proved(undertaking, day, Actors.owed(undertaking), note);
    }

    /** An undertaking is said to be performed by whoever owes it, and by nobody else. */
    List<Event> claims(Undertaking undertaking, LocalDate day) {
        ActPattern done = withDoer(Actors.owed(undertaking));
        return List.of(new Event(day, claims.done(day, done, undertaking.from(), ""), "on its own word"));
    }

    /** What an undertaking forbids is done, and proved in the first way that the text accepts. */
    public List<Event> breaks(Undertaking undertaking, LocalDate day, String note) {
        return proved(undertaking, day, one(Actors.owed(undertaking)), note);
    }

    /** Somebody does, and somebody else tells, what an undertaking speaks of, as its standard asks. */
    private List<Event> proved(Undertaking undertaking, LocalDate day, ActPattern what, String note) {
        WayOfProof way = proving.ways(undertaking).stream().filter(w -> !w.sources().isEmpty())
                .min(Comparator.comparingLong(this::dependsOnOthers))
                .orElse(new WayOfProof(1, "", List.of(undertaking.to()), "", List.of(), List.of()));
        List<Event> events = new ArrayList<>(way.consents().isEmpty() ? List.of() : consents(way.method(), day, true));
        events.addAll(told(day, withDoer(what), way, note));
        return events;
    }

    /** How many outside the settlement it takes to prove something so: to consent to it, or to find it out. */
    private long dependsOnOthers(WayOfProof way) {
        return way.consents().stream().filter(party -> !actors.isInside(party)).count()
                + (way.sources().stream().anyMatch(actors::isInside) ? 0 : 1);
    }

    private List<Event> told(LocalDate day, ActPattern what, WayOfProof way, String note) {
        List<Event> events = new ArrayList<>();
        List<String> sources = way.sources().stream().sorted(Comparator.comparing(s -> !actors.isInside(s))).toList();
        Claim first = claims.done(day, what, sources.getFirst(), way.method());
        events.add(new Event(day, first, note));
        for (int more = 1; more < way.claims(); more++) {
            events.add(new Event(day, claims.confirmed(first, day, sources.get(more % sources.size()), way.method()),
                    "as a further report"));
        }
        return events;
    }

    /** Something is done or said, and told by somebody whose word about it counts without a standard. */
    public List<Event> happens(ActPattern what, LocalDate day, String note) {
        ActPattern done = withDoer(what);
        String source = actors.isWords(done) ? done.actor() : actors.parties().stream()
                .filter(party -> !actors.isSame(party, done.actor())).findFirst().orElse(done.actor());
        return List.of(new Event(day, claims.done(day, done, source, ""), note));
    }

    /** Whoever must consent to what a method is carried out through does so, or refuses. */
    public List<Event> consents(String method, LocalDate day, boolean given) {
        Optional<Method> found = actors.lookup().method(method);
        BiFunction<String, String, Event> says = (party, about) -> new Event(day,
                claims.says(day, party, given ? "consent" : "refuse", about), given ? "it is asked, and agrees" : "");
        return found.stream().flatMap(m -> actors.consentsNeeded(m.through()).stream()
                .map(party -> says.apply(party, m.through()))).toList();
    }

    /** Where the text leaves open who does it, the first of those who can. */
    private ActPattern withDoer(ActPattern what) {
        return new ActPattern(actors.doers(what).stream().findFirst().orElse(what.actor()), what.act(), what.amount(),
                what.item(), what.topic(), what.to(), what.decimals());
    }

    /** One of the forbidden things is enough. */
    private static ActPattern one(ActPattern what) {
        return new ActPattern(what.actor(), what.act(),
                what.amount() instanceof Amount.MoreThan most ? most : new Amount.AtLeast(1), what.item(), what.topic(),
                what.to(), what.decimals());
    }
}
