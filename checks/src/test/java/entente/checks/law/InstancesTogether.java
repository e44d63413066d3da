package entente.checks.law;

import entente.checks.world.World;
import entente.standing.Standing.Kind;
import entente.standing.UndertakingAnswer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A whole is what its parts are. */
final class InstancesTogether implements Law {
    private static final List<Kind> GRAVE = List.of(Kind.BREACHED, Kind.CONTESTED, Kind.UNKNOWN, Kind.OVERDUE,
        Kind.PERFORMED);
    /** What becomes of the whole by itself, whatever its instances are. */
    private static final Set<Kind> OF_ITS_OWN = Set.of(Kind.RELEASED, Kind.LAPSED, Kind.TERMINATED, Kind.OFFERED,
        Kind.WITHDRAWN);

    @Override
    public String sentence() {
        return "What comes back is as its gravest instance is, and its progress is how many are discharged.";
    }

    @Override
    public String rules() {
        return "S41";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        return Verdict.all(ask.plainly().undertakings().stream().filter(u -> !u.instances().isEmpty())
            .map(InstancesTogether::fits).toList());
    }

    private static Verdict fits(UndertakingAnswer whole) {
        List<Kind> kinds = whole.instances().stream().map(u -> u.standing().kind()).toList();
        Kind kind = whole.standing().kind();
        Optional<Kind> gravest = GRAVE.stream().filter(kinds::contains).findFirst();
        boolean grave = OF_ITS_OWN.contains(kind) || gravest.map(kind::equals)
            .orElse(!GRAVE.contains(kind) || kind == Kind.UNKNOWN);
        long done = kinds.stream().filter(Kind.DISCHARGED::equals).count();
        boolean counted = whole.standing().progress().filter(p -> p.proved() != done || p.of() != kinds.size())
            .isEmpty();
        return Verdict.unless(grave && counted, whole.name() + " is " + Shown.standing(whole.standing())
            + ", of instances that are " + new TreeSet<>(kinds) + ", " + done + " of " + kinds.size() + " discharged");
    }
}
