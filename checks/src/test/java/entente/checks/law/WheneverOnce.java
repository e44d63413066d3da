package entente.checks.law;

import entente.checks.world.World;
import entente.language.model.ActPattern;
import entente.language.model.Condition;
import entente.language.model.Deadline;
import entente.language.model.Duty;
import entente.language.model.Repeat;
import entente.language.model.Undertaking;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whenever a thing happens that happens once is when it happens. */
final class WheneverOnce implements Law {

    @Override
    public String sentence() {
        return "What is owed whenever a thing happens, which happens once, is owed as if it were owed when it happens.";
    }

    @Override
    public String rules() {
        return "S40";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        return !world.agreement().amendments().isEmpty() ? Verdict.SILENT : Verdict.all(world.agreement()
            .undertakings().stream().map(u -> compared(world, ask, u)).toList());
    }

    private static Optional<ActPattern> event(Undertaking u) {
        return u.terms().repeat().flatMap(r -> r.value() instanceof Repeat.Whenever(Condition condition)
            && condition instanceof Condition.Happens(ActPattern what, var place) ? Optional.of(what)
            : Optional.<ActPattern>empty());
    }

    private static Verdict compared(World world, Asking ask, Undertaking u) {
        int block = Blocks.of(world, u);
        boolean bare = u.duty().value() instanceof Duty.Do && u.when().isEmpty() && u.provided().isEmpty()
            && u.whileHolds().isEmpty() && u.deadline().filter(d -> d.value() instanceof Deadline.Within).isPresent();
        Optional<ActPattern> event = event(u).filter(what -> !what.act().equals(u.duty().value().what().act()));
        if (!bare || block < 0 || event.isEmpty()) {
            return Verdict.SILENT;
        }
        LocalDate day = world.agreement().opens().plusDays(5);
        World then = Supposing.instead(world, List.of(event.get().act(), u.duty().value().what().act()),
            day.plusDays(world.lot().nextInt(9)), List.of(Supposing.deed(world, event.get(), event.get().actor(), day,
                "zz-event")));
        List<String> once = world.text().blocks().get(block).stream()
            .map(line -> line.replace("  whenever ", "  when ")).toList();
        List<String> inOrder = Stream.of(once.subList(0, 1), once.stream()
                .filter(line -> line.startsWith("  when ")).toList(),
            once.stream().skip(1).filter(line -> !line.startsWith("  when ")).toList()).flatMap(List::stream).toList();
        return then.with(world.text().with(block, inOrder)).map(w -> Verdict.same("whenever, and when",
            Map.of("", Shown.undertaking(ask.of(then), u.name() + "/zz-event")),
            Map.of("", Shown.undertaking(ask.of(w), u.name())))).orElse(Verdict.SILENT);
    }
}
