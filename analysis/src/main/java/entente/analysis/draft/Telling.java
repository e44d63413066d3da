package entente.analysis.draft;

import entente.analysis.Budget;
import entente.analysis.Event;
import entente.analysis.plan.Trial;
import entente.analysis.run.Dates;
import entente.analysis.run.Hypothetical;
import entente.analysis.run.Slice;
import entente.evidence.Claim;
import entente.language.model.Agreement;
import entente.standing.Evaluator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Looks for runs that tell a piece of the draft from the piece of the base that it was: those that lead into each of
 * its conditions in either text, perform it, break it or let its days pass, without what can be spared; and all short
 * ones of the events that these speak of.
 */
final class Telling {

    /** So many events a run has at the most when every run is tried. */
    static final int EXHAUSTED = 2;

    private static final int MOST_DAYS = 6;
    private static final int MOST_EVENTS = 14;

    private final Evaluator evaluator;
    private final Matched piece;
    private final Agreement base;
    private final Agreement draft;
    private final Budget budget;
    private final TreeSet<LocalDate> dates;
    private final List<Candidate> candidates;
    private Shown found = Shown.NOTHING;

    /** Both texts are cut to what the piece hangs on in them. */
    Telling(Evaluator evaluator, Matched piece, Agreement base, Agreement draft, Budget budget) {
        this.evaluator = evaluator;
        this.piece = piece;
        this.budget = budget;
        this.base = Slice.of(base, names(piece.base()));
        this.draft = Slice.of(draft, names(piece.draft()));
        dates = new TreeSet<>(Dates.in(this.base));
        dates.addAll(Dates.in(this.draft));
        var claims = new Hypothetical(base.zone());
        candidates = Stream.concat(Candidates.of(this.base, piece.base(), evaluator, claims).stream(),
                Candidates.of(this.draft, piece.draft(), evaluator, claims).stream()).toList();
    }

    private static List<String> names(String piece) {
        return piece.isEmpty() ? List.of() : List.of(piece);
    }

    /** Whether the piece and all that it hangs on is written in the same words. */
    boolean isSameInItsLetters() {
        return piece.isInBoth() && !piece.isRenamed() && Letters.isSame(base, draft);
    }

    Told told() {
        for (Candidate candidate : candidates) {
            if (budget.isSpent()) {
                return new Told(found, false);
            }
            spared(candidate);
        }
        boolean whole = exhausted(events());
        return new Told(found, whole);
    }

    /** The runs found on the way after which the draft asks for it and the base, without something else, does not. */
    Optional<Difference> owedWithout(String other) {
        Optional<Difference> shortest = Optional.empty();
        for (Candidate candidate : candidates) {
            Trial here = new Trial(evaluator, base, "", candidate.events());
            Trial there = new Trial(evaluator, draft, "", candidate.events());
            Demand was = Demand.of(piece.base(), here, candidate.day());
            Demand is = Demand.of(piece.draft(), there, candidate.day());
            if (was.isNothing() && is.isOwed() && isUndone(other, here, candidate.day())) {
                shortest = Shown.shorter(shortest, Optional.of(new Difference(candidate.events(), candidate.day(),
                        was.claimed(), is.claimed())));
            }
        }
        return shortest;
    }

    private static boolean isUndone(String other, Trial trial, LocalDate day) {
        return trial.on(day).undertaking(other).map(u -> switch (u.standing().kind()) {
            case PERFORMED, DISCHARGED -> false;
            case OFFERED, WAITING, DUE, IN_FORCE, SUSPENDED, OVERDUE, BREACHED, CONTESTED, UNKNOWN, LAPSED, RELEASED,
                    WITHDRAWN, TERMINATED -> true;
        }).orElse(false);
    }

