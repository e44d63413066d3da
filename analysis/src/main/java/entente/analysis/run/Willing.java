package entente.analysis.run;

import entente.analysis.Event;
import entente.evidence.Claim;
import entente.language.model.ActPattern;
import entente.language.model.Agreement;
import entente.language.model.Amount;
import entente.language.model.Condition;
import entente.language.model.Lookup;
import entente.language.model.Method;
import entente.language.model.Part;
import entente.language.model.Undertaking;
import entente.standing.Answer;
import entente.standing.Standing.Kind;
import entente.standing.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What those who are willing do next. */
final class Willing {

    private final Agreement text;
    private final Reachable reachable;
    private final Unwilling unwilling;
    private final Hypothetical claims;
    private final Set<String> done = new HashSet<>();
    private final Set<String> had = new HashSet<>();
    private LocalDate day;
    private List<Event> next = List.of();

    Willing(Agreement text, Unwilling unwilling) {
        this.text = text;
        this.unwilling = unwilling;
        reachable = Reachable.in(text, Assumed.goodFaithBut(unwilling.refusing()));
        claims = new Hypothetical(text.zone());
    }

    /** Whoever refuses says so on the first day; consents are given when they are asked for. */
    List<Event> atTheOutset(LocalDate first) {
        begin(first);
        for (Method method : text.methods()) {
            actors().consentsNeeded(method.through()).stream()
                    .filter(party -> unwilling.refusing().contains(actors().party(party)))
                    .forEach(party -> consent(party, method.through()));
        }
        return next;
    }

    /** What they do on this day, as things stand the day before. */
    List<Event> next(Answer now, LocalDate on) {
        begin(on);
        now.states().stream().filter(state -> state.inForce() == Truth.YES).forEach(state -> had.add(state.name()));
        for (var answer : now.undertakings()) {
            switch (answer.standing().kind()) {
                case DUE, OVERDUE -> owed(answer.undertaking());
                case IN_FORCE -> bound(answer.undertaking());
                case SUSPENDED -> answer.undertaking().whileHolds().forEach(this::bringAbout);
                case WAITING -> enter(answer.name());
                case OFFERED, PERFORMED, DISCHARGED, BREACHED, CONTESTED, UNKNOWN, LAPSED, RELEASED, WITHDRAWN,
                        TERMINATED -> { }
            }
        }
        now.openPoints().stream().filter(p -> p.settled() != Truth.YES)
                .forEach(p -> enter(p.openPoint().name()));
        return next;
    }

    private void begin(LocalDate on) {
        day = on;
        next = new ArrayList<>();
    }

    private Actors actors() {
        return reachable.actors();
    }

    private Lookup lookup() {
        return actors().lookup();
    }

    /** What the way into it asks for, and nobody owes, is done freely. */
    private void enter(String piece) {
        reachable.wayInto(piece).ifPresent(this::bringAbout);
    }

    private void bringAbout(Part<Condition> part) {
        Terms.of(part.value()).facts().stream().filter(term -> !term.denied() && reachable.can(term))
                .forEach(term -> bringAbout(term.fact()));
    }

    private void bringAbout(Condition fact) {
        if (fact instanceof Condition.Happens happens) {
            doFreely(happens.what());
        } else if (fact instanceof Condition.InForce state) {
            lookup().state(state.state()).ifPresent(s -> doFreely(s.begins().getFirst().value()));
        } else if (fact instanceof Condition.Available method) {
            lookup().method(method.method()).ifPresent(m -> actors().consentsNeeded(m.through())
                    .forEach(party -> consent(party, m.through())));
        }
    }

    private void doFreely(ActPattern what) {
        if (!reachable.carriers(what).isEmpty()) {
            return;
        }
        actors().doers(what).stream().filter(reachable::isWilling).filter(doer -> !reachable.isForbidden(what, doer))
                .findFirst().ifPresent(doer -> once("free " + what,
                        () -> act(by(doer, what), "freely, as nobody owes it")));
    }

    private static ActPattern by(String doer, ActPattern what) {
        return new ActPattern(doer, what.act(), what.amount(), what.item(), what.topic(), what.to());
    }

    private void act(ActPattern what, String note) {
        String says = actors().isWords(what) ? what.actor()
                : actors().parties().stream().filter(party -> !actors().isSame(party, what.actor()))
                        .filter(reachable::isWilling).findFirst().orElse(what.actor());
        add(claims.done(day, what, says, ""), note);
    }

    private void consent(String party, String act) {
        var wanted = new ActPattern(party, "consent", new Amount.AtLeast(1), "", act, "");
        if (unwilling.refusing().contains(actors().party(party))) {
            once("refuse " + party + " " + act,
                    () -> add(claims.says(day, party, "refuse", act), "it is asked, and refuses"));
        } else if (reachable.carriers(wanted).isEmpty()) {
            once("consent " + party + " " + act,
                    () -> add(claims.says(day, party, "consent", act), "it is asked, and agrees"));
        }
    }

