package entente.analysis.exposure;

import entente.analysis.exchange.FurthestAhead;
import entente.analysis.exchange.LeastExposed.Deed;
import entente.analysis.run.Actors;
import entente.analysis.run.Duties;
import entente.analysis.run.Terms;
import entente.analysis.time.Earliest;
import entente.language.model.Act;
import entente.language.model.ActPattern;
import entente.language.model.Agreement;
import entente.language.model.Condition;
import entente.language.model.OpenPoint;
import entente.language.model.Part;
import entente.language.model.State;
import entente.language.model.Undertaking;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who gives what to whom under a text, and what has to be done before what falls due. */
public final class Bargain {

    private final Agreement text;
    private final Actors actors;
    private final Earliest earliest;
    private final boolean isValued;
    private final List<Undertaking> undertakings;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<int[]> before = new ArrayList<>();

    /**
     * The worst moment of a party.
     *
     * @param given what it has done by then that cannot be undone
     * @param withheld what it is to get and has not got
     * @param before everything that has been done by then, in an order in which it can be
     * @param ahead by how much it is ahead, where the text gives values
     */
    public record Moment(String party, List<Undertaking> given, List<Undertaking> withheld, List<Undertaking> before,
            long ahead) {}

    public Bargain(Agreement text) {
        this.text = text;
        actors = new Actors(text);
        earliest = new Earliest(text, Earliest.Manner.AS_IT_FALLS_DUE);
        isValued = Worth.isGiven(text);
        undertakings = text.undertakings();
        undertakings.forEach(u -> numbers.put(u.name(), numbers.size()));
        undertakings.forEach(u -> before.add(before(u)));
    }

    public boolean isValued() {
        return isValued;
    }

    /** The parties that owe anything, in the order of the text. */
    public List<String> parties() {
        return text.parties().stream().map(party -> party.name())
                .filter(party -> undertakings.stream().anyMatch(u -> isBy(u, party))).toList();
    }

    /** All parties, in the order of the text. */
    public List<String> everybody() {
        return text.parties().stream().map(party -> party.name()).toList();
    }

    private boolean isBy(Undertaking u, String party) {
        return actors.isSame(u.from(), party);
    }

    private boolean isFor(Undertaking u, String party) {
        return !isBy(u, party) && (actors.isSame(u.to(), party)
                || !u.beneficiary().isEmpty() && actors.isSame(u.beneficiary(), party));
    }

    /**
     * When a party is furthest ahead of what it gets, if everybody performs only what has fallen due and the others
     * hold back what they can.
     */
    public Moment worst(String party) {
        long[] weights = undertakings.stream().mapToLong(u -> weight(u, party)).toArray();
        BitSet done = FurthestAhead.of(weights, before);
        List<Undertaking> all = done.stream().mapToObj(undertakings::get)
                .sorted((one, other) -> Long.compare(due(one), due(other))).toList();
        List<Undertaking> given = all.stream().filter(u -> isBy(u, party) && isForGood(u)).toList();
        List<Undertaking> withheld = IntStream.range(0, undertakings.size()).filter(i -> !done.get(i))
                .mapToObj(undertakings::get).filter(u -> isFor(u, party)).toList();
        long ahead = done.stream().mapToLong(i -> weights[i]).sum();
        return new Moment(party, given, withheld, inOrder(done), ahead);
    }

    private long due(Undertaking u) {
        return earliest.of(u.name()).orElse(Earliest.NEVER);
    }

    /** Without values, each deed that is done for good counts as one; what cannot be undone is what exposes. */
    private long weight(Undertaking u, String party) {
        if (due(u) == Earliest.NEVER || !Duties.isToDo(u)) {
            return 0;
        }
        long value = isValued ? Worth.of(u).getOrDefault(party, 0L) : isForGood(u) ? 1 : 0;
        return isBy(u, party) ? value : isFor(u, party) ? -value : 0;
    }

    /** Each after what has to come before it. */
    private List<Undertaking> inOrder(BitSet done) {
        Set<Integer> order = new LinkedHashSet<>();
        done.stream().boxed().sorted((one, other) -> Long.compare(due(undertakings.get(one)),
                due(undertakings.get(other)))).forEach(i -> place(i, order, new BitSet()));
        return order.stream().map(undertakings::get).toList();
    }

    private void place(int number, Set<Integer> order, BitSet open) {
        if (open.get(number)) {
            return;
        }
        open.set(number);
        for (int earlier : before.get(number)) {
            place(earlier, order, open);
        }
        order.add(number);
    }

