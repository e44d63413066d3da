package entente.checks.law;

import entente.checks.world.World;
import entente.language.model.ActPattern;
import entente.language.model.Amount;
import entente.language.model.Duty;
import entente.language.model.Length;
import entente.language.model.Repeat;
import entente.language.model.Undertaking;
import entente.standing.Standing.Mark;
import entente.standing.UndertakingAnswer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Where a deed is due within any so many days, the days between two of them are what counts. */
final class GapsOfDeeds implements Law {

    @Override
    public String sentence() {
        return "What is owed within any so many days is late by the second deed where more days lie between, and is "
            + "owed again as many days after it.";
    }

    @Override
    public String rules() {
        return "S39";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        return Once.mayEnd(world) ? Verdict.SILENT : Verdict.all(world.agreement().undertakings().stream()
            .filter(GapsOfDeeds::isBare)
            .map(u -> done(world, ask, u)).toList());
    }

    private static boolean isBare(Undertaking u) {
        return u.terms().repeat().filter(r -> r.value() instanceof Repeat.WithinAny(Length length)
                && length.unit() == Length.Unit.DAYS).isPresent()
            && u.duty().value() instanceof Duty.Do && isOne(u.duty().value().what().amount()) && u.origin().isEmpty();
    }

    private static boolean isOne(Amount amount) {
        return !(amount instanceof Amount.AtLeast(long number)) || number <= 1;
    }

    private static Verdict done(World world, Asking ask, Undertaking u) {
        int days = ((Repeat.WithinAny) u.terms().repeat().orElseThrow().value()).length().number();
        int apart = 1 + world.lot().nextInt(2 * days);
        LocalDate first = world.agreement().opens().plusDays(2);
        LocalDate second = first.plusDays(apart);
        ActPattern what = u.duty().value().what();
        World then = Supposing.instead(world, List.of(what.act()), second, List.of(
            Supposing.deed(world, what, u.from(), first, "zz-1"),
            Supposing.deed(world, what, u.from(), second, "zz-2")));
        int block = Blocks.of(world, u);
        return then.with(world.text().with(block, Blocks.bare(world, block, List.of("  within any " + days + " days"))))
            .flatMap(bare -> ask.of(bare).undertaking(u.name())).filter(whole -> whole.instances().size() >= 2)
            .map(whole -> fits(whole, first, second, days)).orElse(Verdict.SILENT);
    }

    private static Verdict fits(UndertakingAnswer whole, LocalDate first, LocalDate second, int days) {
        UndertakingAnswer two = whole.instances().get(1);
        boolean late = two.standing().marks().contains(Mark.LATE);
        boolean again = whole.instances().size() < 3 || whole.instances().get(2).standing().deadline()
            .equals(Optional.of(second.plusDays(days)));
        return Verdict.unless(late == ChronoUnit.DAYS.between(first, second) > days && again, whole.name()
            + ", owed within any " + days + " days and done on " + first + " and " + second + ", is "
            + whole.instances().stream().map(i -> Shown.standing(i.standing())).toList());
    }
}
