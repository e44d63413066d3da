package entente.checks.law;

import entente.checks.world.World;
import entente.evidence.Claim;
import entente.language.model.Deadline;
import entente.language.model.Duty;
import entente.language.model.Lookup;
import entente.language.model.Proof;
import entente.language.model.Standard;
import entente.language.model.Undertaking;
import entente.standing.Standing.Kind;
import entente.standing.UndertakingAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The gravest word is said last. */
final class BreachNeedsProof implements Law {

    @Override
    public String sentence() {
        return "Nothing is breached without a proof under its standard, or the passing of a `finally`.";
    }

    @Override
    public String rules() {
        return "S6, S11, S18, S23";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        return Verdict.all(Once.in(ask.plainly())
            .filter(u -> u.standing().kind() == Kind.BREACHED)
            .map(u -> Verdict.unless(isFounded(world, u), u.name() + " is " + Shown.standing(u.standing())
                + " on " + u.why().allClaims().keySet()))
            .toList());
    }

    private static boolean isFounded(World world, UndertakingAnswer answer) {
        Undertaking u = answer.undertaking();
        boolean refrain = u.duty().value() instanceof Duty.Refrain;
        return refrain ? isProved(world, u) : u.breachedAfter().map(f -> isPast(world, f.value())).orElse(false);
    }

    private static boolean isPast(World world, Deadline last) {
        LocalDate on = world.view().on();
        return switch (last) {
            case Deadline.By by -> on.isAfter(by.day());
            case Deadline.Within within -> on.isAfter(world.agreement().opens());
            default -> false;
        };
    }

    private static boolean isProved(World world, Undertaking u) {
        String forbidden = u.duty().value().what().act();
        List<Claim> claims = world.claims().stream()
            .filter(c -> c.act().equals(forbidden) && c.affirms() && Visible.counts(world, c)).toList();
        boolean supposed = world.view().supposing().stream().anyMatch(c -> c.act().equals(forbidden));
        return supposed || isEnough(world, u, claims);
    }

    private static boolean isEnough(World world, Undertaking u, List<Claim> claims) {
        Lookup names = new Lookup(world.agreement());
        Predicate<Claim> byAnother = c -> !names.partyOf(c.says()).equals(names.partyOf(c.by()))
            && !names.partyOf(c.says()).equals(names.partyOf(u.from()));
        return u.proof().map(p -> switch (p.value().by()) {
            case Proof.OnTheWordOf word -> !claims.isEmpty();
            case Proof.Meets meets -> isEnough(names.standard(meets.standard()).orElseThrow(), claims);
        }).orElseGet(() -> claims.stream().anyMatch(byAnother) || isSaid(world, names, forbiddenAct(u), claims));
    }

    private static String forbiddenAct(Undertaking u) {
        return u.duty().value().what().act();
    }

    private static boolean isSaid(World world, Lookup names, String act, List<Claim> claims) {
        boolean words = names.act(act).orElseThrow().kind() == entente.language.model.Act.Kind.WORDS;
        return words && !claims.isEmpty();
    }

    private static boolean isEnough(Standard standard, List<Claim> claims) {
        Map<String, Long> byMethod = claims.stream().collect(Collectors.groupingBy(Claim::method,
            Collectors.counting()));
        return standard.ways().stream()
            .anyMatch(way -> byMethod.getOrDefault(way.value().method(), 0L) >= way.value().claims());
    }
}
