package entente.checks.law;

import entente.checks.world.ClaimDraft;
import entente.checks.world.World;
import entente.evidence.Claim;
import entente.evidence.Particulars;
import entente.language.model.Duty;
import entente.language.model.Undertaking;
import entente.language.source.Verbs;
import java.util.List;
import java.util.regex.Pattern;

/** Where there is no choice, naming is idle. */
final class UnderTheOnlyOne implements Law {

    @Override
    public String sentence() {
        return "To say under which undertaking a deed is done changes nothing where it fits one alone.";
    }

    @Override
    public String rules() {
        return "S53";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        return Verdict.all(world.agreement().undertakings().stream()
            .filter(u -> Once.is(u) && u.duty().value() instanceof Duty.Do && u.origin().isEmpty())
            .filter(u -> isOnlyOne(world, u.duty().value().what().act())).map(u -> named(world, ask, u)).toList());
    }

    /** The act is named once in all undertakings, liberties, states, amendments and readings. */
    private static boolean isOnlyOne(World world, String act) {
        Pattern named = Pattern.compile("(?<![\\w-])(" + act + "|" + Verbs.thirdPerson(act) + ")(?![\\w-])");
        String pieces = world.text().blocks().stream()
            .filter(block -> !block.getFirst().startsWith("act ") && !block.getFirst().startsWith("words "))
            .map(block -> String.join("\n", block)).reduce("", (a, b) -> a + "\n" + b);
        return named.matcher(pieces).results().count() == 1;
    }

    private static Verdict named(World world, Asking ask, Undertaking u) {
        List<Claim> claims = world.claims().stream().map(c -> named(c, u)).toList();
        return claims.equals(world.claims()) ? Verdict.SILENT : Verdict.same("named as done under " + u.name(),
            Shown.of(ask.plainly()), Shown.of(ask.of(world.with(claims))));
    }

    private static Claim named(Claim c, Undertaking u) {
        if (!c.act().equals(u.duty().value().what().act()) || !c.particulars().under().isEmpty()) {
            return c;
        }
        ClaimDraft draft = new ClaimDraft(c);
        Particulars p = c.particulars();
        draft.particulars = new Particulars(p.value(), p.approximate(), p.degree(), u.name(), p.instance(), p.with(),
            p.finding());
        return draft.claim();
    }
}
