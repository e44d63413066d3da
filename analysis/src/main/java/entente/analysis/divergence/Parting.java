package entente.analysis.divergence;

import entente.analysis.Budget;
import entente.analysis.Event;
import entente.analysis.Subject;
import entente.analysis.plan.Trial;
import entente.analysis.run.Dates;
import entente.analysis.run.Hypothetical;
import entente.analysis.run.Slice;
import entente.evidence.Claim;
import entente.language.model.Agreement;
import entente.language.model.Change;
import entente.language.model.Changes;
import entente.language.model.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks for the shortest run after which a piece stands differently under two readings. */
public final class Parting {

    /** So many events a run has at the most when every run is tried. */
    public static final int EXHAUSTED = 2;

    private static final int MOST_DAYS = 8;
    private static final int MOST_EVENTS = 14;

    private final Subject subject;
    private final String one;
    private final String other;
    private final Budget budget;
    private final Agreement textOne;
    private final Agreement textOther;

    public Parting(Subject subject, String one, String other, Budget budget) {
        this.subject = subject;
        this.one = one;
        this.other = other;
        this.budget = budget;
        textOne = subject.under(one);
        textOther = subject.under(other);
    }

    /** The pieces that either reading changes, in the order of its lines. */
    public List<String> pieces() {
        Set<String> found = new LinkedHashSet<>();
        Stream.of(one, other).flatMap(name -> changes(name).stream()).map(Change::touches).forEach(found::add);
        return List.copyOf(found);
    }

    private List<Change> changes(String reading) {
        return subject.agreement().readings().stream().filter(r -> r.name().equals(reading)).map(Reading::changes)
                .flatMap(List::stream).toList();
    }

    /** The shortest run that was found; empty where none was, nor among all runs of {@value #EXHAUSTED} events. */
    public Optional<Parted> of(String piece) {
        Agreement partOne = Slice.of(textOne, List.of(piece));
        Agreement partOther = Slice.of(textOther, List.of(piece));
        Pair pair = new Pair(piece, partOne, partOther, Slice.of(subject.agreement(), names(partOne, partOther)));
        var candidates = new Candidates(subject.evaluator(), new Hypothetical(textOne.zone()));
        candidates.of(partOne, piece);
        candidates.of(partOther, piece);
        Optional<Parted> shortest = Optional.empty();
        for (List<Event> events : candidates.all()) {
            shortest = shorter(shortest, tried(pair, events).map(parted -> withoutTheIdle(pair, parted)));
        }
        return exhausted(pair, events(candidates.all()), shortest);
    }

    /** A piece with what it hangs on under each of the two, and as it is written. */
    private record Pair(String piece, Agreement one, Agreement other, Agreement written) {}

    private static Set<String> names(Agreement... parts) {
        Set<String> names = new LinkedHashSet<>();
        for (Agreement part : parts) {
            part.undertakings().forEach(u -> names.add(u.name()));
            part.liberties().forEach(l -> names.add(l.name()));
            part.openPoints().forEach(p -> names.add(p.name()));
        }
        return names;
    }

    private static Optional<Parted> shorter(Optional<Parted> known, Optional<Parted> fresh) {
        return fresh.isPresent() && (known.isEmpty() || fresh.get().isShorterThan(known.get())) ? fresh : known;
    }

    /** The first of the days on which time by itself can change something. */
    private Optional<Parted> tried(Pair pair, List<Event> events) {
        Trial first = new Trial(subject.evaluator(), pair.one(), one, events);
        Trial second = new Trial(subject.evaluator(), pair.other(), other, events);
        LocalDate last = events.stream().map(Event::on).max(LocalDate::compareTo).orElse(pair.one().opens());
        for (LocalDate day : days(pair, first, second, last)) {
            Stood here = Stood.of(one, pair.piece(), first, day);
            Stood there = Stood.of(other, pair.piece(), second, day);
            if (!here.isLike(there)) {
                return Optional.of(new Parted(pair.piece(), events, day, here, there,
                        because(pair, events, day, here, there), false));
            }
        }
        return Optional.empty();
    }

