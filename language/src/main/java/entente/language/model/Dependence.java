package entente.language.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which pieces depend on which through their conditions. That something is proved or claimed, happens, is in force as a
 * state or is available rests on evidence alone, and makes no edge.
 */
final class Dependence {

    /**
     * One piece depends on another.
     *
     * @param negative whether it holds when the other does not
     * @param delayed whether at least a day lies between them: a deadline has to pass first
     */
    record Edge(String from, String to, boolean negative, boolean delayed, Place place) {}

    /** No name ends so. */
    private static final String BREACH = " broken";

    private final Map<String, Undertaking> undertakings;
    private final List<Edge> edges = new ArrayList<>();

    private Dependence(Agreement agreement) {
        undertakings = agreement.undertakings().stream()
                .collect(Collectors.toMap(Undertaking::name, Function.identity(), (one, other) -> one));
    }

    /** @param accepted the amendments that the agreement holds: what they touch hangs on their acceptance as well */
    static List<Edge> of(Agreement agreement, List<Amendment> accepted) {
        Dependence found = new Dependence(agreement);
        agreement.undertakings().forEach(found::gather);
        agreement.openPoints().forEach(p ->
                p.settledWhen().forEach(part -> found.gather(p.name(), part.value(), false)));
        accepted.forEach(amendment -> amendment.acceptedWhen().ifPresent(when -> amendment.changes().forEach(change ->
                found.gather(change.touches(), when.value(), false))));
        return List.copyOf(found.edges);
    }

    /**
     * That it is in force hangs on all of its conditions; whether it is broken, in the same instant, only on its
     * {@code when}: its {@code provided} and {@code while} are judged by the moment before (S24).
     */
    private void gather(Undertaking undertaking) {
        undertaking.when().forEach(part -> gather(undertaking.name(), part.value(), false));
        undertaking.when().forEach(part -> gather(breachOf(undertaking.name()), part.value(), false));
        Stream.of(undertaking.provided(), undertaking.whileHolds()).flatMap(List::stream)
                .forEach(part -> gather(undertaking.name(), part.value(), false));
    }

    /** The node for whether an undertaking is broken. */
    private static String breachOf(String undertaking) {
        return undertaking + BREACH;
    }

    /** The piece that a node is about. */
    static String piece(String node) {
        return node.endsWith(BREACH) ? node.substring(0, node.length() - BREACH.length()) : node;
    }

    private void gather(String from, Condition condition, boolean negative) {
        switch (condition) {
            case Condition.All all -> all.of().forEach(one -> gather(from, one, negative));
            case Condition.Any any -> any.of().forEach(one -> gather(from, one, negative));
            case Condition.Not not -> gather(from, not.of(), !negative);
            case Condition.Settled settled ->
                edges.add(new Edge(from, settled.openPoint(), negative, false, settled.place()));
            case Condition.Fact fact -> fact(from, fact, negative);
            case Condition.InForce inForce -> { }
            case Condition.Available available -> { }
            case Condition.Happens happens -> { }
            case Condition.From day -> { }
            case Condition.Times times -> fact(from, times.fact(), negative);
            case Condition.Lasting lasting -> { }
            case Condition.Share share -> { }
            case Condition.Measured measured -> { }
            case Condition.Found found -> { }
        }
    }

    private void fact(String from, Condition.Fact fact, boolean negative) {
        String to = fact.undertaking();
        switch (fact.kind()) {
            case DUE, IN_FORCE -> edges.add(new Edge(from, to, negative, false, fact.place()));
            case OVERDUE -> edges.add(new Edge(from, to, negative, true, fact.place()));
            case BROKEN -> edges.add(new Edge(from, breachOf(to), negative, isToDo(to), fact.place()));
            case KEPT -> edges.add(new Edge(from, breachOf(to), !negative, isToDo(to), fact.place()));
            case CLAIMED, PROVED, TERMINATED -> { }
        }
    }

    /** A duty to do is broken only after its deadline, so never in the instant in which it arises. */
    private boolean isToDo(String name) {
        Undertaking undertaking = undertakings.get(name);
        return undertaking != null && !(undertaking.duty().value() instanceof Duty.Refrain);
    }
}
