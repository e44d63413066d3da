package entente.analysis.run;

import entente.language.model.ActPattern;
import entente.language.model.Agreement;
import entente.language.model.Condition;
import entente.language.model.Deadline;
import entente.language.model.Liberty;
import entente.language.model.OpenPoint;
import entente.language.model.Part;
import entente.language.model.Undertaking;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can come about at all: the least set of undertakings that fall due and open points that are settled, such that
 * each has a way into it all of whose facts can come about. What is not in the set comes about in no run under what is
 * assumed; that something is in it promises nothing, since two facts may each be possible and never together.
 */
public final class Reachable {

    private final Agreement text;
    private final Actors actors;
    private final Proving proving;
    private final Assumed assumed;
    private final Map<String, Undertaking> undertakings = new LinkedHashMap<>();
    private final Map<String, OpenPoint> points = new LinkedHashMap<>();
    private final Map<String, List<Undertaking>> carriers = new HashMap<>();
    private final Map<String, List<Undertaking>> alike = new HashMap<>();
    private final Map<Part<Condition>, Terms> terms = new HashMap<>();
    private final Map<String, Optional<Part<Condition>>> reached = new LinkedHashMap<>();

    private Reachable(Agreement text, Assumed assumed) {
        this.text = text;
        this.assumed = assumed;
        actors = new Actors(text);
        proving = new Proving(actors);
        text.undertakings().forEach(u -> undertakings.put(u.name(), u));
        text.openPoints().forEach(p -> points.put(p.name(), p));
        text.undertakings().forEach(u -> carriers.computeIfAbsent(u.duty().value().what().act(),
                act -> new ArrayList<>()).add(u));
    }

    public static Reachable in(Agreement text, Assumed assumed) {
        Reachable made = new Reachable(text, assumed);
        made.grow();
        return made;
    }

    public Actors actors() {
        return actors;
    }

    public Proving proving() {
        return proving;
    }

    private void grow() {
        int before;
        do {
            before = reached.size();
            undertakings.values().stream().filter(u -> !isReached(u.name()))
                    .filter(u -> isOpen(u.when()) && u.whileHolds().stream().allMatch(this::can))
                    .forEach(u -> reached.put(u.name(), firstOpen(u.when())));
            points.values().stream().filter(p -> !isReached(p.name()))
                    .filter(p -> !p.settledWhen().isEmpty() && isOpen(p.settledWhen()))
                    .forEach(p -> reached.put(p.name(), firstOpen(p.settledWhen())));
        } while (reached.size() > before);
    }

    private Optional<Part<Condition>> firstOpen(List<Part<Condition>> ways) {
        return ways.stream().filter(this::can).findFirst();
    }

    private boolean isOpen(List<Part<Condition>> ways) {
        return ways.isEmpty() || ways.stream().anyMatch(this::can);
    }

    /** Whether an undertaking can fall due or come into force, or an open point be settled. */
    public boolean isReached(String piece) {
        return reached.containsKey(piece);
    }

    /** The way by which it is reached, all of whose facts come about without it; empty where it needs none. */
    public Optional<Part<Condition>> wayInto(String piece) {
        return reached.getOrDefault(piece, Optional.empty());
    }

    public boolean canOpen(Liberty liberty) {
        return isOpen(liberty.when()) && liberty.whileHolds().stream().allMatch(this::can);
    }

    /** Whether a condition can come to hold. */
    public boolean can(Part<Condition> part) {
        return terms(part).holds(this::can);
    }

    private Terms terms(Part<Condition> part) {
        return terms.computeIfAbsent(part, p -> Terms.of(p.value()));
    }

    /** The facts because of which a condition cannot come to hold. */
    public List<Terms.Term> blocking(Part<Condition> part) {
        return terms(part).missing(this::can);
    }

    /** Whether a single fact can come about. */
    public boolean can(Terms.Term term) {
        if (term.fact() instanceof Condition.Fact fact) {
            return can(fact, term.denied());
        }
        if (term.fact() instanceof Condition.From from) {
            return !term.denied() || from.day().isAfter(text.opens());
        }
        if (term.fact() instanceof Condition.Available available) {
            return term.denied() ? needsConsent(available.method()) : assumed.rest() || canBeHad(available.method());
        }
        if (term.denied()) {
            return true;
        }
        if (term.fact() instanceof Condition.Settled settled) {
            return isReached(settled.openPoint()) || assumed.rest() && isSettledByNothing(settled.openPoint());
        }
        if (term.fact() instanceof Condition.InForce state) {
            return actors.lookup().state(state.state()).filter(s ->
                    s.begins().stream().anyMatch(part -> happens(part.value()))).isPresent();
        }
        return !(term.fact() instanceof Condition.Happens happens) || happens(happens.what());
    }

