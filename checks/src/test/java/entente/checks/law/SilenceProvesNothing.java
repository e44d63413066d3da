package entente.checks.law;

import entente.checks.world.World;
import entente.language.model.Duty;
import entente.standing.Answer;
import entente.standing.Standing.Kind;
import entente.standing.Standing.Mark;
import entente.standing.UndertakingAnswer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** An empty log says nothing for anybody and nothing against anybody. */
final class SilenceProvesNothing implements Law {
    private static final Set<Kind> NEVER = Set.of(Kind.PERFORMED, Kind.CONTESTED, Kind.UNKNOWN, Kind.RELEASED,
        Kind.WITHDRAWN);

    private static final Pattern MEASURED = Pattern.compile("(below|at most|at least|above) ");

    @Override
    public String sentence() {
        return "Without any claim nothing is done, contested, unknown, released or alleged; only days count.";
    }

    @Override
    public String rules() {
        return "S10, S12, S13, S20";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        Answer silent = ask.of(world.with(List.of()).with(world.view().supposing(List.of())));
        boolean measures = MEASURED.matcher(world.text().written()).find();
        return Verdict.all(silent.undertakings().stream()
            .map(u -> Verdict.unless(fits(u, measures),
                u.name() + " is " + Shown.standing(u.standing()) + " on no claim at all"))
            .toList());
    }

    /** What nobody has measured is not known (S43); what is kept, and what comes back no more, ends without a deed. */
    private static boolean fits(UndertakingAnswer u, boolean measures) {
        Kind kind = u.standing().kind();
        boolean refrain = u.undertaking().duty().value().isContinuing() || u.undertaking().terms().repeat().isPresent();
        boolean keep = u.undertaking().duty().value() instanceof Duty.Keep;
        return (!NEVER.contains(kind) || measures && kind == Kind.UNKNOWN)
            && !u.standing().marks().contains(Mark.ALLEGED)
            && (kind != Kind.DISCHARGED || refrain) && (kind != Kind.BREACHED || !refrain || keep);
    }
}
