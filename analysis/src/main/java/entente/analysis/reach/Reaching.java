package entente.analysis.reach;

import entente.analysis.Claimed;
import entente.analysis.Event;
import entente.analysis.Replay;
import entente.analysis.Run;
import entente.analysis.Subject;
import entente.analysis.plan.LastDays;
import entente.analysis.plan.Moves;
import entente.analysis.plan.Plan;
import entente.analysis.plan.Trial;
import entente.analysis.run.Actors;
import entente.analysis.run.Hypothetical;
import entente.analysis.run.Slice;
import entente.analysis.run.Terms;
import entente.language.model.ActPattern;
import entente.language.model.Agreement;
import entente.language.model.Condition;
import entente.language.model.Part;
import entente.language.model.State;
import entente.standing.Standing.Kind;
import entente.standing.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Looks for the ways by which something comes about, each as quick as it can be, and for who can stop it. */
public final class Reaching {

    /** So many days are waited for it after the last event. */
    public static final int PATIENCE = 800;

    private final Subject subject;
    private final String piece;
    private final String reading;
    private final Agreement text;
    private final Actors actors;
    private final List<Road> roads = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private int ways;

    private Reaching(Subject subject, String piece, String reading) {
        this.subject = subject;
        this.piece = piece;
        this.reading = reading;
        text = Slice.of(subject.under(reading), List.of(piece));
        actors = new Actors(text);
    }

    /** @param piece a state, an undertaking that is to fall due, a liberty that is to open, or an open point */
    public static Reach of(Subject subject, String piece, String reading) {
        var reaching = new Reaching(subject, piece, reading);
        reaching.look();
        reaching.roads.sort(Comparator.comparingLong(Road::days).thenComparing(road -> road.events().size()));
        return new Reach(piece, reading, List.copyOf(reaching.roads), reaching.ways,
                List.copyOf(reaching.faults));
    }

    private void look() {
        actors.lookup().state(piece).ifPresent(this::state);
        text.undertakings().stream().filter(u -> u.name().equals(piece)).forEach(u -> ways(u.when()));
        text.liberties().stream().filter(l -> l.name().equals(piece)).forEach(l -> ways(l.when()));
        text.openPoints().stream().filter(p -> p.name().equals(piece)).forEach(p -> ways(p.settledWhen()));
    }

    private void state(State state) {
        state.begins().forEach(event -> {
            var moves = new Moves(actors, new Hypothetical(text.zone()));
            road(moves.happens(event.value(), text.opens(), ""), List.of());
        });
        state.beginsWhen().forEach(way -> road(plan -> plan.entered(List.of(way)), List.of(way)));
    }

    private void ways(List<Part<Condition>> ways) {
        if (ways.isEmpty()) {
            road(List.of(), List.of());
        }
        ways.forEach(way -> road(plan -> plan.entered(List.of(way)), List.of(way)));
    }

    private void road(Consumer<Plan> aim, List<Part<Condition>> ways) {
        var plan = new Plan(text, new LastDays(text, subject.evaluator()), Plan.Manner.EARLY,
                new Hypothetical(text.zone()));
        aim.accept(plan);
        road(plan.events(), ways);
    }

    private void road(List<Event> events, List<Part<Condition>> written) {
        ways++;
        var trial = new Trial(subject.evaluator(), text, reading, events);
        LocalDate begins = events.stream().map(Event::on).min(LocalDate::compareTo).orElse(text.opens());
        LocalDate last = events.stream().map(Event::on).max(LocalDate::compareTo).orElse(text.opens());
        first(trial, last).ifPresent(comes -> {
            Claimed claimed = trial.claimed(piece, comes).orElseThrow();
            List<String> wrong = Replay.differences(subject, new Run(events, List.of(claimed)));
            faults.addAll(wrong);
            if (wrong.isEmpty()) {
                roads.add(new Road(events, begins, comes, claimed, stoppers(events, written, begins, comes)));
            }
        });
    }

    private Optional<LocalDate> first(Trial trial, LocalDate from) {
        for (int days = 0; days <= PATIENCE; days++) {
            if (isThere(trial, from.plusDays(days))) {
                return Optional.of(from.plusDays(days));
            }
        }
        return Optional.empty();
    }

    private boolean isThere(Trial trial, LocalDate day) {
        return trial.claimed(piece, day).filter(Reaching::isThere).isPresent();
    }

    private static boolean isThere(Claimed claimed) {
        return switch (claimed) {
            case Claimed.Stands stands -> stands.kind() == Kind.DUE || stands.kind() == Kind.IN_FORCE
                    || stands.kind() == Kind.OVERDUE;
            case Claimed.IsOpen open -> open.open() == Truth.YES;
            case Claimed.IsSettled settled -> settled.settled() == Truth.YES;
            case Claimed.IsInForce state -> state.inForce() == Truth.YES;
        };
    }

    /** Everybody without whose deed it does not come about, then everybody whose deed keeps it from coming about. */
    private List<Stopper> stoppers(List<Event> events, List<Part<Condition>> ways, LocalDate begins, LocalDate comes) {
        List<Stopper> found = new ArrayList<>();
        for (Event event : events) {
            List<Event> fewer = events.stream().filter(other -> other != event
                    && !other.claim().confirms().equals(event.claim().id())).toList();
            if (!isThere(new Trial(subject.evaluator(), text, reading, fewer), comes)) {
                found.add(new Stopper(actors.party(event.claim().by()), event, true));
            }
        }
        var moves = new Moves(actors, new Hypothetical(text.zone(), events.size()));
        LocalDate between = begins.plusDays(1).isBefore(comes) ? begins.plusDays(1) : begins;
        for (ActPattern against : against(ways)) {
            List<Event> more = new ArrayList<>(events);
            List<Event> deed = moves.happens(against, between, "");
            more.addAll(deed);
            if (!isThere(new Trial(subject.evaluator(), text, reading, more), comes)) {
                found.add(new Stopper(actors.party(deed.getFirst().claim().by()), deed.getFirst(), false));
            }
        }
        return found;
    }

    /** What a way says must not have happened, and what would end the state. */
    private Set<ActPattern> against(List<Part<Condition>> ways) {
        Set<ActPattern> found = new LinkedHashSet<>();
        Stream<Part<Condition>> held = Stream.concat(text.undertakings().stream().flatMap(u -> Stream.of(u.provided(),
                u.whileHolds())).flatMap(List::stream),
                text.liberties().stream().flatMap(l -> l.whileHolds().stream()));
        Stream.concat(ways.stream(), held).flatMap(way -> Terms.of(way.value()).facts().stream())
                .filter(Terms.Term::denied).map(Terms.Term::fact).filter(Condition.Happens.class::isInstance)
                .forEach(fact -> found.add(((Condition.Happens) fact).what()));
        return found;
    }
}
