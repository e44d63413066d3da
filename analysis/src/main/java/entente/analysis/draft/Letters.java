package entente.analysis.draft;

import entente.language.model.Agreement;
import entente.language.model.Citation;
import entente.language.model.Place;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Whether two texts, or parts of them, say the same in the same words. Where something stands, what it cites, its
 * title and who brought it in say nothing about what is owed.
 */
final class Letters {

    private static final Set<String> BESIDES = Set.of("place", "origin", "cites", "assumed", "title");

    private Letters() {}

    /** Whether the pieces are the same, and everything declared that both could mean by one name. */
    static boolean isSame(Agreement one, Agreement other) {
        return one.opens().equals(other.opens()) && one.zone().equals(other.zone())
                && isSame(one.undertakings(), other.undertakings()) && isSame(one.liberties(), other.liberties())
                && isSame(one.openPoints(), other.openPoints()) && isSame(one.frame(), other.frame())
                && agrees(one, other, Agreement::parties) && agrees(one, other, Agreement::organs)
                && agrees(one, other, Agreement::groups) && agrees(one, other, Agreement::acts)
                && agrees(one, other, Agreement::methods) && agrees(one, other, Agreement::states)
                && agrees(one, other, Agreement::standards);
    }

    private static <T extends Record> boolean agrees(Agreement one, Agreement other,
            Function<Agreement, List<T>> declared) {
        Map<Object, T> there = new HashMap<>();
        declared.apply(other).forEach(thing -> there.put(name(thing), thing));
        return declared.apply(one).stream().allMatch(thing -> !there.containsKey(name(thing))
                || isSame(thing, there.get(name(thing))));
    }

    /** The first component of everything that can be declared is its name. */
    private static Object name(Record thing) {
        return value(thing, thing.getClass().getRecordComponents()[0]);
    }

    static boolean isSame(Object one, Object other) {
        if (one instanceof Place || one instanceof Citation) {
            return true;
        }
        if (one instanceof Optional<?> maybe && other instanceof Optional<?> perhaps) {
            return maybe.isPresent() == perhaps.isPresent()
                    && (maybe.isEmpty() || isSame(maybe.get(), perhaps.orElseThrow()));
        }
        if (one instanceof Collection<?> some && other instanceof Collection<?> others) {
            return isSame(some, others);
        }
        return one instanceof Record record && other.getClass() == one.getClass()
                ? isSame(record, (Record) other) : one.equals(other);
    }

    private static boolean isSame(Collection<?> some, Collection<?> others) {
        Iterator<?> there = others.iterator();
        return some.size() == others.size() && some.stream().allMatch(one -> isSame(one, there.next()));
    }

    private static boolean isSame(Record one, Record other) {
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            if (!BESIDES.contains(component.getName())
                    && !isSame(value(one, component), value(other, component))) {
                return false;
            }
        }
        return true;
    }

    private static Object value(Record of, RecordComponent component) {
        try {
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException closed) {
            throw new IllegalStateException(component + " cannot be read", closed);
        }
    }
}
