package entente.checks.law;

import entente.checks.world.ClaimDraft;
import entente.checks.world.World;
import entente.evidence.Claim;
import entente.standing.Answer;
import entente.standing.Standing.Kind;
import entente.standing.UndertakingAnswer;
import java.util.Set;

/** What two have tied two can untie, and nobody ties it again. */
final class EndedByBoth implements Law {
    private static final Set<Kind> OPEN = Set.of(Kind.WAITING, Kind.DUE, Kind.IN_FORCE, Kind.SUSPENDED, Kind.OVERDUE);

    @Override
    public String sentence() {
        return "What is still owed is terminated once debtor and creditor have both said so, not by one of them "
            + "without a liberty, and stays so.";
    }

    @Override
    public String rules() {
        return "S50";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        boolean before = world.view().on().isBefore(world.agreement().opens());
        if (before || !world.view().seenBy().isEmpty() || !world.view().known().equals(world.view().on())
                || !world.agreement().amendments().isEmpty()) {
            return Verdict.SILENT;
        }
        World unsaid = world.with(world.claims().stream().filter(c -> !c.act().equals("terminate")
            && c.confirms().isEmpty() && c.denies().isEmpty() && c.retracts().isEmpty()).toList());
        return Verdict.all(ask.of(unsaid).undertakings().stream()
            .filter(u -> OPEN.contains(u.standing().kind()) && !u.undertaking().terms().unfolds())
            .map(u -> asked(unsaid, ask, u)).toList());
    }

    private static Verdict asked(World world, Asking ask, UndertakingAnswer u) {
        World one = world.plus(ended(world, u, u.undertaking().to()));
        World both = one.plus(ended(world, u, u.undertaking().from()));
        Kind then = kind(ask.of(both), u);
        World later = both.with(world.view().asOf(world.view().on().plusDays(9), world.view().known()));
        boolean powerless = world.agreement().liberties().stream().noneMatch(l -> l.may().value().act()
            .equals("terminate"));
        boolean stays = AsDaysPass.sameText(ask.of(both), ask.of(later)) && kind(ask.of(later), u) == Kind.TERMINATED;
        return Verdict.unless(then == Kind.TERMINATED && stays
                && (!powerless || Shown.undertaking(ask.of(one), u.name()).equals(Shown.undertaking(ask.of(world),
                    u.name()))), u.name() + " was " + Shown.standing(u.standing()) + "; ended by its creditor alone it "
            + "is " + Shown.undertaking(ask.of(one), u.name()) + ", by both " + then.words() + ", nine days later "
            + Shown.undertaking(ask.of(later), u.name()));
    }

    private static Kind kind(Answer answer, UndertakingAnswer u) {
        return answer.undertaking(u.name()).orElseThrow().standing().kind();
    }

    private static Claim ended(World world, UndertakingAnswer u, String who) {
        ClaimDraft draft = ClaimDraft.of("zz-end-" + who, who, who, "terminate", world.day(world.view().on()));
        draft.about = u.name();
        return draft.claim();
    }
}
