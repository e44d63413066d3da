package entente.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up occurrences item by item, counting once what is one (E9): at the greatest sum that one source gives. */
final class Tally {

    private final Map<List<String>, Long> bySource = new HashMap<>();
    private final Map<String, Map<String, Long>> byCluster = new HashMap<>();
    private final Map<String, Long> byItem = new HashMap<>();
    private final Occurrences occurrences;

    Tally(Occurrences occurrences) {
        this.occurrences = occurrences;
    }

    void add(Occurrence occurrence, long number) {
        String item = occurrence.any().item();
        String cluster = occurrences.cluster(occurrence);
        long sum = bySource.merge(List.of(cluster, occurrence.source()), number, Long::sum);
        Map<String, Long> greatest = byCluster.computeIfAbsent(item, none -> new HashMap<>());
        long before = greatest.getOrDefault(cluster, 0L);
        if (sum > before) {
            greatest.put(cluster, sum);
            byItem.merge(item, sum - before, Long::sum);
        }
    }

    long of(String item) {
        return byItem.getOrDefault(item, 0L);
    }

    long total() {
        return byItem.values().stream().mapToLong(Long::longValue).sum();
    }
}
