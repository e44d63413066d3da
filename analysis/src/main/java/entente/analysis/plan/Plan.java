package entente.analysis.plan;

import entente.analysis.Event;
import entente.analysis.run.Actors;
import entente.analysis.run.Duties;
import entente.analysis.run.Hypothetical;
import entente.analysis.run.Terms;
import entente.language.model.ActPattern;
import entente.language.model.Agreement;
import entente.language.model.Condition;
import entente.language.model.Liberty;
import entente.language.model.OpenPoint;
import entente.language.model.Part;
import entente.language.model.Undertaking;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * A course of events that brings something about as early as it can. It is built from its aim backwards, each thing on
 * the day after what it needs; of several ways the one that is over first is taken. A plan says what should come of it;
 * whether it does is for the evaluator to say.
 */
public final class Plan {

    /** Whether somebody performs what he does not owe yet. */
    public enum Manner { EARLY, AS_IT_FALLS_DUE }

    private final Agreement text;
    private final Manner manner;
    private final Actors actors;
    private final Moves moves;
    private final LastDays lastDays;
    private final Map<String, Undertaking> undertakings = new HashMap<>();
    private final Map<String, OpenPoint> points = new HashMap<>();
    private List<Event> events = new ArrayList<>();
    private Map<String, LocalDate> days = new HashMap<>();
    private final Set<String> underWay = new HashSet<>();

    public Plan(Agreement text, LastDays lastDays, Manner manner) {
        this(text, lastDays, manner, new Hypothetical(text.zone()));
    }

    /** @param claims makes the claims of several plans, so that no two of them have one id */
    public Plan(Agreement text, LastDays lastDays, Manner manner, Hypothetical claims) {
        this.text = text;
        this.lastDays = lastDays;
        this.manner = manner;
        actors = new Actors(text);
        moves = new Moves(actors, claims);
        text.undertakings().forEach(u -> undertakings.put(u.name(), u));
        text.openPoints().forEach(p -> points.put(p.name(), p));
    }

    /** What has been planned so far. */
    public List<Event> events() {
        return List.copyOf(events);
    }

    /** The day on which the last of it happens; the opening where nothing does. */
    public LocalDate lastDay() {
        return events.stream().map(Event::on).max(LocalDate::compareTo).orElse(text.opens());
    }

    /** Plans that an undertaking falls due or comes into force, and says when; empty where no way to it is known. */
    public Optional<LocalDate> due(String undertaking) {
        Undertaking u = undertakings.get(undertaking);
        return u == null ? Optional.empty() : once("due " + undertaking, () -> entered(u.when())
                .flatMap(day -> allHold(u.whileHolds(), day)));
    }

    /** Plans that an undertaking to do is performed and proved, and says when. */
    public Optional<LocalDate> performed(String undertaking) {
        Undertaking u = undertakings.get(undertaking);
        return u == null ? Optional.empty() : once("performed " + undertaking, () -> perform(u));
    }

    /** Plans that whoever owes it says that it is performed: no more is needed for it to be claimed. */
    private Optional<LocalDate> claimed(String undertaking) {
        Undertaking u = undertakings.get(undertaking);
        if (u == null || !Duties.isToDo(u) || days.containsKey("performed " + undertaking)) {
            return performed(undertaking);
        }
        return once("claimed " + undertaking, () -> free(u).map(day -> take(moves.claims(u, day), day)));
    }

    private Optional<LocalDate> free(Undertaking u) {
        return manner == Manner.EARLY ? Optional.of(text.opens())
                : due(u.name()).map(day -> u.when().isEmpty() ? day : day.plusDays(1));
    }

    private Optional<LocalDate> perform(Undertaking u) {
        if (!Duties.isToDo(u)) {
            return due(u.name());
        }
        return free(u).map(day -> take(moves.performs(u, day, manner == Manner.EARLY ? "" : "as it falls due"), day));
    }

