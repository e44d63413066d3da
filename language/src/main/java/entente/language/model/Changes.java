package entente.language.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The text as a reading has it, or as it stands with an amendment accepted: the given text is left as it is. */
public final class Changes {

    private Changes() {}

    /**
     * Applies the changes in their order.
     *
     * @param origin the reading or amendment whose words the new parts are
     */
    public static Agreement apply(Agreement agreement, List<Change> changes, String origin) {
        Agreement now = agreement;
        for (Change change : changes) {
            now = apply(now, change, origin);
        }
        return now;
    }

    private static Agreement apply(Agreement now, Change change, String origin) {
        return switch (change) {
            case Change.DropWhole drop -> without(now, drop.target());
            case Change.AddUndertaking add -> with(now, ChangedUndertaking.from(add.undertaking(), origin));
            case Change.AddLiberty add -> with(now, ChangedLiberty.from(add.liberty(), origin));
            case Change.AddOpenPoint add -> with(now, ChangedOpenPoint.from(add.openPoint(), origin));
            case Change.AddWay c -> inEach(now, c, origin);
            case Change.AddCondition c -> inEach(now, c, origin);
            case Change.ReplaceConditions c -> inEach(now, c, origin);
            case Change.SetDeadline c -> inEach(now, c, origin);
            case Change.SetDuty c -> inEach(now, c, origin);
            case Change.SetProof c -> inEach(now, c, origin);
            case Change.SetMay c -> inEach(now, c, origin);
            case Change.SetRepeat c -> inEach(now, c, origin);
            case Change.DropPart c -> inEach(now, c, origin);
            case Change.SetState c -> now.withStates(changed(now.states(),
                    s -> s.name().equals(c.state().name()) ? c.state().from(origin) : s));
            case Change.SetEnds c -> now.withFrame(now.frame().ending(Optional.of(c.ends().from(origin)),
                    now.frame().endsWhen()));
        };
    }

    private static Agreement inEach(Agreement a, Change change, String origin) {
        String target = change.touches();
        return a.with(
                changed(a.undertakings(), u -> u.name().equals(target) ? ChangedUndertaking.by(u, change, origin) : u),
                changed(a.openPoints(), p -> p.name().equals(target) ? ChangedOpenPoint.by(p, change, origin) : p),
                changed(a.liberties(), l -> l.name().equals(target) ? ChangedLiberty.by(l, change, origin) : l));
    }

    private static <T> List<T> changed(List<T> pieces, UnaryOperator<T> change) {
        return pieces.stream().map(change).toList();
    }

    private static Agreement without(Agreement a, String name) {
        return a.with(a.undertakings().stream().filter(u -> !u.name().equals(name)).toList(),
                a.openPoints().stream().filter(p -> !p.name().equals(name)).toList(),
                a.liberties().stream().filter(l -> !l.name().equals(name)).toList());
    }

    private static Agreement with(Agreement a, Undertaking added) {
        return a.with(joined(a.undertakings(), added), a.openPoints(), a.liberties());
    }

    private static Agreement with(Agreement a, Liberty added) {
        return a.with(a.undertakings(), a.openPoints(), joined(a.liberties(), added));
    }

    private static Agreement with(Agreement a, OpenPoint added) {
        return a.with(a.undertakings(), joined(a.openPoints(), added), a.liberties());
    }

    static <T> List<T> joined(List<T> some, T more) {
        List<T> all = new ArrayList<>(some);
        all.add(more);
        return List.copyOf(all);
    }

    /** {@code and when}: one more condition in every way; where there is no way yet it is the first. */
    static List<Part<Condition>> inEveryWay(List<Part<Condition>> ways, Part<Condition> more) {
        if (ways.isEmpty()) {
            return List.of(more);
        }
        return ways.stream().map(way -> new Part<>(both(way.value(), more.value()), more.place(),
                way.assumed() || more.assumed(), more.origin())).toList();
    }

    private static Condition both(Condition one, Condition other) {
        List<Condition> all = new ArrayList<>(one instanceof Condition.All each ? each.of() : List.of(one));
        all.addAll(other instanceof Condition.All each ? each.of() : List.of(other));
        return new Condition.All(List.copyOf(all), other.place());
    }

    static <T> Optional<Part<T>> from(Optional<Part<T>> part, String origin) {
        return part.map(p -> p.from(origin));
    }

    static <T> List<Part<T>> from(List<Part<T>> parts, String origin) {
        return parts.stream().map(p -> p.from(origin)).toList();
    }
}