    private static List<LocalDate> days(Pair pair, Trial first, Trial second, LocalDate from) {
        TreeSet<LocalDate> days = new TreeSet<>(Set.of(from));
        Stream.of(pair.one(), pair.other()).forEach(text -> Dates.in(text).forEach(day -> {
            days.add(day);
            days.add(day.plusDays(1));
        }));
        Stream.of(first, second).flatMap(trial -> trial.on(from).undertakings().stream())
                .flatMap(answer -> answer.standing().deadline().stream()).forEach(day -> days.add(day.plusDays(1)));
        return days.tailSet(from).stream().limit(MOST_DAYS).toList();
    }

    /** What can be left out is left out, an event at a time. */
    private Parted withoutTheIdle(Pair pair, Parted parted) {
        Parted shortest = parted;
        for (Event event : parted.events()) {
            List<Event> fewer = shortest.events().stream().filter(e -> !e.equals(event)).toList();
            if (holdsTogether(fewer)) {
                shortest = tried(pair, fewer).orElse(shortest);
            }
        }
        return shortest;
    }

    /** Whether every claim that confirms another comes with it. */
    private static boolean holdsTogether(List<Event> events) {
        Set<String> ids = new HashSet<>();
        events.forEach(event -> ids.add(event.claim().id()));
        return events.stream().map(Event::claim).map(Claim::confirms)
                .allMatch(confirmed -> confirmed.isEmpty() || ids.contains(confirmed));
    }

    /** The single events of all candidates, each kind of them once and on its first day. */
    private static List<Event> events(List<List<Event>> candidates) {
        Map<List<Object>, Event> single = new LinkedHashMap<>();
        candidates.forEach(events -> events.forEach(event -> {
            Claim claim = event.claim();
            single.putIfAbsent(List.of(claim.says(), claim.method(), claim.by(), claim.act(), claim.item(),
                    claim.number(), claim.about(), claim.to(), claim.confirms()), event);
        }));
        return List.copyOf(single.values());
    }

    /** Tries every run of few events, if a shorter one than is known might be among them. */
    private Optional<Parted> exhausted(Pair pair, List<Event> all, Optional<Parted> known) {
        int length = known.map(parted -> parted.events().size() - 1).orElse(EXHAUSTED);
        if (all.size() > MOST_EVENTS) {
            return known;
        }
        List<List<Event>> runs = new ArrayList<>(List.of(List.of()));
        for (int size = 0; size <= Math.min(length, EXHAUSTED); size++) {
            List<List<Event>> longer = new ArrayList<>();
            for (List<Event> run : runs) {
                if (budget.isSpent()) {
                    return known;
                }
                Optional<Parted> found = holdsTogether(run) ? tried(pair, run) : Optional.empty();
                if (found.isPresent()) {
                    return found.map(Parting::noShorter);
                }
                all.stream().skip(run.isEmpty() ? 0 : all.indexOf(run.getLast()) + 1L)
                        .forEach(event -> longer.add(Stream.concat(run.stream(), Stream.of(event)).toList()));
            }
            runs = longer;
        }
        return length <= EXHAUSTED ? known.map(Parting::noShorter) : known;
    }

    private static Parted noShorter(Parted parted) {
        return new Parted(parted.piece(), parted.events(), parted.day(), parted.one(), parted.other(),
                parted.because(), true);
    }

    /** Of either reading the one change that by itself gives what all of its changes give; else all that touch it. */
    private List<Change> because(Pair pair, List<Event> events, LocalDate day, Stood here, Stood there) {
        String written = words(List.of(), pair, events, day);
        List<Change> found = new ArrayList<>();
        Stream.of(here, there).filter(stood -> !stood.words().equals(written)).forEach(stood -> {
            List<Change> touching = changes(stood.reading()).stream()
                    .filter(change -> change.touches().equals(pair.piece())).toList();
            found.addAll(touching.stream().filter(change -> words(List.of(change), pair, events, day)
                    .equals(stood.words())).findFirst().map(List::of).orElse(touching));
        });
        return List.copyOf(found);
    }

    private String words(List<Change> changes, Pair pair, List<Event> events, LocalDate day) {
        Agreement text = Changes.apply(pair.written(), changes, "");
        return Stood.of("", pair.piece(), new Trial(subject.evaluator(), text, "", events), day).words();
    }
}