    /** Plans that it is performed on that day, and no sooner; empty where it does not fall due before. */
    public Optional<LocalDate> performedOn(String undertaking, LocalDate day) {
        return due(undertaking).filter(due -> !due.isAfter(day)).flatMap(due -> once("performed " + undertaking, () ->
                Optional.of(take(moves.performs(undertakings.get(undertaking), day, "on its last day"), day))));
    }

    /** Plans that what an undertaking asks or forbids is done on that day, and told as its standard asks. */
    public LocalDate doneOn(Undertaking undertaking, LocalDate day, String note) {
        return take(moves.performs(undertaking, day, note), day);
    }

    /** Plans that one of the things that an undertaking forbids is done on that day, and proved. */
    public LocalDate forbiddenOn(Undertaking undertaking, LocalDate day, String note) {
        return take(moves.breaks(undertaking, day, note), day);
    }

    /** Plans that an undertaking is broken for good: what it forbids is done, or its last chance passes. */
    public Optional<LocalDate> broken(String undertaking) {
        Undertaking u = undertakings.get(undertaking);
        return u == null ? Optional.empty() : once("broken " + undertaking, () ->
                Duties.isToRefrain(u)
                        ? due(undertaking).map(day -> u.when().isEmpty() ? day : day.plusDays(1))
                                .map(day -> take(moves.breaks(u, day, ""), day))
                        : due(undertaking).flatMap(day -> lastDays.lastChance(u, events, day))
                                .map(day -> day.plusDays(1)));
    }

    /** Plans that a liberty is open, and says from when. */
    public Optional<LocalDate> open(Liberty liberty) {
        return entered(liberty.when()).flatMap(day -> allHold(liberty.whileHolds(), day));
    }

    /** Plans that an open point is settled, and says when. */
    public Optional<LocalDate> settled(String point) {
        OpenPoint p = points.get(point);
        return p == null || p.settledWhen().isEmpty() ? Optional.empty()
                : once("settled " + point, () -> entered(p.settledWhen()));
    }

    /** Plans that one of these holds; without any, from the opening. */
    public Optional<LocalDate> entered(List<Part<Condition>> ways) {
        return ways.isEmpty() ? Optional.of(text.opens())
                : earliest(ways.stream().map(Part::value).toList(), text.opens(), this::lasts);
    }

    private Optional<LocalDate> allHold(List<Part<Condition>> conditions, LocalDate from) {
        return all(conditions.stream().map(part -> Terms.of(part.value())).toList(), from);
    }

    /** Plans that a condition holds, on that day or later, and says when. */
    public Optional<LocalDate> holds(Terms terms, LocalDate from) {
        return switch (terms) {
            case Terms.All all -> all(all.of(), from);
            case Terms.Any any -> earliest(any.of(), from, this::holds);
            case Terms.Term term -> fact(term, from);
        };
    }

    /** Days that must not have come yet are looked at last: only then is it known how late it is. */
    private Optional<LocalDate> all(List<Terms> parts, LocalDate from) {
        Optional<LocalDate> day = Optional.of(from);
        for (Terms part : parts.stream().sorted((one, other) -> Boolean.compare(isBefore(one), isBefore(other)))
                .toList()) {
            Optional<LocalDate> so = day;
            day = day.flatMap(d -> holds(part, isBefore(part) ? d : from)).map(d -> d.isAfter(so.get()) ? d : so.get());
        }
        return day;
    }

    private static boolean isBefore(Terms terms) {
        return terms instanceof Terms.Term term && term.denied() && term.fact() instanceof Condition.From;
    }

    /** A way is open once what must have held for some time has held so long. */
    private Optional<LocalDate> lasts(Condition way, LocalDate from) {
        return holds(Terms.of(way), from).map(day -> after(way, day));
    }

    private static LocalDate after(Condition way, LocalDate day) {
        if (way instanceof Condition.All all) {
            return all.of().stream().map(part -> after(part, day)).max(LocalDate::compareTo).orElse(day);
        }
        return way instanceof Condition.Lasting lasting ? LastDays.past(day, lasting.length()) : day;
    }

