package entente.analysis.run;

import entente.analysis.Portion;
import entente.language.model.Agreement;
import entente.language.model.Amendment;
import entente.language.model.Change;
import entente.language.model.Changes;
import entente.language.model.Condition;
import entente.language.model.Place;
import entente.language.model.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Of a large text, the pieces that some hang on as it is written, under any reading and with any amendment accepted,
 * and the readings and amendments as far as they touch these; a small text whole.
 */
public final class Enough implements Portion {

    /** Up to so many undertakings a text is small. */
    private static final int SMALL = 60;

    private final Agreement text;
    private final List<Slice> variants = new ArrayList<>();
    private final Map<Set<String>, Agreement> known = new HashMap<>();

    public Enough(Agreement text) {
        this.text = text;
        if (isLarge(text)) {
            variants.add(Slice.in(text));
            text.readings().forEach(r -> variants.add(Slice.in(Changes.apply(text, r.changes(), r.name()))));
            text.amendments().forEach(a -> variants.add(Slice.in(Changes.apply(text, a.changes(), a.name()))));
        }
    }

    private static boolean isLarge(Agreement text) {
        return text.undertakings().size() > SMALL;
    }

    /** Any other text than the one that this was made for is given back whole. */
    @Override
    public Agreement of(Agreement asked, Collection<String> pieces) {
        return asked != text || !isLarge(text) ? asked
                : known.computeIfAbsent(Set.copyOf(pieces), this::cut);
    }

    private Agreement cut(Set<String> pieces) {
        Set<String> kept = below(pieces);
        List<Reading> readings = text.readings().stream().map(r -> r.with(touching(r.changes(), kept)))
                .toList();
        List<Amendment> amendments = text.amendments().stream().filter(a -> touches(a, kept)).toList();
        List<Change> dropped = Stream.of(text.undertakings().stream().map(u -> u.name()),
                text.liberties().stream().map(l -> l.name()), text.openPoints().stream().map(p -> p.name()))
                .flatMap(names -> names).filter(name -> !kept.contains(name))
                .<Change>map(name -> new Change.DropWhole(name, Place.NOWHERE)).toList();
        return Changes.apply(text, dropped, "").withChanges(amendments, readings);
    }

    private Set<String> below(Set<String> pieces) {
        Set<String> kept = new TreeSet<>(pieces);
        int before;
        do {
            before = kept.size();
            variants.forEach(variant -> kept.addAll(variant.below(List.copyOf(kept))));
            text.amendments().stream().filter(a -> touches(a, kept)).forEach(a -> {
                a.changes().forEach(change -> kept.add(change.touches()));
                a.acceptedWhen().ifPresent(part -> Terms.of(part.value()).facts().forEach(term -> {
                    if (term.fact() instanceof Condition.Fact fact) {
                        kept.add(fact.undertaking());
                    } else if (term.fact() instanceof Condition.Settled settled) {
                        kept.add(settled.openPoint());
                    }
                }));
            });
        } while (kept.size() > before);
        return kept;
    }

    private static boolean touches(Amendment amendment, Set<String> kept) {
        return amendment.changes().stream().anyMatch(change -> kept.contains(change.touches()));
    }

    private static List<Change> touching(List<Change> changes, Set<String> kept) {
        return changes.stream().filter(change -> kept.contains(change.touches())).toList();
    }
}