    private boolean isSettledByNothing(String point) {
        return Optional.ofNullable(points.get(point)).filter(p -> !p.settledWhen().isEmpty()).isEmpty();
    }

    private boolean needsConsent(String method) {
        return actors.lookup().method(method).filter(m -> !actors.consentsNeeded(m.through()).isEmpty()).isPresent();
    }

    private boolean canBeHad(String method) {
        return actors.lookup().method(method).filter(m ->
                actors.consentsNeeded(m.through()).stream().allMatch(this::isWilling)).isPresent();
    }

    private boolean can(Condition.Fact fact, boolean denied) {
        Undertaking about = undertakings.get(fact.undertaking());
        if (about == null) {
            return denied || fact.kind() == Condition.Fact.Kind.KEPT;
        }
        return switch (fact.kind()) {
            case CLAIMED -> denied || isDone(about);
            case PROVED -> denied || isDone(about) && isProvable(about);
            case DUE, IN_FORCE -> denied || isReached(about.name());
            case OVERDUE -> denied || isMissable(about, about.deadline());
            case BROKEN -> denied || isBreakable(about);
            case KEPT -> !denied || isBreakable(about);
            case TERMINATED -> true;
        };
    }

    /**
     * What is owed is done once it falls due, or once the same deed is owed under another undertaking; before, only
     * where somebody may do what he does not owe yet.
     */
    private boolean isDone(Undertaking undertaking) {
        boolean toRefrain = undertaking.duty().value().isContinuing();
        return (assumed.early() && !toRefrain || isReached(undertaking.name()) || !toRefrain && alike.computeIfAbsent(
                        undertaking.name(), name -> carriers(Actors.owed(undertaking))).stream()
                        .anyMatch(other -> isReached(other.name())))
                && (toRefrain || assumed.rest() || isWilling(Actors.owed(undertaking).actor()));
    }

    private boolean isProvable(Undertaking undertaking) {
        return assumed.rest() || proving.open(undertaking, this::isWilling).isPresent();
    }

    private boolean isBreakable(Undertaking undertaking) {
        return undertaking.duty().value().isContinuing()
                ? assumed.breaches() && isReached(undertaking.name())
                : isMissable(undertaking, undertaking.breachedAfter());
    }

    /** In good faith a day is missed only by him who waits in vain for somebody who refuses. */
    private boolean isMissable(Undertaking undertaking, Optional<Part<Deadline>> last) {
        boolean isDefinite = last.filter(part -> !(part.value() instanceof Deadline.Elastic)).isPresent();
        return isDefinite && isReached(undertaking.name())
                && (assumed.breaches() || !isWilling(Actors.owed(undertaking).actor()));
    }

    boolean isWilling(String actor) {
        return !assumed.refusing().contains(actors.party(actor));
    }

    private boolean happens(ActPattern what) {
        List<Undertaking> owing = carriers(what);
        if (!assumed.early() && !owing.isEmpty()) {
            return owing.stream().anyMatch(u -> isReached(u.name())
                    && (assumed.rest() || isWilling(Actors.owed(u).actor())));
        }
        return assumed.rest() || actors.doers(what).stream().filter(this::isWilling)
                .anyMatch(doer -> assumed.breaches() || !isForbidden(what, doer));
    }

    /** The undertakings that carry an act: whoever owes it does it when it falls due, and not before. */
    public List<Undertaking> carriers(ActPattern what) {
        return carriers.getOrDefault(what.act(), List.of()).stream()
                .filter(u -> !u.duty().value().isContinuing())
                .filter(u -> actors.isAlike(Actors.owed(u), what)).toList();
    }

    /** Whether somebody has promised not to do it. */
    public boolean isForbidden(ActPattern what, String doer) {
        return carriers.getOrDefault(what.act(), List.of()).stream()
                .filter(u -> u.duty().value().isContinuing())
                .anyMatch(u -> actors.isSame(u.from(), doer) && actors.isAlike(Actors.owed(u),
                        new ActPattern(doer, what.act(), what.amount(), what.item(), what.topic(), what.to())));
    }
}