    private <T> Optional<LocalDate> earliest(List<T> ways, LocalDate from,
            BiFunction<T, LocalDate, Optional<LocalDate>> plan) {
        List<Event> eventsBefore = events;
        Map<String, LocalDate> daysBefore = days;
        List<Event> best = events;
        Map<String, LocalDate> bestDays = days;
        Optional<LocalDate> first = Optional.empty();
        for (T way : ways) {
            events = new ArrayList<>(eventsBefore);
            days = new HashMap<>(daysBefore);
            Optional<LocalDate> day = plan.apply(way, from);
            if (day.isPresent() && (first.isEmpty() || day.get().isBefore(first.get()))) {
                first = day;
                best = events;
                bestDays = days;
            }
        }
        events = best;
        days = bestDays;
        return first;
    }

    private Optional<LocalDate> fact(Terms.Term term, LocalDate from) {
        if (term.fact() instanceof Condition.From until) {
            return term.denied() ? Optional.of(from).filter(day -> day.isBefore(until.day()))
                    : Optional.of(from.isBefore(until.day()) ? until.day() : from);
        }
        if (term.fact() instanceof Condition.Fact fact) {
            return fact(fact, term.denied(), from);
        }
        if (term.fact() instanceof Condition.Available available) {
            return term.denied() ? Optional.of(from) : once("available " + available.method(), () ->
                    Optional.of(take(moves.consents(available.method(), from, true), from)));
        }
        if (term.denied()) {
            return Optional.of(from);
        }
        if (term.fact() instanceof Condition.Settled settled) {
            return settled(settled.openPoint());
        }
        if (term.fact() instanceof Condition.InForce state) {
            return actors.lookup().state(state.state()).filter(s -> !s.begins().isEmpty())
                    .flatMap(s -> happens(s.begins().getFirst().value(), from));
        }
        return term.fact() instanceof Condition.Happens happens ? happens(happens.what(), from) : Optional.empty();
    }

    private Optional<LocalDate> fact(Condition.Fact fact, boolean denied, LocalDate from) {
        return switch (fact.kind()) {
            case CLAIMED -> denied ? Optional.of(from) : claimed(fact.undertaking());
            case PROVED -> denied ? Optional.of(from) : performed(fact.undertaking());
            case DUE, IN_FORCE -> denied ? Optional.of(from) : due(fact.undertaking());
            case KEPT -> denied ? broken(fact.undertaking()) : Optional.of(from);
            case BROKEN -> denied ? Optional.of(from) : broken(fact.undertaking());
            case OVERDUE -> denied ? Optional.of(from) : overdue(fact.undertaking());
            case TERMINATED -> denied ? Optional.of(from) : Optional.empty();
        };
    }

    private Optional<LocalDate> overdue(String undertaking) {
        Undertaking u = undertakings.get(undertaking);
        return u == null ? Optional.empty() : due(undertaking)
                .flatMap(day -> lastDays.deadline(u, events, day)).map(day -> day.plusDays(1));
    }

    /** Somebody does or says it: whoever owes it as he owes it, otherwise anybody who can. */
    private Optional<LocalDate> happens(ActPattern what, LocalDate from) {
        Optional<Undertaking> owed = undertakings.values().stream().sorted((one, other) ->
                one.name().compareTo(other.name())).filter(Duties::isToDo)
                .filter(u -> actors.isAlike(Actors.owed(u), what)).findFirst();
        if (owed.isPresent() && manner == Manner.AS_IT_FALLS_DUE) {
            return performed(owed.get().name());
        }
        return once("happens " + what, () -> Optional.of(take(moves.happens(what, from, ""), from)));
    }

    private Optional<LocalDate> once(String what, Supplier<Optional<LocalDate>> planned) {
        LocalDate known = days.get(what);
        if (known != null) {
            return Optional.of(known);
        }
        if (!underWay.add(what)) {
            return Optional.empty();
        }
        Optional<LocalDate> day = planned.get();
        underWay.remove(what);
        day.ifPresent(found -> days.put(what, found));
        return day;
    }

    private LocalDate take(List<Event> more, LocalDate day) {
        events.addAll(more);
        return day;
    }
}
