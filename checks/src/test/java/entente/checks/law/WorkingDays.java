package entente.checks.law;

import entente.checks.world.Text;
import entente.checks.world.World;
import entente.language.model.Deadline;
import entente.language.model.Length;
import entente.language.model.Lengths;
import entente.language.model.Undertaking;
import entente.standing.UndertakingAnswer;
import java.util.List;
import java.util.regex.Pattern;

/** On a day of rest nothing falls due that is reckoned in working days. */
final class WorkingDays implements Law {
    private static final Pattern BY = Pattern.compile("^  by \\d{4}-\\d{2}-\\d{2}$", Pattern.MULTILINE);

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
            || !world.view().reading().isEmpty();
        Text text = Text.of(BY.matcher(world.text().written()).replaceAll("$0 or the next working day"));
        return moved || world.agreement().frame().calendars().isEmpty() ? Verdict.SILENT : world.with(text)
            .map(w -> Verdict.all(Once.in(ask.of(w))
                .filter(u -> isReckoned(u.undertaking()) && u.standing().deadline().isPresent())
                .map(u -> fits(w, u)).toList())).orElse(Verdict.SILENT);
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
        return Verdict.unless(Lengths.isWorking(last, "bank",
            world.agreement().frame().calendars()), u.name() + " is owed by " + last + ", a "
            + last.getDayOfWeek());
    }
}
