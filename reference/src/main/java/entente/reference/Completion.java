package entente.reference;

import entente.evidence.Span;
import entente.language.model.ActPattern;
import entente.language.model.Amount;
import entente.standing.Standing.Progress;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * When what a pattern asks for was complete, on some of its occurrences (S9, S14).
 *
 * @param over the earliest instant by which it was all over
 * @param begun the earliest instant by which it may all have been done
 * @param known the report that completed it
 * @param count how many were done, of those that can be counted
 */
record Completion(Optional<Instant> over, Optional<Instant> begun, Optional<Instant> known, long count) {

    /** One occurrence with the number of it that counts, its time, and the report from which it counts. */
    record Counted(Occurrence occurrence, long number, Span when, Instant since) {}

    boolean isComplete() {
        return over.isPresent();
    }

    /** What completeness asks for: so many of each item, or so many of all together. */
    record Goal(Optional<Map<String, Long>> numbers, Set<String> items, boolean every, long atLeast, Instant since) {

        static Goal of(ActPattern what, Patterns patterns, Set<String> refuted) {
            return switch (what.amount()) {
                case Amount.AtLeast(long number) ->
                    new Goal(Optional.empty(), Set.of(), false, Math.max(1, number), Instant.MIN);
                case Amount.MoreThan(long number) ->
                    new Goal(Optional.empty(), Set.of(), false, number + 1, Instant.MIN);
                case Amount.Share share -> new Goal(Optional.empty(), Set.of(), false, Long.MAX_VALUE, Instant.MIN);
                case Amount.Given given -> new Goal(Optional.empty(), Set.of(), false, Long.MAX_VALUE, Instant.MIN);
                case Amount.ForEach each -> new Goal(Optional.empty(), Set.of(), false, Long.MAX_VALUE, Instant.MIN);
                case Amount.Every() -> ofEvery(patterns.names().itemsIn(what.item()), new Declared(patterns), refuted);
            };
        }

        private static Goal ofEvery(Set<String> items, Declared declared, Set<String> refuted) {
            Map<String, Long> numbers = new TreeMap<>();
            Instant since = Instant.MIN;
            for (String item : items) {
                Optional<Declared.Number> number = refuted.contains(item) ? Optional.empty() : declared.of(item);
                if (number.isPresent()) {
                    numbers.put(item, number.get().number());
                    since = number.get().since().isAfter(since) ? number.get().since() : since;
                }
            }
            return new Goal(Optional.of(numbers), items, true, 0, since);
        }

        /** Whether it makes sense to say how many. */
        boolean counts() {
            return every || atLeast > 1;
        }

        /** How many there are in all; empty where the number of any item is not known. */
        Optional<Long> total() {
            return every ? numbers.filter(known -> known.keySet().containsAll(items))
                    .map(known -> known.values().stream().mapToLong(Long::longValue).sum()) : Optional.of(atLeast);
        }
    }

    static Completion of(Goal goal, List<Counted> counted, Patterns patterns) {
        return new Completion(
                completedAt(goal, counted, patterns, c -> c.when().last()),
                completedAt(goal, counted, patterns, c -> c.when().first()),
                completedAt(goal, counted, patterns, Counted::since)
                        .map(known -> goal.every() && known.isBefore(goal.since()) ? goal.since() : known),
                tally(counted, patterns).total());
    }

    private static Tally tally(List<Counted> counted, Patterns patterns) {
        var tally = new Tally(patterns.occurrences());
        counted.stream().filter(c -> c.occurrence().counts()).forEach(c -> tally.add(c.occurrence(), c.number()));
        return tally;
    }

    private static Optional<Instant> completedAt(Goal goal, List<Counted> counted, Patterns patterns,
            Function<Counted, Instant> when) {
        var tally = new Tally(patterns.occurrences());
        Set<String> complete = new HashSet<>();
        if (isMet(goal, tally, complete, List.of())) {
            return Optional.of(goal.since());
        }
        var ordered = counted.stream().collect(Collectors.groupingBy(when, TreeMap::new, Collectors.toList()));
        for (Map.Entry<Instant, List<Counted>> together : ordered.entrySet()) {
            for (Counted c : together.getValue()) {
                if (c.occurrence().counts()) {
                    tally.add(c.occurrence(), c.number());
                } else {
                    complete.addAll(patterns.names().itemsIn(c.occurrence().any().item()));
                }
            }
            if (isMet(goal, tally, complete, together.getValue())) {
                return Optional.of(together.getKey());
            }
        }
        return Optional.empty();
    }

    private static boolean isMet(Goal goal, Tally tally, Set<String> complete, List<Counted> last) {
        if (!goal.every()) {
            return tally.total() >= goal.atLeast() || last.stream().anyMatch(c -> c.occurrence().saysEvery());
        }
        return !goal.items().isEmpty() && goal.items().stream()
                .allMatch(item -> complete.contains(item) || isCounted(goal, tally, item));
    }

    private static boolean isCounted(Goal goal, Tally tally, String item) {
        return goal.numbers().map(numbers -> numbers.get(item)).filter(number -> tally.of(item) >= number).isPresent();
    }

    /** The items of which more was done than was declared (S14). */
    static Set<String> refuted(ActPattern what, List<Counted> certain, Patterns patterns) {
        if (!(what.amount() instanceof Amount.Every)) {
            return Set.of();
        }
        var declared = new Declared(patterns);
        Tally tally = tally(certain, patterns);
        return patterns.names().itemsIn(what.item()).stream()
                .filter(item -> declared.of(item).filter(n -> tally.of(item) > n.number()).isPresent())
                .collect(Collectors.toSet());
    }

    /** Done once or said once is enough where the goal is one: more of it is no more progress. */
    static Progress progress(Goal goal, Completion proved, Completion claimed) {
        long most = goal.counts() ? Long.MAX_VALUE : 1;
        return new Progress(Math.min(proved.count(), most), Math.min(claimed.count(), most),
                goal.total().orElse(-1L));
    }
}
