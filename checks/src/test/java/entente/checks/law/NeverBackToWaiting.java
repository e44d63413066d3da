package entente.checks.law;

import entente.checks.world.World;
import entente.standing.Answer;
import entente.standing.Standing.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The condition of an undertaking latches. */
final class NeverBackToWaiting implements Law {
    private static final Set<Kind> BEFORE = Set.of(Kind.WAITING, Kind.OFFERED, Kind.UNKNOWN, Kind.LAPSED,
        Kind.WITHDRAWN, Kind.RELEASED, Kind.PERFORMED, Kind.DISCHARGED, Kind.CONTESTED);

    @Override
    public String sentence() {
        return "Without new claims, what has come into force does not go back to waiting as days pass.";
    }

    @Override
    public String rules() {
        return "S16";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        World now = AsDaysPass.withWhatCounts(world);
        World known = AsDaysPass.inHindsight(world);
        Stream<Verdict> frozen = Stream.of(1, 4)
            .map(days -> compared(ask.of(now), ask.of(AsDaysPass.on(now, world.view().on().plusDays(days)))));
        Stream<Verdict> foreseen = Stream.of(-20, -7, -2)
            .map(days -> compared(ask.of(AsDaysPass.later(known, days)), ask.of(known)));
        return Verdict.all(Stream.concat(frozen, foreseen).toList());
    }

    private static Verdict compared(Answer first, Answer later) {
        return AsDaysPass.sameText(first, later) ? Verdict.all(fallenBack(first, later)) : Verdict.SILENT;
    }

    private static List<Verdict> fallenBack(Answer first, Answer later) {
        return first.undertakings().stream().filter(u -> !BEFORE.contains(u.standing().kind()))
            .map(u -> Verdict.unless(
                later.undertaking(u.name()).orElseThrow().standing().kind() != Kind.WAITING,
                u.name() + " is " + Shown.standing(u.standing()) + ", and on " + later.view().on() + " waiting again"))
            .toList();
    }
}