    /**
     * Whether it is done for good: a deed, and none that begins or ends a state which whoever does it can end or begin
     * again.
     */
    public boolean isForGood(Undertaking u) {
        ActPattern what = Actors.owed(u);
        boolean deed = actors.lookup().act(what.act()).filter(act -> act.kind() == Act.Kind.DEED).isPresent();
        return deed && Duties.isToDo(u) && text.states().stream()
                .noneMatch(state -> canTurnBack(state, what));
    }

    /** Whether somebody else could hold it until its turn comes: a thing that is handed over, and not a state ended. */
    public boolean canBeHeld(Undertaking u) {
        ActPattern what = Actors.owed(u);
        return Duties.isToDo(u) && !actors.isWords(what) && text.states().stream()
                .noneMatch(state -> turns(state.begins(), what) || turns(state.ends(), what));
    }

    private boolean canTurnBack(State state, ActPattern what) {
        return turns(state.begins(), what) && canDo(state.ends(), what.actor())
                || turns(state.ends(), what) && canDo(state.begins(), what.actor());
    }

    private static boolean turns(List<Part<ActPattern>> events, ActPattern what) {
        return events.stream().anyMatch(event -> event.value().act().equals(what.act()));
    }

    private boolean canDo(List<Part<ActPattern>> events, String actor) {
        return events.stream().flatMap(event -> actors.lookup().act(event.value().act()).stream())
                .anyMatch(act -> actors.lookup().canDo(actor, act));
    }

    private int[] before(Undertaking u) {
        Set<String> found = new LinkedHashSet<>();
        gather(u, found, new LinkedHashSet<>());
        return found.stream().filter(name -> !name.equals(u.name())).mapToInt(numbers::get).toArray();
    }

    private void gather(Undertaking u, Set<String> found, Set<String> seen) {
        if (seen.add(u.name())) {
            Stream.concat(earliest.first(u.when()).stream(), u.whileHolds().stream())
                    .forEach(part -> gather(Terms.of(part.value()), found, seen));
        }
    }

    private void gather(Terms terms, Set<String> found, Set<String> seen) {
        switch (terms) {
            case Terms.All all -> all.of().forEach(part -> gather(part, found, seen));
            case Terms.Any any -> any.of().stream().min((one, other) ->
                    Long.compare(earliest.day(one), earliest.day(other))).ifPresent(part -> gather(part, found, seen));
            case Terms.Term term -> gather(term, found, seen);
        }
    }

    private void gather(Terms.Term term, Set<String> found, Set<String> seen) {
        if (term.fact() instanceof Condition.Fact fact && numbers.containsKey(fact.undertaking())) {
            Undertaking about = undertakings.get(numbers.get(fact.undertaking()));
            boolean done = fact.kind() == Condition.Fact.Kind.CLAIMED || fact.kind() == Condition.Fact.Kind.PROVED;
            if (done && !term.denied()) {
                found.add(about.name());
            } else if (!term.denied() && fact.kind() != Condition.Fact.Kind.KEPT) {
                gather(about, found, seen);
            }
        } else if (term.fact() instanceof Condition.Settled settled && !term.denied()
                && seen.add(settled.openPoint())) {
            text.openPoints().stream().filter(p -> p.name().equals(settled.openPoint())).map(OpenPoint::settledWhen)
                    .flatMap(ways -> earliest.first(ways).stream())
                    .forEach(part -> gather(Terms.of(part.value()), found, seen));
        } else if (term.fact() instanceof Condition.Happens happens && !term.denied()) {
            earliest.carriers(happens.what()).stream().min((one, other) -> Long.compare(due(one), due(other)))
                    .ifPresent(u -> found.add(u.name()));
        }
    }

    /** The deeds that the text values, for putting them in another order. */
    public List<Deed> valued() {
        return undertakings.stream().filter(Duties::isToDo)
                .filter(u -> !Worth.of(u).isEmpty()).map(this::deed).toList();
    }

    private Deed deed(Undertaking u) {
        Map<String, Long> values = Worth.of(u);
        Map<String, Long> worth = new HashMap<>(values);
        String debtor = actors.party(u.from());
        worth.remove(debtor);
        return new Deed(u.name(), debtor, values.getOrDefault(debtor, 0L), Map.copyOf(worth));
    }

    /** Who gives something to whom, by the numbers of the parties. */
    public List<int[]> arrows(List<String> parties) {
        List<int[]> arrows = new ArrayList<>();
        for (Undertaking u : undertakings) {
            int from = parties.indexOf(actors.party(u.from()));
            int to = parties.indexOf(actors.party(u.to()));
            if (from >= 0 && to >= 0 && Duties.isToDo(u)) {
                arrows.add(new int[] {from, to});
            }
        }
        return arrows;
    }
}
