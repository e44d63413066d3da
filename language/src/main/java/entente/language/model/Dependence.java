package entente.language.model;

import entente.language.model.Condition.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which pieces depend on which through their conditions (G6). What rests on evidence alone makes no edge: that
 * something happens, is measured, found or available, and that an undertaking which is owed once is claimed or proved.
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
    private static final String PROOF = " proved";

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
        agreement.states().forEach(found::gather);
        agreement.openPoints().forEach(p ->
                p.settledWhen().forEach(part -> found.gather(p.name(), part.value(), false)));
        accepted.forEach(amendment -> amendment.acceptedWhen().ifPresent(when -> amendment.changes().forEach(change ->
                found.gather(change.touches(), when.value(), false))));
        return List.copyOf(found.edges);
    }

    /**
     * That it is in force hangs on all of its conditions; whether it is broken, in the same instant, only on its
     * {@code when}: its {@code provided} and {@code while} are judged by the moment before (S24). A duty to keep is
     * broken by what it keeps, and is so only while it binds.
     */
    private void gather(Undertaking undertaking) {
        String name = undertaking.name();
        List<Condition> ways = new ArrayList<>(undertaking.when().stream().map(Part::value).toList());
        undertaking.terms().repeat().map(Part::value).ifPresent(repeat -> {
            if (repeat instanceof Repeat.Whenever(Condition condition)) {
                ways.add(condition);
            }
        });
        ways.forEach(way -> gather(name, way, false));
        ways.forEach(way -> gather(breachOf(name), way, false));
        List<Condition> binding = Stream.of(undertaking.provided(), undertaking.whileHolds()).flatMap(List::stream)
                .map(Part::value).toList();
        binding.forEach(condition -> gather(name, condition, false));
        switch (undertaking.duty().value()) {
            case Duty.Keep(Condition holds) -> {
                gather(breachOf(name), holds, true);
                binding.forEach(condition -> gather(breachOf(name), condition, false));
            }
            case Duty.Endeavour endeavour -> binding.forEach(condition -> gather(breachOf(name), condition, false));
            case Duty.Do owed -> accrued(name, owed.what().amount());
            case Duty.Secure owed -> { }
            case Duty.Refrain owed -> { }
        }
        proof(undertaking);
    }

    /** What grows while something holds is only proved when that has ceased. */
    private void accrued(String name, Amount amount) {
        if (amount instanceof Amount.Accrued growing) {
            gather(proofOf(name), growing.holds(), true);
            edges.add(new Edge(name, proofOf(name), true, false, growing.holds().place()));
        }
    }

    /** What comes back is proved as far as it has come back, and that it does hangs on its being in force. */
    private void proof(Undertaking undertaking) {
        String name = undertaking.name();
        if (undertaking.terms().repeat().isPresent()) {
            edges.add(new Edge(proofOf(name), name, true, false, undertaking.place()));
        }
        if (!undertaking.terms().carriesOut().isEmpty()) {
            edges.add(new Edge(proofOf(undertaking.terms().carriesOut()), proofOf(name), false, false,
                    undertaking.place()));
        }
    }

    private void gather(State state) {
        state.beginsWhen().forEach(part -> gather(state.name(), part.value(), false));
        state.endsWhen().forEach(part -> gather(state.name(), part.value(), true));
    }

    /** The node for whether an undertaking is broken. */
    private static String breachOf(String undertaking) {
        return undertaking + BREACH;
    }

    /** The node for whether it is proved. */
    private static String proofOf(String undertaking) {
        return undertaking + PROOF;
    }

    /** The piece that a node is about. */
    static String piece(String node) {
        int blank = node.indexOf(' ');
        return blank < 0 ? node : node.substring(0, blank);
    }

    private void gather(String from, Condition condition, boolean negative) {
        switch (condition) {
            case Condition.All all -> all.of().forEach(one -> gather(from, one, negative));
            case Condition.Any any -> any.of().forEach(one -> gather(from, one, negative));
            case Condition.SomeOf some -> some.of().forEach(one -> gather(from, one, negative));
            case Condition.Not not -> gather(from, not.of(), !negative);
            case Condition.Settled settled ->
                edges.add(new Edge(from, settled.openPoint(), negative, false, settled.place()));
            case Condition.InForce inForce ->
                edges.add(new Edge(from, inForce.state(), negative, false, inForce.place()));
            case Fact fact -> fact(from, fact, negative);
            case Condition.Times times -> fact(from, times.fact(), negative);
            case Condition.Share share -> fact(from, share.fact(), negative);
            case Condition.Lasting lasting -> lasting(from, lasting, negative);
            case Condition.Available available -> { }
            case Condition.Happens happens -> { }
            case Condition.From day -> { }
            case Condition.Measured measured -> { }
            case Condition.Found found -> { }
        }
    }

    /** What has held without a break must hold now; what once held so long ago takes a day. */
    private void lasting(String from, Condition.Lasting lasting, boolean negative) {
        if (lasting.unbroken()) {
            gather(from, lasting.of(), negative);
        }
    }

    private void fact(String from, Fact fact, boolean negative) {
        String to = undertaking(from, fact.undertaking());
        switch (fact.kind()) {
            case DUE, IN_FORCE -> edges.add(new Edge(from, to, negative, false, fact.place()));
            case OVERDUE -> edges.add(new Edge(from, to, negative, takesADay(to), fact.place()));
            case BROKEN -> edges.add(new Edge(from, breachOf(to), negative, takesADay(to), fact.place()));
            case KEPT -> edges.add(new Edge(from, breachOf(to), !negative, takesADay(to), fact.place()));
            case CLAIMED, PROVED -> edges.add(new Edge(from, proofOf(to), negative, false, fact.place()));
            case TERMINATED -> { }
        }
    }

    /** An instance hangs on what its undertaking hangs on; the counterpart is the same undertaking. */
    private static String undertaking(String from, String named) {
        int stroke = named.indexOf('/');
        return named.equals(Fact.COUNTERPART) ? piece(from) : stroke < 0 ? named : named.substring(0, stroke);
    }

    /**
     * A duty to do is broken only after its deadline, so never in the instant in which it arises; but what is to be
     * done before something else happens is late as soon as that has happened.
     */
    private boolean takesADay(String name) {
        Undertaking undertaking = undertakings.get(name);
        if (undertaking == null) {
            return false;
        }
        boolean toDo = undertaking.duty().value() instanceof Duty.Do
                || undertaking.duty().value() instanceof Duty.Secure;
        return toDo && undertaking.deadline().map(Part::value).stream().noneMatch(Dependence::mayHavePassed);
    }

    private static boolean mayHavePassed(Deadline deadline) {
        return switch (deadline) {
            case Deadline.Before before -> true;
            case Deadline.DayIn words -> true;
            case Deadline.EarlierOf(List<Deadline> of) -> of.stream().anyMatch(Dependence::mayHavePassed);
            case Deadline.LaterOf(List<Deadline> of) -> of.stream().anyMatch(Dependence::mayHavePassed);
            case Deadline.OrNextWorkingDay next -> mayHavePassed(next.deadline());
            case Deadline.Elastic elastic -> false;
            case Deadline.Within within -> false;
            case Deadline.By by -> false;
            case Deadline.ByGiven given -> false;
            case Deadline.AfterEachPeriod each -> false;
        };
    }
}
