package entente.analysis.run;

import entente.language.model.ActPattern;
import entente.language.model.Agreement;
import entente.language.model.Condition;
import entente.language.model.Deadline;
import entente.language.model.Liberty;
import entente.language.model.OpenPoint;
import entente.language.model.Part;
import entente.language.model.Proof;
import entente.language.model.Undertaking;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The part of a text that some of its pieces hang on, without readings and amendments. */
public final class Slice {

    private final Agreement text;
    private final Actors actors;
    private final Map<String, List<Part<Condition>>> conditions = new HashMap<>();
    private final Map<String, List<Undertaking>> byAct = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> kept = new TreeSet<>();
    private final Set<String> methods = new TreeSet<>();

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
        follow(pieces);
        return Set.copyOf(kept);
    }

    private void follow(Collection<String> pieces) {
        pieces.forEach(this::keep);
        while (!open.isEmpty()) {
            conditions.getOrDefault(open.remove(), List.of()).forEach(this::follow);
        }
    }

    private void keep(String piece) {
        if (conditions.containsKey(piece) && kept.add(piece)) {
            open.add(piece);
        }
    }

    private static List<Part<Condition>> conditions(Undertaking u) {
        List<Part<Condition>> all = new ArrayList<>();
        Stream.of(u.when(), u.provided(), u.whileHolds()).forEach(all::addAll);
        Stream.of(u.deadline(), u.breachedAfter(), u.until()).flatMap(Optional::stream).forEach(part -> {
            if (part.value() instanceof Deadline.Within within) {
                within.after().ifPresent(after -> all.add(Part.of(after, part.place(), false)));
            }
        });
        return all;
    }

    private void follow(Part<Condition> part) {
        for (Terms.Term term : Terms.of(part.value()).facts()) {
            if (term.fact() instanceof Condition.Fact fact) {
                keep(fact.undertaking());
            } else if (term.fact() instanceof Condition.Settled settled) {
                keep(settled.openPoint());
            } else if (term.fact() instanceof Condition.Happens happens) {
                carried(happens.what());
            } else if (term.fact() instanceof Condition.InForce state) {
                actors.lookup().state(state.state()).ifPresent(s ->
                        Stream.concat(s.begins().stream(), s.ends().stream()).forEach(p -> carried(p.value())));
            } else if (term.fact() instanceof Condition.Available method) {
                methods.add(method.method());
                actors.lookup().method(method.method()).ifPresent(m -> byAct.getOrDefault("consent", List.of())
                        .stream().filter(u -> u.duty().value().what().topic().equals(m.through()))
                        .forEach(u -> keep(u.name())));
            }
        }
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
                .withMethods(text.methods().stream().filter(m -> methods.contains(m.name())).toList());
    }
}
