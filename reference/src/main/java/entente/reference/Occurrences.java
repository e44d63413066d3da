package entente.reference;

import entente.evidence.Claim;
import entente.language.model.Lookup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The occurrences that the visible claims are about (E8), by act; and which of them are one (E9). */
final class Occurrences {

    private final Map<String, List<Occurrence>> byAct = new HashMap<>();
    private final Map<String, List<Occurrence>> near = new HashMap<>();
    /** From an occurrence to another that it is one with; what leads to itself names its cluster. */
    private final Map<String, String> clusters = new HashMap<>();

    private Occurrences() {}

    static Occurrences of(List<Claim> claims, Lookup names) {
        var made = new Occurrences();
        Map<String, Claim> byId = new HashMap<>();
        claims.forEach(claim -> byId.put(claim.id(), claim));
        Map<String, List<Claim>> supports = new TreeMap<>();
        Map<String, List<Claim>> denials = new HashMap<>();
        for (Claim claim : claims) {
            String first = firstOf(claim, byId);
            (claim.affirms() ? supports : denials).computeIfAbsent(first, none -> new ArrayList<>()).add(claim);
        }
        supports.forEach((id, all) -> made.add(id, all, denials.getOrDefault(id, List.of()), names));
        made.byAct.values().forEach(all -> made.joinUnlinked(all, names));
        return made;
    }

    /** The claim that opened the occurrence; the links are followed even where what they name is not visible. */
    private static String firstOf(Claim claim, Map<String, Claim> byId) {
        String id = claim.id();
        Claim now = claim;
        while (now != null) {
            id = now.id();
            String linked = now.denies().isEmpty() ? now.confirms() : now.denies();
            if (linked.isEmpty()) {
                return id;
            }
            id = linked;
            now = byId.get(linked);
        }
        return id;
    }

    private void add(String id, List<Claim> supports, List<Claim> denials, Lookup names) {
        List<Claim> ordered = supports.stream().sorted(Comparator.comparing((Claim c) -> !c.id().equals(id))
                .thenComparing(Claim::id)).toList();
        var occurrence = Occurrence.of(id, names.partyOf(ordered.getFirst().says()), ordered,
                denials.stream().sorted(Comparator.comparing(Claim::id)).toList());
        byAct.computeIfAbsent(occurrence.any().act(), none -> new ArrayList<>()).add(occurrence);
    }

    /** E9: unlinked claims of different sources on the same act, actor, item and topic at overlapping times. */
    private void joinUnlinked(List<Occurrence> all, Lookup names) {
        Map<List<String>, List<Occurrence>> alike = new LinkedHashMap<>();
        for (Occurrence occurrence : all) {
            if (occurrence.counts() && !occurrence.isMeasured()) {
                alike.computeIfAbsent(subjectOf(occurrence, names), none -> new ArrayList<>()).add(occurrence);
            }
        }
        alike.values().forEach(this::joinOverlapping);
    }

    private static List<String> subjectOf(Occurrence occurrence, Lookup names) {
        Claim claim = occurrence.any();
        return List.of(names.partyOf(claim.by()), claim.item(), claim.about());
    }

    private void joinOverlapping(List<Occurrence> alike) {
        alike.sort(Comparator.comparing(Occurrence::first).thenComparing(Occurrence::id));
        var open = new ArrayList<Occurrence>();
        for (Occurrence occurrence : alike) {
            open.removeIf(earlier -> earlier.last().isBefore(occurrence.first()));
            for (Occurrence earlier : open) {
                if (!earlier.source().equals(occurrence.source())) {
                    join(earlier, occurrence);
                }
            }
            open.add(occurrence);
        }
    }

    private void join(Occurrence one, Occurrence other) {
        near.computeIfAbsent(one.id(), none -> new ArrayList<>()).add(other);
        near.computeIfAbsent(other.id(), none -> new ArrayList<>()).add(one);
        clusters.putIfAbsent(one.id(), one.id());
        clusters.putIfAbsent(other.id(), other.id());
        clusters.put(cluster(other), cluster(one));
    }

    /** What names the occurrence that it is one with. */
    String cluster(Occurrence occurrence) {
        String now = occurrence.id();
        String next = clusters.getOrDefault(now, now);
        while (!next.equals(now)) {
            now = next;
            next = clusters.get(now);
        }
        return now;
    }

    /** The unlinked occurrences of other sources that it is one with directly. */
    List<Occurrence> near(Occurrence occurrence) {
        return near.getOrDefault(occurrence.id(), List.of());
    }

    List<Occurrence> of(String act) {
        return byAct.getOrDefault(act, List.of());
    }

    /** The occurrences that were joined without a link, cluster by cluster. */
    Map<String, List<String>> joined() {
        Map<String, List<String>> joined = new TreeMap<>();
        byAct.values().forEach(all -> all.stream().filter(occurrence -> clusters.containsKey(occurrence.id()))
                .forEach(occurrence -> joined.computeIfAbsent(cluster(occurrence), none -> new ArrayList<>())
                        .add(occurrence.id())));
        return joined;
    }
}
