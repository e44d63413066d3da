package entente.checks.law;

import entente.checks.world.ClaimDraft;
import entente.checks.world.World;
import entente.evidence.Claim;
import entente.evidence.Quantity;
import entente.evidence.View;
import entente.language.model.ActPattern;
import entente.language.model.Amount;
import entente.standing.Answer;
import entente.standing.Standing.Kind;
import entente.standing.Step;
import entente.standing.Truth;
import entente.standing.ask.Inquiry;
import entente.standing.ask.Needed;
import entente.standing.ask.Outstanding;
import entente.standing.ask.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is said to be set free by an act or by words is set free when these are supposed in a sentence of our own. */
final class FreedByTheStep implements Law {
    private static final Set<Kind> FREE = Set.of(Kind.DUE, Kind.IN_FORCE, Kind.DISCHARGED);
    private static final Set<Kind> OVER = Set.of(Kind.DISCHARGED, Kind.BREACHED, Kind.LAPSED, Kind.RELEASED,
        Kind.WITHDRAWN);

    @Override
    public String sentence() {
        return "What a missing act is said to set free is just what supposing that act sets free.";
    }

    @Override
    public String rules() {
        return "S31";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        Answer now = ask.plainly();
        List<Row> rows = Outstanding.rows(new Inquiry(ask.evaluator(), world.agreement(), world.evidence()), now);
        return Verdict.all(rows.stream().flatMap(row -> row.missing().stream()
            .flatMap(needed -> checked(world, ask, now, row, needed).stream())).toList());
    }

    private static Optional<Verdict> checked(World world, Asking ask, Answer now, Row row, Needed needed) {
        return needed.step() instanceof Step.Act(ActPattern what, var asked) && !what.actor().isEmpty()
            ? Optional.of(compared(world, ask, now, row, what, needed.effect().frees())) : Optional.empty();
    }

    private static Verdict compared(World world, Asking ask, Answer now, Row row, ActPattern what, List<String> said) {
        View v = world.view();
        List<Claim> supposing = new ArrayList<>(v.supposing());
        supposing.add(supposed(world, what));
        Set<String> freed = freed(now, ask.of(world.with(v.supposing(List.copyOf(supposing)))));
        // Of an instance, what becomes of the whole is its own affair as well (S41).
        freed.removeIf(name -> row.name().equals(name) || row.name().startsWith(name + "/"));
        return Verdict.unless(freed.equals(new TreeSet<>(said)), "for " + row.name() + ", " + what + " is said to free "
            + said + ", and supposed it frees " + freed);
    }

    private static Claim supposed(World world, ActPattern what) {
        ClaimDraft draft = ClaimDraft.of("zz-supposed", "", what.actor(), what.act(), world.day(world.view().on()));
        draft.item = what.item();
        draft.about = what.topic();
        draft.to = what.to();
        draft.number = what.amount() instanceof Amount.AtLeast(long number) ? new Quantity.Count(number) : Quantity.ALL;
        draft.supposed = true;
        return draft.claim();
    }

    private static Set<String> freed(Answer before, Answer after) {
        Set<String> freed = new TreeSet<>();
        before.undertakings().forEach(u -> after.undertaking(u.name()).map(a -> a.standing().kind())
            .filter(kind -> kind != u.standing().kind() && FREE.contains(kind) && !OVER.contains(u.standing().kind()))
            .ifPresent(kind -> freed.add(u.name())));
        before.liberties().stream().filter(l -> l.open() != Truth.YES).map(l -> l.liberty().name())
            .filter(name -> after.liberties().stream().anyMatch(l -> l.liberty().name().equals(name)
                && l.open() == Truth.YES))
            .forEach(freed::add);
        before.openPoints().stream().filter(p -> p.settled() != Truth.YES).map(p -> p.openPoint().name())
            .filter(name -> after.openPoints().stream()
                .anyMatch(p -> p.openPoint().name().equals(name) && p.settled() == Truth.YES)).forEach(freed::add);
        return freed;
    }
}