    private void owed(Undertaking undertaking) {
        if (!unwilling.leaving().contains(undertaking.name())) {
            perform(undertaking);
        }
    }

    /** What comes back is done when one of its times falls due; what is kept or tried is not done at all. */
    private void bound(Undertaking undertaking) {
        if (!Duties.isToRefrain(undertaking)) {
            return;
        }
        if (unwilling.leaving().contains(undertaking.name())) {
            once(undertaking.name(), () -> breach(undertaking));
        } else {
            verify(undertaking);
        }
    }

    /** The forbidden act, as often as breaks the promise, found out by whoever the text believes. */
    private void breach(Undertaking undertaking) {
        ActPattern what = Actors.owed(undertaking);
        Optional<WayOfProof> way = way(undertaking);
        Claim first = claims.done(day, what, source(way, what), way.map(WayOfProof::method).orElse(""));
        add(first, "though it has promised not to");
        confirm(first, way);
    }

    private void perform(Undertaking undertaking) {
        ActPattern what = Actors.owed(undertaking);
        if (!reachable.isWilling(what.actor())) {
            return;
        }
        Optional<WayOfProof> way = way(undertaking);
        if (way.isEmpty() && isProvableLater(undertaking)) {
            askForConsent(undertaking);
            return;
        }
        once(undertaking.name(), () -> {
            way.map(WayOfProof::doers).filter(doers -> !doers.isEmpty())
                    .ifPresent(doers -> goThrough(way.get(), doers));
            tell(undertaking, way, claims.done(day, what, source(way, what), way.map(WayOfProof::method).orElse("")));
        });
    }

    /** The first way of proof that is open by now: where consent is needed, once it has been given. */
    private Optional<WayOfProof> way(Undertaking undertaking) {
        return reachable.proving().ways(undertaking).stream()
                .filter(way -> reachable.proving().isOpen(way, reachable::isWilling))
                .filter(way -> way.consents().isEmpty() || had.contains(way.method())).findFirst();
    }

    private void askForConsent(Undertaking undertaking) {
        reachable.proving().open(undertaking, reachable::isWilling).ifPresent(later ->
                later.consents().forEach(party -> consent(party, later.through())));
    }

    private boolean isProvableLater(Undertaking undertaking) {
        return reachable.proving().ways(undertaking).stream()
                .filter(way -> reachable.proving().isOpen(way, reachable::isWilling))
                .anyMatch(way -> reachable.can(new Terms.Term(
                        new Condition.Available(way.method(), undertaking.place()), false)));
    }

    /** The act that a method is carried out through. */
    private void goThrough(WayOfProof way, List<String> doers) {
        var act = new ActPattern(doers.stream().filter(reachable::isWilling).findFirst().orElseThrow(), way.through(),
                new Amount.AtLeast(1), "", "", "");
        boolean plain = lookup().act(way.through()).filter(a -> a.of().isEmpty()).isPresent();
        if (plain) {
            once("through " + way.through(), () -> act(act, "to find out"));
        }
    }

    private String source(Optional<WayOfProof> way, ActPattern what) {
        return way.flatMap(w -> w.sources().stream().filter(reachable::isWilling).findFirst()).orElse(what.actor());
    }

    private void tell(Undertaking undertaking, Optional<WayOfProof> way, Claim first) {
        boolean toRefrain = undertaking.duty().value().isContinuing();
        add(first, toRefrain ? "to show that it is kept" : "as it falls due");
        confirm(first, way);
    }

    private void confirm(Claim first, Optional<WayOfProof> way) {
        for (int more = 1; more < way.map(WayOfProof::claims).orElse(1); more++) {
            add(claims.confirmed(first, day, first.says(), first.method()),
                    "as the text asks for more than one report");
        }
    }

    /** Keeping is shown once: that it would have to be shown again is another finding. */
    private void verify(Undertaking undertaking) {
        if (undertaking.proof().isEmpty()) {
            return;
        }
        Optional<WayOfProof> way = way(undertaking);
        if (way.isEmpty()) {
            askForConsent(undertaking);
        }
        way.ifPresent(w -> once(undertaking.name(), () -> tell(undertaking, way, claims.none(day,
                Actors.owed(undertaking), source(way, Actors.owed(undertaking)), w.method()))));
    }

    private void once(String what, Runnable act) {
        if (done.add(what)) {
            act.run();
        }
    }

    private void add(Claim claim, String note) {
        next.add(new Event(day, claim, note));
    }
}
