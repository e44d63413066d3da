package entente.evidence;

import entente.language.model.Agreement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Places claims against a text. Names and dates are looked at as each claim comes; what claims say about each other is
 * settled when all have come, so that no order of lines or files shows through (E12). Holds the claims, and nothing of
 * the files.
 */
public final class Placing implements Intake {
    private static final Comparator<SetAside> BY_PLACE = Comparator.comparing(SetAside::file)
            .thenComparingLong(SetAside::line).thenComparing(SetAside::code).thenComparing(SetAside::id)
            .thenComparing(SetAside::reason);

    private final Agreement agreement;
    private final Evidence log;
    private final TextNames names;
    private final TimeText times;
    private final OneClaim one;
    private final List<Claim> drafts = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();
    private final List<SetAside> unplaced = new ArrayList<>();

    private Placing(Agreement agreement, Evidence log) {
        this.agreement = agreement;
        this.log = log;
        names = new TextNames(agreement);
        times = new TimeText(agreement.zone());
        one = new OneClaim(names, times);
    }

    /** Places a whole log. */
    public static Placing against(Agreement agreement) {
        return new Placing(agreement, Evidence.NONE);
    }

    /** Places more claims beside a log that is placed already, which they may be about and do not disturb. */
    public static Placing beside(Evidence log, Agreement agreement) {
        return new Placing(agreement, log);
    }

    @Override
    public void take(RawClaim raw) {
        switch (one.place(raw)) {
            case OneClaim.Placed.Draft(Claim claim) -> drafts.add(claim);
            case OneClaim.Placed.Not(SetAside why) -> unplaced.add(why);
        }
    }

    @Override
    public void setAside(SetAside problem) {
        setAside.add(problem);
    }

    /** What was taken, placed (without the log that it was placed beside). Ends the placing: it can be asked once. */
    public Evidence evidence() {
        List<Claim> kept = new SameId(agreement.zone(), byId(unplaced), setAside).one(drafts);
        drafts.clear();
        notOfTheLog(kept);
        setAside.addAll(unplaced);
        List<Claim> placed = log == Evidence.NONE ? settled(kept, Set.of()) : beside(kept);
        setAside.sort(BY_PLACE);
        return new Evidence(List.copyOf(placed), List.copyOf(setAside));
    }

    private List<Claim> settled(List<Claim> claims, Set<String> decided) {
        Map<String, SetAside> lost = byId(log.setAside());
        lost.putAll(byId(setAside));
        return new Links(claims, claim -> decided.contains(claim.id()), lost, setAside, new Fill(names, times))
                .settled();
    }

    private List<Claim> beside(List<Claim> kept) {
        Set<String> decided = new HashSet<>();
        log.claims().forEach(claim -> decided.add(claim.id()));
        List<Claim> all = new ArrayList<>(log.claims());
        all.addAll(kept);
        all.sort(SameId.BY_ID);
        List<Claim> placed = new ArrayList<>(settled(all, decided));
        placed.removeIf(claim -> decided.contains(claim.id()));
        return placed;
    }

    private void notOfTheLog(List<Claim> kept) {
        Map<String, Claim> ids = new HashMap<>();
        log.claims().forEach(claim -> ids.put(claim.id(), claim));
        kept.removeIf(claim -> {
            Claim taken = ids.get(claim.id());
            if (taken != null) {
                setAside.add(Code.E301.at(claim.file(), claim.line(), claim.id(), "id: " + claim.id()
                        + " is the id of a claim in the log (" + Complaints.place(taken.file(), taken.line())
                        + "). Accepted: another id."));
            }
            return taken != null;
        });
    }

    /** One for each id, the same in every order. */
    private static Map<String, SetAside> byId(List<SetAside> problems) {
        List<SetAside> inOrder = new ArrayList<>(problems);
        inOrder.sort(Comparator.comparing(SetAside::code).thenComparing(BY_PLACE));
        Map<String, SetAside> found = new HashMap<>();
        inOrder.stream().filter(problem -> !problem.id().isEmpty())
                .forEach(problem -> found.putIfAbsent(problem.id(), problem));
        return found;
    }
}
