package entente.checks.law;

import entente.checks.world.World;
import entente.language.model.ActPattern;
import entente.language.model.Amount;
import entente.language.model.Duty;
import entente.language.model.Length;
import entente.language.model.Repeat;
import entente.language.model.Undertaking;
import entente.standing.Standing.Kind;
import java.time.LocalDate;
import java.util.List;

/** Too much at once is not too much in time. */
final class QuotaStretch implements Law {

    @Override
    public String sentence() {
        return "More than is allowed within any so many days is a breach where it lies in so many days, and none "
            + "where it does not.";
    }

    @Override
    public String rules() {
        return "S38";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        return Verdict.all(world.agreement().undertakings().stream().filter(QuotaStretch::isBare)
            .map(u -> done(world, ask, u)).toList());
    }

    private static boolean isBare(Undertaking u) {
        return u.terms().repeat().filter(r -> r.value() instanceof Repeat.WithinAny(Length length)
                && length.unit() == Length.Unit.DAYS).isPresent()
            && u.duty().value() instanceof Duty.Refrain && u.duty().value().what().amount() instanceof Amount.MoreThan
            && u.when().isEmpty() && u.provided().isEmpty() && u.whileHolds().isEmpty() && u.origin().isEmpty();
    }

    private static Verdict done(World world, Asking ask, Undertaking u) {
        int days = ((Repeat.WithinAny) u.terms().repeat().orElseThrow().value()).length().number();
        int apart = days - 2 + world.lot().nextInt(4);
        LocalDate first = world.agreement().opens().plusDays(2);
        LocalDate second = first.plusDays(apart);
        ActPattern what = u.duty().value().what();
        long limit = ((Amount.MoreThan) what.amount()).number();
        World then = Supposing.instead(world, List.of(what.act()), second, List.of(
            Supposing.deed(world, allowed(what, limit), u.from(), first, "zz-1"),
            Supposing.deed(world, allowed(what, limit), u.from(), second, "zz-2")));
        Kind kind = ask.of(then).undertaking(u.name()).orElseThrow().standing().kind();
        return kind != Kind.BREACHED && kind != Kind.IN_FORCE ? Verdict.SILENT : Verdict.unless(
            (kind == Kind.BREACHED) == apart < days, u.name() + " allows " + limit + " within any " + days
                + " days; with as many on " + first + " and on " + second + " it is " + kind.words());
    }

    private static ActPattern allowed(ActPattern what, long limit) {
        return new ActPattern(what.actor(), what.act(), new Amount.AtLeast(limit), what.item(), what.topic(), what.to(),
            what.decimals());
    }
}
