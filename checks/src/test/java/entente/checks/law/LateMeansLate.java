package entente.checks.law;

import entente.checks.world.World;
import entente.evidence.Claim;
import entente.language.model.Deadline;
import entente.language.model.Duty;
import entente.language.model.Undertaking;
import entente.standing.Standing.Kind;
import entente.standing.Standing.Mark;
import entente.standing.UndertakingAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Deadlines judge when the deed happened, not when it was heard of. */
final class LateMeansLate implements Law {

    @Override
    public String sentence() {
        return "Done before the end of its `by` is not late; begun after it is; in between it is perhaps late.";
    }

    @Override
    public String rules() {
        return "S9, S10, S17, S18";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        boolean moved = world.claims().stream().anyMatch(c -> List.of("extend", "accept", "suspend").contains(c.act())
            || !c.particulars().under().isEmpty())
            || !world.view().reading().isEmpty() || !world.view().supposing().isEmpty();
        if (moved || !world.agreement().amendments().isEmpty()) {
            return Verdict.SILENT;
        }
        return Verdict.all(Once.in(ask.plainly())
            .filter(u -> u.standing().kind() == Kind.DISCHARGED)
            .filter(u -> u.undertaking().whileHolds().isEmpty() && u.undertaking().duty().value() instanceof Duty.Do)
            .map(u -> judged(world, u)).toList());
    }

    private static Verdict judged(World world, UndertakingAnswer answer) {
        Undertaking u = answer.undertaking();
        List<Claim> deeds = world.claims().stream().filter(c -> c.act().equals(u.duty().value().what().act()))
            .filter(c -> c.affirms() && Visible.counts(world, c)).toList();
        // The day shown is that of the text, or the later day on which it was first owed (S17).
        return u.deadline().filter(d -> d.value() instanceof Deadline.By)
            .map(d -> u.when().isEmpty() ? ((Deadline.By) d.value()).day() : answer.standing().deadline().orElseThrow())
            .map(day -> fits(world, answer, day, deeds)).orElse(Verdict.SILENT);
    }

    private static Verdict fits(World world, UndertakingAnswer answer, LocalDate day, List<Claim> deeds) {
        Instant end = world.endOf(day);
        boolean allInTime = deeds.stream().noneMatch(c -> c.happened().last().isAfter(end));
        boolean allLate = deeds.stream().allMatch(c -> c.happened().first().isAfter(end));
        boolean late = answer.standing().marks().contains(Mark.LATE);
        boolean perhaps = answer.standing().marks().contains(Mark.PERHAPS_LATE);
        boolean fits = allInTime ? !late && !perhaps : !allLate || late;
        boolean one = deeds.size() == 1 && !allInTime && !allLate;
        return Verdict.unless(fits && (!one || perhaps), answer.name() + " was owed by " + day + ", happened "
            + deeds.stream().map(Claim::happened).toList() + ", and is " + Shown.standing(answer.standing()));
    }
}
