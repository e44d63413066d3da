package entente.checks.law;

import entente.checks.world.World;
import entente.language.model.Deadline;
import entente.language.model.Length;
import entente.language.model.Undertaking;
import entente.standing.Standing.Kind;
import entente.standing.UndertakingAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A deadline that is a day includes the day. */
final class DeadlineDays implements Law {

    @Override
    public String sentence() {
        return "A duty is due through the last day of its deadline and overdue from the next; that day is the text's.";
    }

    @Override
    public String rules() {
        return "S17, S18";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        // Where it is not known whether the agreement is over, it is not known whether anything is late (S6, S50).
        if (!world.agreement().frame().endsWhen().isEmpty()) {
            return Verdict.SILENT;
        }
        boolean moved = !world.view().reading().isEmpty() || !world.agreement().amendments().isEmpty()
            || world.claims().stream().anyMatch(c -> List.of("extend", "suspend", "resume").contains(c.act()))
            || world.view().supposing().stream().anyMatch(c -> c.act().equals("extend"));
        Stream<Verdict> today = Once.in(ask.plainly()).map(u -> fits(world, u, moved));
        Stream<Verdict> thatDay = moved ? Stream.of() : world.agreement().undertakings().stream()
            .filter(Once::is)
            .flatMap(u -> written(world, u).stream().flatMap(day -> Stream.of(on(world, ask, u, day), on(world, ask, u,
                day.plusDays(1)))));
        return Verdict.all(Stream.concat(today, thatDay).toList());
    }

    /** Asked on the very day, and on the next. */
    private static Verdict on(World world, Asking ask, Undertaking u, LocalDate day) {
        World then = AsDaysPass.on(world, day);
        return ask.of(then).undertaking(u.name()).map(answer -> fits(then, answer, false)).orElse(Verdict.SILENT);
    }

    private static Verdict fits(World world, UndertakingAnswer answer, boolean moved) {
        Kind kind = answer.standing().kind();
        LocalDate on = world.view().on();
        if (kind != Kind.DUE && kind != Kind.OVERDUE || isInHours(answer.undertaking())) {
            return Verdict.SILENT;
        }
        Verdict shown = answer.standing().deadline().map(day ->
            demand(on.isAfter(day) == (kind == Kind.OVERDUE), answer, "its deadline")).orElse(
            demand(kind == Kind.DUE, answer, "no deadline"));
        Verdict written = moved ? Verdict.SILENT : written(world, answer.undertaking())
            .map(day -> demand(on.isAfter(day) == (kind == Kind.OVERDUE), answer, "its deadline of " + day))
            .orElse(Verdict.SILENT);
        return Verdict.all(List.of(shown, written));
    }

    /** A length in hours ends within a day (S47). */
    private static boolean isInHours(Undertaking u) {
        return u.deadline().filter(d -> d.value() instanceof Deadline.Within(Length length, var after)
            && length.unit() == Length.Unit.HOURS).isPresent();
    }

    /** The last day by the text alone, where that can be told without any evidence. */
    private static Optional<LocalDate> written(World world, Undertaking u) {
        // Nobody is late on the day on which he is first bound, and that day needs evidence where there is a `when`.
        if (!u.whileHolds().isEmpty() || !u.when().isEmpty()) {
            return Optional.empty();
        }
        return u.deadline().flatMap(d -> switch (d.value()) {
            case Deadline.By by -> Optional.of(by.day());
            case Deadline.Within(Length length, var after) when after.isEmpty() && isInDays(length) ->
                Optional.of(plus(world.agreement().opens(), length));
            case Deadline.Within within -> Optional.<LocalDate>empty();
            default -> Optional.<LocalDate>empty();
        });
    }

    private static boolean isInDays(Length length) {
        return length.unit() != Length.Unit.HOURS && length.unit() != Length.Unit.WORKING_DAYS;
    }

    private static LocalDate plus(LocalDate day, Length length) {
        return switch (length.unit()) {
            case DAYS -> day.plusDays(length.number());
            case WEEKS -> day.plusWeeks(length.number());
            case MONTHS -> day.plusMonths(length.number());
            case YEARS -> day.plusYears(length.number());
            case HOURS, WORKING_DAYS -> throw new IllegalArgumentException(length.toString());
        };
    }

    private static Verdict demand(boolean holds, UndertakingAnswer u, String by) {
        return Verdict.unless(holds, u.name() + " is " + Shown.standing(u.standing()) + " by " + by);
    }
}
