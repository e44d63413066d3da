package entente.language.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every condition that an agreement holds, with those within it, and the undertaking that it belongs to. */
public final class ConditionsOf {

    private ConditionsOf() {}

    static void each(Agreement agreement, BiConsumer<Optional<Undertaking>, Condition> look) {
        agreement.undertakings().forEach(u -> of(u).forEach(c -> within(c, one -> look.accept(Optional.of(u), one))));
        agreement.openPoints().forEach(p -> parts(p.settledWhen()).forEach(c -> free(c, look)));
        agreement.liberties().forEach(l -> Stream.concat(parts(l.when()), parts(l.whileHolds()))
                .forEach(c -> free(c, look)));
        agreement.states().forEach(s -> Stream.concat(parts(s.beginsWhen()), parts(s.endsWhen()))
                .forEach(c -> free(c, look)));
        agreement.amendments().forEach(a -> parts(a.acceptedWhen().stream().toList()).forEach(c -> free(c, look)));
        parts(agreement.frame().endsWhen()).forEach(c -> free(c, look));
        agreement.frame().relations().forEach(r -> parts(r.when().stream().toList()).forEach(c -> free(c, look)));
        agreement.frame().goals().forEach(g -> parts(g.wants()).forEach(c -> free(c, look)));
    }

    private static void free(Condition condition, BiConsumer<Optional<Undertaking>, Condition> look) {
        within(condition, one -> look.accept(Optional.empty(), one));
    }

    private static Stream<Condition> parts(List<Part<Condition>> parts) {
        return parts.stream().map(Part::value);
    }

    /** Those of an undertaking: of its ways, its days, what it keeps, what it grows by and what it comes back with. */
    public static List<Condition> of(Undertaking u) {
        List<Condition> found = new ArrayList<>();
        Stream.of(u.when(), u.provided(), u.whileHolds()).flatMap(ConditionsOf::parts).forEach(found::add);
        Stream.of(u.deadline(), u.breachedAfter(), u.until()).flatMap(Optional::stream)
                .forEach(date -> found.addAll(in(date.value())));
        switch (u.duty().value()) {
            case Duty.Keep(Condition holds) -> found.add(holds);
            case Duty owed when owed.what().amount() instanceof Amount.Accrued growing -> found.add(growing.holds());
            case Duty owed -> { }
        }
        u.terms().repeat().map(Part::value).ifPresent(repeat -> {
            if (repeat instanceof Repeat.Whenever(Condition condition)) {
                found.add(condition);
            }
        });
        return found;
    }

    private static List<Condition> in(Deadline deadline) {
        return switch (deadline) {
            case Deadline.Within within -> within.after().stream().toList();
            case Deadline.Before before -> List.of(before.event());
            case Deadline.EarlierOf(List<Deadline> of) -> of.stream().flatMap(one -> in(one).stream()).toList();
            case Deadline.LaterOf(List<Deadline> of) -> of.stream().flatMap(one -> in(one).stream()).toList();
            case Deadline.OrNextWorkingDay next -> in(next.deadline());
            case Deadline.Elastic elastic -> List.of();
            case Deadline.By by -> List.of();
            case Deadline.ByGiven given -> List.of();
            case Deadline.AfterEachPeriod each -> List.of();
            case Deadline.DayIn words -> List.of();
        };
    }

    private static void within(Condition condition, Consumer<Condition> look) {
        look.accept(condition);
        switch (condition) {
            case Condition.All all -> all.of().forEach(one -> within(one, look));
            case Condition.Any any -> any.of().forEach(one -> within(one, look));
            case Condition.SomeOf some -> some.of().forEach(one -> within(one, look));
            case Condition.Not not -> within(not.of(), look);
            case Condition.Lasting lasting -> within(lasting.of(), look);
            case Condition other -> { }
        }
    }
}
