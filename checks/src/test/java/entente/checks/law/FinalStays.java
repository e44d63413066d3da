package entente.checks.law;

import entente.checks.world.World;
import entente.language.model.Duty;
import entente.standing.Answer;
import entente.standing.Standing.Kind;
import entente.standing.UndertakingAnswer;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is over is over. */
final class FinalStays implements Law {
    private static final Set<Kind> FINAL =
        Set.of(Kind.DISCHARGED, Kind.RELEASED, Kind.BREACHED, Kind.LAPSED, Kind.WITHDRAWN);
    /** What nothing that happens later undoes, as long as it undoes no claim. */
    private static final Set<Kind> DEAD = Set.of(Kind.RELEASED, Kind.LAPSED);

    @Override
    public String sentence() {
        return "Without new claims, what is discharged, released, breached, lapsed or withdrawn stays so as days pass.";
    }

    @Override
    public String rules() {
        return "S18, S20, S21, S23";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        World now = AsDaysPass.withWhatCounts(world);
        World known = AsDaysPass.inHindsight(world);
        Stream<Verdict> frozen = Stream.of(1, 40)
            .map(days -> compared(ask.of(now), ask.of(AsDaysPass.on(now, world.view().on().plusDays(days))), FINAL));
        Stream<Verdict> foreseen = Stream.of(-20, -7, -2)
            .map(days -> compared(ask.of(AsDaysPass.later(known, days)), ask.of(known), DEAD));
        return Verdict.all(Stream.concat(frozen, foreseen).toList());
    }

    private static Verdict compared(Answer first, Answer later, Set<Kind> kinds) {
        if (!AsDaysPass.sameText(first, later)) {
            return Verdict.SILENT;
        }
        List<Verdict> verdicts = first.undertakings().stream()
            .filter(u -> kinds.contains(u.standing().kind()) && !canRecover(u))
            .map(u -> {
                Kind then = later.undertaking(u.name()).orElseThrow().standing().kind();
                return Verdict.unless(then == u.standing().kind() || isGift(u, then), u.name() + " is "
                    + Shown.standing(u.standing())
                    + ", and on " + later.view().on() + " without any new claim " + Shown.undertaking(later, u.name()));
            }).toList();
        return Verdict.all(verdicts);
    }

    /** A duty to keep or to try is breached for as long as it is not kept, or found not met (S42, S59). */
    private static boolean canRecover(UndertakingAnswer u) {
        Duty duty = u.undertaking().duty().value();
        return u.standing().kind() == Kind.BREACHED && (duty instanceof Duty.Keep || duty instanceof Duty.Endeavour);
    }

    /** What lapsed for want of its condition can still be done, or let go (S21), and ends with the agreement (S50). */
    private static boolean isGift(UndertakingAnswer u, Kind then) {
        return u.standing().kind() == Kind.LAPSED && !u.undertaking().when().isEmpty()
            && (then == Kind.DISCHARGED || then == Kind.RELEASED || then == Kind.TERMINATED);
    }
}
