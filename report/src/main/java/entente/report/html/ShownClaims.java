package entente.report.html;

import entente.evidence.Claim;
import entente.standing.Answer;
import entente.standing.ask.Position;
import entente.standing.ask.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which claims get a row: all of a short log; of a long one those that a reason names, up to a limit. What is left out
 * is counted, and the page says so.
 *
 * @param rows in the order of their reports
 * @param shown their ids
 * @param usedBy the pieces of the text whose reason, in this view, names the claim
 * @param seen the ids of all that the view knows and may see
 * @param named how many of them some reason or change on the page names
 */
record ShownClaims(List<Claim> rows, Set<String> shown, Map<String, TreeSet<String>> usedBy, Set<String> seen,
        int named) {

    /** A log that can be read from end to end is shown from end to end. */
    static final int SHORT_LOG = 250;
    static final int LIMIT = 1000;

    static ShownClaims of(Contents contents) {
        Map<String, TreeSet<String>> usedBy = new TreeMap<>();
        Map<String, Claim> named = new TreeMap<>();
        Position.all(contents.answer()).forEach((name, position) -> position.why().allClaims().forEach((id, claim) -> {
            named.put(id, claim);
            usedBy.computeIfAbsent(id, i -> new TreeSet<>()).add(name);
        }));
        contents.readings().answers().values().forEach(answer -> name(answer, named));
        contents.turns().forEach(turn -> claims(turn.cause()).forEach(claim -> named.put(claim.id(), claim)));
        List<Claim> seen = contents.seen();
        // A cause may be a retraction that the viewer may not see: no row for it, whatever names it.
        named.keySet().retainAll(ids(seen));
        return chosen(seen, named, usedBy);
    }

    private static ShownClaims chosen(List<Claim> seen, Map<String, Claim> named,
            Map<String, TreeSet<String>> usedBy) {
        Map<String, Claim> all = new LinkedHashMap<>();
        if (seen.size() <= SHORT_LOG) {
            seen.forEach(claim -> all.put(claim.id(), claim));
        }
        named.forEach(all::putIfAbsent);
        List<Claim> rows = new ArrayList<>(all.values());
        rows.sort(Comparator.comparing(Claim::arrived).thenComparing(Claim::id));
        List<Claim> kept = rows.size() > LIMIT ? rows.subList(rows.size() - LIMIT, rows.size()) : rows;
        return new ShownClaims(List.copyOf(kept), ids(kept), usedBy, ids(seen), named.size());
    }

    private static void name(Answer answer, Map<String, Claim> named) {
        Position.all(answer).values().forEach(position -> named.putAll(position.why().allClaims()));
    }

    private static List<Claim> claims(Turn.Cause cause) {
        return switch (cause) {
            case Turn.Cause.ByClaims by -> by.claims();
            case Turn.Cause.ByRetraction by -> by.retractions();
            case Turn.Cause.ByTheDay day -> List.of();
        };
    }

    private static Set<String> ids(List<Claim> claims) {
        return claims.stream().map(Claim::id).collect(Collectors.toSet());
    }

    boolean isSeen(String id) {
        return seen.contains(id);
    }

    boolean isShown(String id) {
        return shown.contains(id);
    }
}
