package entente.analysis.draft;

import entente.language.model.Agreement;
import entente.language.model.Condition;
import entente.language.model.Part;
import entente.language.model.Place;
import entente.language.model.Undertaking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What in a draft was no part of the base: names that the base did not know, and lines that its pieces lacked. */
final class Additions {

    private final Agreement base;
    private final Agreement draft;
    private final List<Addition> found = new ArrayList<>();

    Additions(Agreement base, Agreement draft) {
        this.base = base;
        this.draft = draft;
    }

    List<Addition> of(List<Matched> pieces) {
        added("party", Agreement::parties, p -> p.name(), p -> p.place());
        added("item", Agreement::items, i -> i.name(), i -> i.place());
        added("act", Agreement::acts, a -> a.name(), a -> a.place());
        added("method", Agreement::methods, m -> m.name(), m -> m.place());
        added("state", Agreement::states, s -> s.name(), s -> s.place());
        added("standard", Agreement::standards, s -> s.name(), s -> s.place());
        pieces.stream().filter(piece -> piece.base().isEmpty()).forEach(this::whole);
        pieces.stream().filter(Matched::isInBoth).filter(piece -> piece.sort() == Sort.UNDERTAKING)
                .forEach(this::lines);
        return List.copyOf(found);
    }

    private <T> void added(String kind, Function<Agreement, List<T>> declared, Function<T, String> name,
            Function<T, Place> place) {
        Set<String> known = declared.apply(base).stream().map(name).collect(Collectors.toSet());
        declared.apply(draft).stream().filter(thing -> !known.contains(name.apply(thing)))
                .forEach(thing -> found.add(new Addition(kind, name.apply(thing), place.apply(thing))));
    }

    private void whole(Matched piece) {
        Stream.of(draft.undertakings().stream().filter(u -> u.name().equals(piece.draft()))
                        .map(u -> new Addition("undertaking", u.name(), u.place())),
                draft.liberties().stream().filter(l -> l.name().equals(piece.draft()))
                        .map(l -> new Addition("liberty", l.name(), l.place())),
                draft.openPoints().stream().filter(p -> p.name().equals(piece.draft()))
                        .map(p -> new Addition("open point", p.name(), p.place())))
                .flatMap(all -> all).forEach(found::add);
    }

    private void lines(Matched piece) {
        Undertaking was = named(base, piece.base());
        Undertaking is = named(draft, piece.draft());
        conditions(was.when(), is.when(), "way into " + is.name());
        conditions(was.provided(), is.provided(), "proviso of " + is.name());
        conditions(was.whileHolds(), is.whileHolds(), "condition on " + is.name());
        day(was, is, "day of " + is.name(), Undertaking::deadline);
        day(was, is, "last day of " + is.name(), Undertaking::breachedAfter);
        day(was, is, "end of " + is.name(), Undertaking::until);
        day(was, is, "proof of " + is.name(), Undertaking::proof);
    }

    private static Undertaking named(Agreement text, String name) {
        return text.undertakings().stream().filter(u -> u.name().equals(name)).findFirst().orElseThrow();
    }

    private void conditions(List<Part<Condition>> was, List<Part<Condition>> is, String kind) {
        is.stream().filter(part -> was.stream().noneMatch(other -> Letters.isSame(other.value(), part.value())))
                .forEach(part -> found.add(new Addition(kind, "", part.place())));
    }

    private <T> void day(Undertaking was, Undertaking is, String kind,
            Function<Undertaking, Optional<Part<T>>> part) {
        part.apply(is).filter(now -> part.apply(was).filter(then -> Letters.isSame(then.value(), now.value()))
                .isEmpty()).ifPresent(now -> found.add(new Addition(kind, "", now.place())));
    }
}
