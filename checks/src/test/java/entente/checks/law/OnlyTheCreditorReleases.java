package entente.checks.law;

import entente.checks.world.ClaimDraft;
import entente.checks.world.World;
import entente.evidence.Claim;
import entente.standing.Standing.Kind;
import entente.standing.UndertakingAnswer;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Letting go is for the one to whom it is owed. */
final class OnlyTheCreditorReleases implements Law {
    private static final Set<Kind> OPEN = Set.of(Kind.WAITING, Kind.DUE, Kind.OVERDUE, Kind.SUSPENDED, Kind.IN_FORCE);

    @Override
    public String sentence() {
        return "The creditor's word releases what is still owed; the same word of anybody else changes nothing.";
    }

    @Override
    public String rules() {
        return "S13";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        boolean beforeItOpened = world.view().known().isBefore(world.agreement().opens())
            || world.view().on().isBefore(world.agreement().opens());
        if (beforeItOpened || !world.view().seenBy().isEmpty() || !world.view().reading().isEmpty()) {
            return Verdict.SILENT;
        }
        return Verdict.all(ask.plainly().undertakings().stream()
            .filter(u -> OPEN.contains(u.standing().kind()) && u.undertaking().origin().isEmpty()
                && !u.undertaking().terms().reciprocal() && u.undertaking().terms().each().isEmpty())
            .flatMap(u -> Stream.of("seller", "buyer", "port").map(who -> asked(world, ask, u, who))).toList());
    }

    private static Verdict asked(World world, Asking ask, UndertakingAnswer u, String who) {
        World more = world.plus(release(world, u.name(), who));
        if (!who.equals(u.undertaking().to())) {
            return Verdict.same("after a release by " + who, Map.of(u.name(),
                Shown.undertaking(ask.plainly(), u.name())),
                Map.of(u.name(), Shown.undertaking(ask.of(more), u.name())));
        }
        Kind now = ask.of(more).undertaking(u.name()).orElseThrow().standing().kind();
        return Verdict.unless(now == Kind.RELEASED, u.name() + " was " + Shown.standing(u.standing())
            + "; released by its creditor " + who + " it is " + now.words());
    }

    private static Claim release(World world, String name, String who) {
        ClaimDraft draft = ClaimDraft.of("zz-release", who, who, "release",
            world.day(world.view().on().isBefore(world.view().known()) ? world.view().on() : world.view().known()));
        draft.about = name;
        return draft.claim();
    }
}
