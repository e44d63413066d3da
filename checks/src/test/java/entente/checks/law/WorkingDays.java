package entente.checks.law;

import entente.checks.world.World;
import entente.language.model.Deadline;
import entente.language.model.Length;
import entente.language.model.Lengths;
import entente.language.model.Undertaking;
import entente.standing.Standing.Kind;
import entente.standing.UndertakingAnswer;
import java.util.List;

/** On a day of rest nothing falls due that is reckoned in working days. */
final class WorkingDays implements Law {

    @Override
    public String sentence() {
        return "A last day that is reckoned in working days, or put off to one, is no day of rest.";
    }

    @Override
    public String rules() {
        return "S47";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        boolean moved = world.claims().stream().anyMatch(c -> List.of("extend", "suspend", "resume").contains(c.act()))
            || !world.view().reading().isEmpty() || !world.agreement().amendments().isEmpty();
        return moved ? Verdict.SILENT : Verdict.all(Once.in(ask.plainly())
            .filter(u -> isReckoned(u.undertaking()) && u.standing().deadline().isPresent())
            .map(u -> fits(world, u)).toList());
    }

    private static boolean isReckoned(Undertaking u) {
        return u.when().isEmpty() && u.whileHolds().isEmpty() && u.deadline().filter(d -> switch (d.value()) {
            case Deadline.OrNextWorkingDay next -> true;
            case Deadline.Within(Length length, var after) -> length.unit() == Length.Unit.WORKING_DAYS;
            default -> false;
        }).isPresent();
    }

    private static Verdict fits(World world, UndertakingAnswer u) {
        var last = u.standing().deadline().orElseThrow();
        boolean owed = u.standing().kind() == Kind.DUE || u.standing().kind() == Kind.OVERDUE;
        return !owed ? Verdict.SILENT : Verdict.unless(Lengths.isWorking(last, "bank",
            world.agreement().frame().calendars()), u.name() + " is owed by " + last + ", a "
            + last.getDayOfWeek());
    }
}
