package entente.checks.law;

import entente.checks.world.World;
import entente.language.model.Duty;
import entente.standing.Answer;
import entente.standing.Standing.Kind;
import entente.standing.Standing.Mark;
import entente.standing.Truth;
import entente.standing.UndertakingAnswer;
import entente.standing.ask.Inquiry;
import entente.standing.ask.Outstanding;
import entente.standing.ask.Row;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The list of what is outstanding is made by the rule and by nothing else. */
final class OutstandingRows implements Law {
    private static final Set<Kind> TO_DO = Set.of(Kind.WAITING, Kind.DUE, Kind.SUSPENDED, Kind.PERFORMED, Kind.OVERDUE,
        Kind.BREACHED, Kind.CONTESTED, Kind.UNKNOWN);
    private static final Set<Kind> TO_REFRAIN = Set.of(Kind.BREACHED, Kind.CONTESTED, Kind.UNKNOWN);

    @Override
    public String sentence() {
        return "Outstanding is what the standings make so: all of it, and beside it only what waits for its own "
            + "debtor.";
    }

    @Override
    public String rules() {
        return "S32";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        Answer answer = ask.plainly();
        var rows = Outstanding.rows(new Inquiry(ask.evaluator(), world.agreement(), world.evidence()), answer);
        Set<String> listed = new TreeSet<>(rows.stream().map(Row::name).toList());
        Set<String> demanded = new TreeSet<>();
        Once.in(answer).filter(OutstandingRows::isOutstanding).forEach(u -> demanded.add(u.name()));
        answer.openPoints().stream().filter(p -> p.settled() != Truth.YES)
            .forEach(p -> demanded.add(p.openPoint().name()));
        Set<String> allowed = new TreeSet<>(demanded);
        answer.undertakings().stream().filter(u -> !Once.is(u) || u.standing().kind() == Kind.WAITING)
            .forEach(u -> allowed.add(u.name()));
        // Of what comes back, its instances stand in rows of their own.
        answer.undertakings().stream().filter(u -> !Once.is(u)).flatMap(u -> u.withInstances())
            .forEach(u -> allowed.add(u.name()));
        return Verdict.all(List.of(
            Verdict.unless(listed.containsAll(demanded), "listed are " + listed + ", and should be " + demanded),
            Verdict.unless(allowed.containsAll(listed), "listed are " + listed + ", of which may be only " + allowed),
            Verdict.unless(listed.size() == rows.size(), "a row stands twice: " + rows.stream().map(Row::name)
                .toList())));
    }

    private static boolean isOutstanding(UndertakingAnswer u) {
        boolean refrain = u.undertaking().duty().value() instanceof Duty.Refrain;
        Set<Mark> marks = u.standing().marks();
        return refrain ? TO_REFRAIN.contains(u.standing().kind()) || marks.contains(Mark.ALLEGED)
            || marks.contains(Mark.UNVERIFIED) : TO_DO.contains(u.standing().kind());
    }
}
