package entente.analysis.detect;

import entente.analysis.run.Actors;
import entente.analysis.run.Terms;
import entente.language.model.Agreement;
import entente.language.model.Condition;
import entente.language.model.Deadline;
import entente.language.model.Liberty;
import entente.language.model.OpenPoint;
import entente.language.model.Part;
import entente.language.model.Undertaking;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What hangs on what: every place where a condition speaks of an undertaking or an open point. */
final class Hangs {

    /** Which of the pieces it is, and which of its lines. */
    enum Role { WHEN, PROVIDED, WHILE, AFTER, SETTLED }

    /**
     * A piece hangs on another.
     *
     * @param on the undertaking or open point that the condition speaks of
     * @param term what it says of it
     */
    record Hang(String piece, Role role, Part<?> part, Terms.Term term, String on) {

        /** Whether it takes effect when the other fails: is not proved, is broken, is overdue. */
        boolean isOnFailure() {
            if (term.fact() instanceof Condition.Fact fact) {
                return switch (fact.kind()) {
                    case BROKEN, OVERDUE, TERMINATED -> !term.denied();
                    case CLAIMED, PROVED, KEPT, DUE, IN_FORCE -> term.denied();
                };
            }
            return term.denied();
        }

        /** Whether it asks only whether the other is owed, and not whether it is done. */
        boolean isOnBeingOwed() {
            return term.fact() instanceof Condition.Fact fact && (fact.kind() == Condition.Fact.Kind.DUE
                    || fact.kind() == Condition.Fact.Kind.IN_FORCE);
        }

        boolean speaksOf(Condition.Fact.Kind kind) {
            return term.fact() instanceof Condition.Fact fact && fact.kind() == kind;
        }
    }

    private final Actors actors;
    private final Map<String, Undertaking> undertakings = new HashMap<>();
    private final Map<String, Liberty> liberties = new HashMap<>();
    private final Map<String, List<Undertaking>> byAct = new HashMap<>();
    private final Map<String, List<Hang>> on = new HashMap<>();
    private final List<Hang> all = new ArrayList<>();

    Hangs(Agreement text) {
        actors = new Actors(text);
        text.undertakings().forEach(u -> {
            undertakings.put(u.name(), u);
            byAct.computeIfAbsent(u.duty().value().what().act(), act -> new ArrayList<>()).add(u);
        });
        text.liberties().forEach(l -> liberties.put(l.name(), l));
        text.undertakings().forEach(this::gather);
        text.liberties().forEach(this::gather);
        text.openPoints().forEach(this::gather);
    }

    /** Everything that hangs on a piece. */
    List<Hang> on(String piece) {
        return on.getOrDefault(piece, List.of());
    }

    List<Hang> all() {
        return List.copyOf(all);
    }

    Actors actors() {
        return actors;
    }

    Undertaking undertaking(String name) {
        return undertakings.get(name);
    }

    Liberty liberty(String name) {
        return liberties.get(name);
    }

    private void gather(Undertaking u) {
        u.when().forEach(part -> gather(u.name(), Role.WHEN, part, part.value()));
        u.provided().forEach(part -> gather(u.name(), Role.PROVIDED, part, part.value()));
        u.whileHolds().forEach(part -> gather(u.name(), Role.WHILE, part, part.value()));
        Stream.of(u.deadline(), u.breachedAfter(), u.until()).flatMap(part -> part.stream()).forEach(part -> {
            if (part.value() instanceof Deadline.Within within) {
                within.after().ifPresent(after -> gather(u.name(), Role.AFTER, part, after));
            }
        });
    }

    private void gather(Liberty l) {
        l.when().forEach(part -> gather(l.name(), Role.WHEN, part, part.value()));
        l.whileHolds().forEach(part -> gather(l.name(), Role.WHILE, part, part.value()));
    }

    private void gather(OpenPoint p) {
        p.settledWhen().forEach(part -> gather(p.name(), Role.SETTLED, part, part.value()));
    }

    private void gather(String piece, Role role, Part<?> part, Condition condition) {
        for (Terms.Term term : Terms.of(condition).facts()) {
            targets(term).forEach(target -> {
                var hang = new Hang(piece, role, part, term, target);
                on.computeIfAbsent(target, none -> new ArrayList<>()).add(hang);
                all.add(hang);
            });
        }
    }

    private Stream<String> targets(Terms.Term term) {
        if (term.fact() instanceof Condition.Fact fact) {
            return Stream.of(fact.undertaking());
        }
        if (term.fact() instanceof Condition.Settled settled) {
            return Stream.of(settled.openPoint());
        }
        if (term.fact() instanceof Condition.Happens happens) {
            return byAct.getOrDefault(happens.what().act(), List.of()).stream()
                    .filter(u -> actors.isAlike(Actors.owed(u), happens.what())).map(Undertaking::name);
        }
        if (term.fact() instanceof Condition.InForce state) {
            return actors.lookup().state(state.state()).stream()
                    .flatMap(s -> Stream.concat(s.begins().stream(), s.ends().stream()))
                    .flatMap(part -> byAct.getOrDefault(part.value().act(), List.of()).stream()
                            .filter(u -> actors.isAlike(Actors.owed(u), part.value())))
                    .map(Undertaking::name).distinct();
        }
        if (term.fact() instanceof Condition.Available available) {
            return actors.lookup().method(available.method()).stream().flatMap(m ->
                    byAct.getOrDefault("consent", List.of()).stream()
                            .filter(u -> u.duty().value().what().topic().equals(m.through()))).map(Undertaking::name);
        }
        return Stream.of();
    }

    /** Whether it can become overdue: it is to be done by a day that comes. */
    static boolean canBeMissed(Undertaking undertaking) {
        return undertaking.deadline().filter(part -> !(part.value() instanceof Deadline.Elastic)).isPresent();
    }

    /** Whether it can be broken for good. */
    static boolean canBeBroken(Undertaking undertaking) {
        return undertaking.duty().value().isContinuing() || undertaking.breachedAfter()
                .filter(part -> !(part.value() instanceof Deadline.Elastic)).isPresent();
    }
}
