package entente.analysis.loophole;

import entente.analysis.run.Actors;
import entente.analysis.run.Reachable;
import entente.analysis.run.Assumed;
import entente.analysis.run.Terms;
import entente.language.model.ActPattern;
import entente.language.model.Agreement;
import entente.language.model.Amount;
import entente.language.model.Condition;
import entente.language.model.Part;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What somebody is free to do or leave, and what the conditions of a text turn on: nobody owes it. */
final class FreeActs {

    private final Actors actors;
    private final Reachable reachable;
    private final Set<ActPattern> found = new LinkedHashSet<>();

    private FreeActs(Agreement text) {
        actors = new Actors(text);
        reachable = Reachable.in(text, Assumed.ANYTHING);
    }

    static List<ActPattern> in(Agreement text) {
        FreeActs free = new FreeActs(text);
        Stream.of(text.undertakings().stream().flatMap(u -> Stream.of(u.when(), u.provided(), u.whileHolds())),
                text.liberties().stream().flatMap(l -> Stream.of(l.when(), l.whileHolds())),
                text.openPoints().stream().map(p -> p.settledWhen())).flatMap(parts -> parts)
                .flatMap(List::stream).forEach(free::gather);
        text.liberties().stream().filter(l -> !l.name().equals(Wish.NAME)).forEach(l -> l.of().forEach(party ->
                free.add(by(party, l.may().value()))));
        return new ArrayList<>(free.found);
    }

    /** Of these, what a party can do to bring something about that a condition asks for. */
    static List<ActPattern> openTo(Agreement text, String party) {
        FreeActs free = new FreeActs(text);
        Stream.of(text.undertakings().stream().map(u -> u.when()), text.liberties().stream().map(l -> l.when()),
                text.openPoints().stream().map(p -> p.settledWhen())).flatMap(parts -> parts).flatMap(List::stream)
                .flatMap(part -> Terms.of(part.value()).facts().stream())
                .forEach(term -> {
                    if (term.fact() instanceof Condition.Happens happens && !term.denied()) {
                        free.addIfBy(party, happens.what());
                    }
                });
        return new ArrayList<>(free.found);
    }

    private void addIfBy(String party, ActPattern what) {
        if (actors.doers(what).stream().anyMatch(doer -> actors.isSame(doer, party))) {
            add(by(party, what));
        }
    }

    private static ActPattern by(String party, ActPattern what) {
        return new ActPattern(party, what.act(), what.amount(), what.item(), what.topic(), what.to());
    }

    private void gather(Part<Condition> part) {
        for (Terms.Term term : Terms.of(part.value()).facts()) {
            if (term.fact() instanceof Condition.Happens happens) {
                add(happens.what());
            } else if (term.fact() instanceof Condition.InForce state) {
                actors.lookup().state(state.state()).ifPresent(s -> Stream.concat(s.begins().stream(),
                        s.ends().stream()).forEach(event -> add(event.value())));
            } else if (term.fact() instanceof Condition.Available method) {
                actors.lookup().method(method.method()).ifPresent(m -> actors.consentsNeeded(m.through())
                        .forEach(party -> Stream.of("consent", "refuse").forEach(word -> add(new ActPattern(party, word,
                                new Amount.AtLeast(1), "", m.through(), "")))));
            }
        }
    }

    private void add(ActPattern what) {
        if (reachable.carriers(what).isEmpty()) {
            found.add(what);
        }
    }
}