    /** The two compared on the days on which time by itself can change something. */
    private Shown shown(List<Event> events, LocalDate from) {
        Trial here = new Trial(evaluator, base, "", events);
        Trial there = new Trial(evaluator, draft, "", events);
        Shown shown = Shown.NOTHING;
        for (LocalDate day : days(here, there, from)) {
            Demand was = Demand.of(piece.base(), here, day);
            Demand is = Demand.of(piece.draft(), there, day);
            if (was.rank().isPresent() && is.rank().isPresent()) {
                shown = shown.with(Integer.compare(is.rank().getAsInt(), was.rank().getAsInt()),
                        new Difference(events, day, was.claimed(), is.claimed()));
            }
        }
        return shown;
    }

    private List<LocalDate> days(Trial here, Trial there, LocalDate from) {
        LocalDate first = Stream.of(from, base.opens(), draft.opens()).max(LocalDate::compareTo).orElse(from);
        TreeSet<LocalDate> days = new TreeSet<>(Set.of(first));
        Stream.of(here, there).flatMap(trial -> trial.on(first).undertakings().stream())
                .filter(u -> u.name().equals(piece.base()) || u.name().equals(piece.draft()))
                .flatMap(u -> u.standing().deadline().stream()).forEach(day -> days.add(day.plusDays(1)));
        dates.tailSet(first).forEach(day -> {
            days.add(day);
            days.add(day.plusDays(1));
        });
        return days.tailSet(first).stream().limit(MOST_DAYS).toList();
    }

    private void take(Shown shown) {
        found = found.shorter(shown);
    }

    /** What can be left out is left out, an event at a time: once for what is more, once for what is less. */
    private void spared(Candidate candidate) {
        Shown first = shown(candidate.events(), candidate.day());
        take(first);
        first.more().ifPresent(difference -> spared(difference, Shown::more));
        first.less().ifPresent(difference -> spared(difference, Shown::less));
    }

    private void spared(Difference difference, Function<Shown, Optional<Difference>> side) {
        List<Event> now = difference.events();
        for (Event event : difference.events()) {
            List<Event> fewer = now.stream().filter(e -> !e.equals(event)).toList();
            if (holdsTogether(fewer) && !budget.isSpent()) {
                Shown still = shown(fewer, last(fewer));
                take(still);
                now = side.apply(still).isPresent() ? fewer : now;
            }
        }
    }

    private LocalDate last(List<Event> events) {
        return events.stream().map(Event::on).max(LocalDate::compareTo).orElse(base.opens());
    }

    /** Whether every claim that confirms another comes with it. */
    private static boolean holdsTogether(List<Event> events) {
        Set<String> ids = new HashSet<>();
        events.forEach(event -> ids.add(event.claim().id()));
        return events.stream().map(Event::claim).map(Claim::confirms)
                .allMatch(confirmed -> confirmed.isEmpty() || ids.contains(confirmed));
    }

    /** The single events of all candidates, each kind of them once and on its first day. */
    private List<Event> events() {
        Map<List<Object>, Event> single = new LinkedHashMap<>();
        candidates.forEach(candidate -> candidate.events().forEach(event -> {
            Claim claim = event.claim();
            single.putIfAbsent(List.of(claim.says(), claim.method(), claim.by(), claim.act(), claim.item(),
                    claim.number(), claim.about(), claim.to(), claim.confirms()), event);
        }));
        return List.copyOf(single.values());
    }

    /** Tries every run of few events; whether all of them were tried. */
    private boolean exhausted(List<Event> all) {
        if (all.size() > MOST_EVENTS) {
            return false;
        }
        List<List<Event>> runs = new ArrayList<>(List.of(List.of()));
        for (int size = 0; size <= EXHAUSTED; size++) {
            List<List<Event>> longer = new ArrayList<>();
            for (List<Event> run : runs) {
                if (budget.isSpent()) {
                    return false;
                }
                if (holdsTogether(run)) {
                    take(shown(run, last(run)));
                }
                all.stream().skip(run.isEmpty() ? 0 : all.indexOf(run.getLast()) + 1L)
                        .forEach(event -> longer.add(Stream.concat(run.stream(), Stream.of(event)).toList()));
            }
            runs = longer;
        }
        return true;
    }
}
