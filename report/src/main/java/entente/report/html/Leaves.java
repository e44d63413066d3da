package entente.report.html;

import entente.language.model.Condition;
import entente.standing.Conclusion;
import entente.standing.Derivation;
import entente.standing.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The single facts that a condition is made of, and what the derivations say of each. */
final class Leaves {

    /** One fact, or its contrary. */
    record Leaf(Condition fact, boolean denied) {}

    private final Map<Condition, Truth> truths = new HashMap<>();

    /** Learns from a derivation and what it rests on. */
    void learn(Derivation why) {
        if (why.conclusion() instanceof Conclusion.Holds holds) {
            truths.putIfAbsent(holds.condition(), holds.truth());
        }
        why.because().forEach(this::learn);
    }

    /** Empty where no derivation needed to ask. */
    Optional<Truth> truth(Leaf leaf) {
        Truth said = truths.get(leaf.fact());
        if (said == null) {
            return contrary(leaf);
        }
        return Optional.of(leaf.denied() ? said.not() : said);
    }

    private Optional<Truth> contrary(Leaf leaf) {
        Truth said = truths.get(new Condition.Not(leaf.fact(), leaf.fact().place()));
        return said == null ? Optional.empty() : Optional.of(leaf.denied() ? said : said.not());
    }

    static List<Leaf> of(Condition condition) {
        List<Leaf> found = new ArrayList<>();
        collect(condition, false, found);
        return found;
    }

    private static void collect(Condition condition, boolean denied, List<Leaf> found) {
        switch (condition) {
            case Condition.All all -> all.of().forEach(part -> collect(part, denied, found));
            case Condition.Any any -> any.of().forEach(part -> collect(part, denied, found));
            case Condition.Not not -> collect(not.of(), !denied, found);
            case Condition.Fact fact -> found.add(new Leaf(fact, denied));
            case Condition.Settled fact -> found.add(new Leaf(fact, denied));
            case Condition.InForce fact -> found.add(new Leaf(fact, denied));
            case Condition.Available fact -> found.add(new Leaf(fact, denied));
            case Condition.Happens fact -> found.add(new Leaf(fact, denied));
            case Condition.From fact -> found.add(new Leaf(fact, denied));
            case Condition.Times fact -> found.add(new Leaf(fact, denied));
            case Condition.SomeOf fact -> found.add(new Leaf(fact, denied));
            case Condition.Share fact -> found.add(new Leaf(fact, denied));
            case Condition.Found fact -> found.add(new Leaf(fact, denied));
            case Condition.Lasting fact -> found.add(new Leaf(fact, denied));
            case Condition.Measured fact -> found.add(new Leaf(fact, denied));
        }
    }
}
