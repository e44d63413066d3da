package entente.analysis.draft;

import entente.analysis.run.Actors;
import entente.language.model.ActPattern;
import entente.language.model.Agreement;
import entente.language.model.Liberty;
import entente.language.model.OpenPoint;
import entente.language.model.Undertaking;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Which piece of the draft a piece of the base became: the one of its name, else one of the same parties and act. */
final class Matching {

    private Matching() {}

    /** The pieces of the base in the order of its text, then what the draft adds in the order of its own. */
    static List<Matched> of(Agreement base, Agreement draft) {
        List<Matched> all = new ArrayList<>();
        all.addAll(matched(Sort.UNDERTAKING, base.undertakings(), draft.undertakings(), Undertaking::name,
                Matching::isAlike));
        all.addAll(matched(Sort.LIBERTY, base.liberties(), draft.liberties(), Liberty::name, Matching::isAlike));
        all.addAll(matched(Sort.OPEN_POINT, base.openPoints(), draft.openPoints(), OpenPoint::name,
                (one, other) -> one.between().equals(other.between())));
        return List.copyOf(all);
    }

    private static <T> List<Matched> matched(Sort sort, List<T> base, List<T> draft, Function<T, String> name,
            BiPredicate<T, T> isAlike) {
        Set<T> left = new LinkedHashSet<>(draft);
        base.forEach(one -> left.removeIf(other -> name.apply(other).equals(name.apply(one))));
        List<Matched> found = new ArrayList<>();
        for (T one : base) {
            String named = name.apply(one);
            Optional<T> same = draft.stream().filter(other -> name.apply(other).equals(named)).findFirst()
                    .or(() -> left.stream().filter(other -> isAlike.test(one, other)).findFirst());
            same.ifPresent(left::remove);
            found.add(new Matched(sort, named, same.map(name).orElse("")));
        }
        left.forEach(other -> found.add(new Matched(sort, "", name.apply(other))));
        return found;
    }

    private static boolean isAlike(Undertaking one, Undertaking other) {
        return one.from().equals(other.from()) && one.to().equals(other.to())
                && one.duty().value().isContinuing() == other.duty().value().isContinuing()
                && isAlike(Actors.owed(one), Actors.owed(other));
    }

    private static boolean isAlike(Liberty one, Liberty other) {
        return one.of().equals(other.of()) && isAlike(one.may().value(), other.may().value());
    }

    private static boolean isAlike(ActPattern one, ActPattern other) {
        return !one.act().isEmpty() && one.act().equals(other.act()) && one.item().equals(other.item());
    }
}
