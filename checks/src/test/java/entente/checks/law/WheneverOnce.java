package entente.checks.law;

import entente.checks.world.World;
import entente.language.model.ActPattern;
import entente.language.model.Amount;
import entente.language.model.Condition;
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
        return Once.mayEnd(world) || !world.agreement().amendments().isEmpty() ? Verdict.SILENT
            : Verdict.all(world.agreement().undertakings().stream().map(u -> compared(world, ask, u)).toList());
    }

    private static Optional<ActPattern> event(Undertaking u) {
        return u.terms().repeat().flatMap(r -> r.value() instanceof Repeat.Whenever(Condition condition)
            && condition instanceof Condition.Happens(ActPattern what, var place)
            && what.amount() instanceof Amount.AtLeast
            ? Optional.of(what)
            : Optional.<ActPattern>empty());
    }

    private static Verdict compared(World world, Asking ask, Undertaking u) {
        Optional<ActPattern> event = event(u).filter(what -> !what.act().equals(u.duty().value().what().act()));
        if (!(u.duty().value() instanceof Duty.Do) || !u.origin().isEmpty() || event.isEmpty()) {
            return Verdict.SILENT;
        }
        LocalDate day = world.agreement().opens().plusDays(5);
        World then = Supposing.instead(world, List.of(event.get().act(), u.duty().value().what().act()),
            day.plusDays(world.lot().nextInt(9)), List.of(Supposing.deed(world, event.get(), event.get().actor(), day,
                "zz-event")));
        return written(then, u, "whenever").flatMap(one -> written(then, u, "when").map(two ->
            Verdict.same("whenever, and when",
                Map.of("", Shown.undertaking(ask.of(one), u.name() + "/zz-event")),
                Map.of("", Shown.undertaking(ask.of(two), u.name()))))).orElse(Verdict.SILENT);
    }

    /** Nothing but the event, the duty and a length. */
    private static Optional<World> written(World world, Undertaking u, String lead) {
        int block = Blocks.of(world, u);
        List<String> all = world.text().blocks().get(block);
        List<String> lines = Stream.of(all.stream().limit(1),
            all.stream().filter(line -> line.startsWith("  whenever ")).map(line -> line.replace("whenever", lead)),
            all.stream().filter(line -> line.startsWith("  must ")), Stream.of("  within 4 days"),
            all.stream().filter(line -> line.startsWith("  cites "))).flatMap(some -> some).toList();
        return world.with(world.text().with(block, lines));
    }
}
