package entente.analysis.run;

import entente.language.model.ActPattern;
import entente.language.model.Agreement;
import entente.language.model.Condition;
import entente.language.model.ConditionsOf;
import entente.language.model.Liberty;
import entente.language.model.OpenPoint;
import entente.language.model.Part;
import entente.language.model.Proof;
import entente.language.model.State;
import entente.language.model.Undertaking;
import entente.standing.ask.Position;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The part of a text that some of its pieces hang on, without readings and amendments. */
public final class Slice {

    private static final Set<String> POWERS = Set.of("terminate", "suspend", "resume", "assign");

    private final Agreement text;
    private final Actors actors;
    private final Map<String, List<Part<Condition>>> conditions = new HashMap<>();
    private final Map<String, List<Undertaking>> byAct = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> kept = new TreeSet<>();
    private final Set<String> methods = new TreeSet<>();
    private final Set<String> states = new TreeSet<>();

    private Slice(Agreement text) {
        this.text = text;
        actors = new Actors(text);
        text.undertakings().forEach(u -> {
            conditions.put(u.name(), conditions(u));
            byAct.computeIfAbsent(u.duty().value().what().act(), act -> new ArrayList<>()).add(u);
        });
        text.openPoints().forEach(p -> conditions.put(p.name(), p.settledWhen()));
        text.liberties().forEach(l -> conditions.put(l.name(),
                Stream.of(l.when(), l.whileHolds()).flatMap(List::stream).toList()));
    }

    /** The text with these pieces and all that they hang on, and nothing else. */
    public static Agreement of(Agreement text, Collection<String> pieces) {
        Slice slice = new Slice(text);
        slice.follow(pieces);
        return slice.cut();
    }

    /** A text that is asked several times. */
    static Slice in(Agreement text) {
        return new Slice(text);
    }

    /** The names of these pieces and of all that they hang on. */
    Set<String> below(Collection<String> pieces) {
        kept.clear();
        states.clear();
        follow(pieces);
        return Set.copyOf(kept);
    }

    private void follow(Collection<String> pieces) {
        pieces.forEach(this::keep);
        pieces.forEach(this::state);
        int before;
        do {
            before = kept.size();
            while (!open.isEmpty()) {
                conditions.getOrDefault(open.remove(), List.of()).forEach(this::follow);
            }
            around();
        } while (kept.size() > before || !open.isEmpty());
    }

    private void keep(String piece) {
        if (conditions.containsKey(piece) && kept.add(piece)) {
            open.add(piece);
        }
    }

    private static List<Part<Condition>> conditions(Undertaking u) {
        return ConditionsOf.of(u).stream().map(condition -> Part.of(condition, condition.place(), false)).toList();
    }

    /** What ends the agreement ends everything, and what else bears on a piece without its saying so. */
    private void around() {
        text.frame().endsWhen().forEach(this::follow);
        text.liberties().stream().filter(l -> POWERS.contains(l.may().value().act()))
                .filter(l -> kept.contains(l.may().value().topic()) || l.may().value().topic().equals(text.name()))
                .forEach(l -> keep(l.name()));
        text.undertakings().stream().filter(u -> kept.contains(u.terms().carriesOut())).forEach(u -> keep(u.name()));
    }

    private void follow(Part<Condition> part) {
        for (Terms.Term term : Terms.of(part.value()).facts()) {
            if (term.fact() instanceof Condition.Fact fact) {
                keep(Position.wholeOf(fact.undertaking()));
            } else if (term.fact() instanceof Condition.Settled settled) {
                keep(settled.openPoint());
            } else if (term.fact() instanceof Condition.Happens happens) {
                carried(happens.what());
            } else if (term.fact() instanceof Condition.InForce state) {
                state(state.state());
            } else if (term.fact() instanceof Condition.Available method) {
                methods.add(method.method());
                actors.lookup().method(method.method()).ifPresent(m -> byAct.getOrDefault("consent", List.of())
                        .stream().filter(u -> u.duty().value().what().topic().equals(m.through()))
                        .forEach(u -> keep(u.name())));
            }
        }
    }

    private void state(String name) {
        actors.lookup().state(name).filter(s -> states.add(name)).ifPresent(s -> {
            Stream.concat(s.begins().stream(), s.ends().stream()).forEach(p -> carried(p.value()));
            Stream.concat(s.beginsWhen().stream(), s.endsWhen().stream()).forEach(this::follow);
        });
    }

    /** The methods that may prove it stay. */
    private void provedBy(Undertaking undertaking) {
        undertaking.proof().ifPresent(part -> {
            if (part.value().by() instanceof Proof.Meets(String name)) {
                actors.lookup().standard(name).ifPresent(standard ->
                        standard.ways().forEach(way -> methods.add(way.value().method())));
            }
        });
    }

    private void carried(ActPattern what) {
        byAct.getOrDefault(what.act(), List.of()).stream().filter(u -> actors.isAlike(Actors.owed(u), what))
                .forEach(u -> keep(u.name()));
    }

    private Agreement cut() {
        List<Undertaking> undertakings = text.undertakings().stream().filter(u -> kept.contains(u.name())).toList();
        List<OpenPoint> points = text.openPoints().stream().filter(p -> kept.contains(p.name())).toList();
        List<Liberty> liberties = text.liberties().stream().filter(l -> kept.contains(l.name())).toList();
        undertakings.forEach(this::provedBy);
        return text.with(undertakings, points, liberties).withChanges(List.of(), List.of())
                .withStates(text.states().stream().filter(this::stays).toList())
                .withMethods(text.methods().stream().filter(m -> methods.contains(m.name())).toList());
    }

    /** A state that acts alone turn speaks of no piece; one that conditions turn stays with what they speak of. */
    private boolean stays(State state) {
        return states.contains(state.name()) || state.beginsWhen().isEmpty() && state.endsWhen().isEmpty();
    }
}
