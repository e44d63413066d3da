package entente.checks.law;

import entente.checks.world.ClaimDraft;
import entente.checks.world.World;
import entente.evidence.Claim;
import entente.evidence.Quantity;
import entente.language.model.ActPattern;
import entente.language.model.Amount;
import java.time.LocalDate;
import java.util.List;

/** Deeds that nobody disputes, put into a world in place of what is claimed of the same acts. */
final class Supposing {
    /** Words that would move, end or let go what a law is about. */
    private static final List<String> WORDS = List.of("terminate", "suspend", "resume", "release", "extend", "assign",
        "accept", "withdraw");

    private Supposing() {
    }

    /** Once as much as the pattern asks for, by the one that is named. */
    static Claim deed(World world, ActPattern what, String by, LocalDate day, String id) {
        ClaimDraft draft = ClaimDraft.of(id, "", by, what.act(), world.day(day));
        draft.item = what.item();
        draft.about = what.topic();
        draft.to = what.to();
        draft.number = what.amount() instanceof Amount.AtLeast(long number) && number > 0
            ? new Quantity.Count(number) : Quantity.ONE;
        draft.supposed = true;
        return draft.claim();
    }

    /** On that day, as known that day, with nothing else of these acts, and nothing said that would change matters. */
    static World instead(World world, List<String> acts, LocalDate on, List<Claim> deeds) {
        List<Claim> others = world.claims().stream().filter(c -> !acts.contains(c.act()) && !WORDS.contains(c.act()))
            .toList();
        return world.with(others.stream().filter(c -> isLinkedWithin(c, others)).toList())
            .with(world.view().under("").seenBy("").asOf(on, on).supposing(deeds));
    }

    private static boolean isLinkedWithin(Claim c, List<Claim> all) {
        String about = c.confirms() + c.denies() + c.retracts();
        return about.isEmpty() || all.stream().anyMatch(other -> other.id().equals(about));
    }
}
