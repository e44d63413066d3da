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

    /**
     * What completeness asks for: so many of each item, or so many of all together.
     *
     * @param numbers how many of each item, as far as that is known
     * @param atLeast how many; {@link #NOT_KNOWN} where it is not known
     * @param restsOn the items whose declared numbers it is reckoned from
     * @param since the report that first gave those numbers
     * @param degree whether it is reckoned how far, and not how many (S46)
     * @param grows whether more accrues every day, so that it cannot be complete yet (S58)
     */
    record Goal(Optional<Map<String, Long>> numbers, Set<String> items, boolean every, long atLeast,
            Set<String> restsOn, Instant since, boolean degree, boolean grows) {

        static final long NOT_KNOWN = Long.MAX_VALUE;

        static Goal of(ActPattern what, Patterns patterns, Set<String> refuted) {
            return of(what, patterns, refuted, new Declared(patterns));
        }

        static Goal of(ActPattern what, Patterns patterns, Set<String> refuted, Declared declared) {
            Set<String> items = patterns.names().itemsIn(what.item());
            return switch (what.amount()) {
                case Amount.AtLeast(long number) -> atLeast(Math.max(1, number));
                case Amount.MoreThan(long number) -> atLeast(number + 1);
                case Amount.Every() -> ofEvery(items, 100, declared, refuted);
                case Amount.Share(int percent) -> ofEvery(items, percent, declared, refuted);
                case Amount.Given given -> atLeast(NOT_KNOWN);
                case Amount.Accrued each -> atLeast(NOT_KNOWN);
                case Amount.ForEach each ->
                    forEach(each, patterns.names().itemsIn(each.item()), declared);
            };
        }

        static Goal atLeast(long number) {
            return new Goal(Optional.empty(), Set.of(), false, number, Set.of(), Instant.MIN, false,
                    false);
        }

        private static Goal ofEvery(Set<String> items, int percent, Declared declared, Set<String> refuted) {
            Map<String, Long> numbers = new TreeMap<>();
            Instant since = Instant.MIN;
            for (String item : items) {
                Optional<Declared.Number> number = refuted.contains(item) ? Optional.empty() : declared.of(item);
                if (number.isPresent()) {
                    numbers.put(item, Math.ceilDiv(number.get().number() * percent, 100L));
                    since = Case.later(since, number.get().since());
                }
            }
            return new Goal(Optional.of(numbers), items, true, 0, items, since, false, false);
        }

        /** So many for each full number, or also for each number that is begun, of what is declared (S45). */
        private static Goal forEach(Amount.ForEach each, Set<String> counted, Declared declared) {
            long there = 0;
            Instant since = Instant.MIN;
            for (String item : counted) {
                Optional<Declared.Number> number = declared.of(item);
                if (number.isEmpty()) {
                    return new Goal(Optional.empty(), Set.of(), false, NOT_KNOWN, counted, Instant.MIN, false,
                            false);
                }
                there += number.get().number();
                since = Case.later(since, number.get().since());
            }
            long per = Math.max(1, each.per());
            long number = each.number() * (each.begun() ? Math.ceilDiv(there, per) : there / per);
            return new Goal(Optional.empty(), Set.of(), false,
                    each.most() > 0 ? Math.min(each.most(), number) : number, counted, since, false, false);
        }

        /** How far is only reckoned where it is not reckoned how many. */
        Goal byDegree(boolean degree) {
            return !degree || every || atLeast != 1 ? this
                    : new Goal(numbers, items, false, Acceptance.WHOLE, restsOn, since, true, grows);
        }

        /** So many hundredths of it, rounded up (S45). */
        Goal part(int percent) {
            return percent == 100 ? this : new Goal(numbers.map(known -> {
                Map<String, Long> fewer = new TreeMap<>();
                known.forEach((item, number) -> fewer.put(item, Math.ceilDiv(number * percent, 100L)));
                return fewer;
            }), items, every, atLeast == NOT_KNOWN ? atLeast : Math.ceilDiv(atLeast * percent, 100L), restsOn, since,
                    degree, grows);
        }

        /** Whether it makes sense to say how many. */
        boolean counts() {
            return every || atLeast > 1 || grows;
        }

        /** How many there are in all; empty where the number of any item is not known. */
        Optional<Long> total() {
            return every ? numbers.filter(known -> known.keySet().containsAll(items))
                    .map(known -> known.values().stream().mapToLong(Long::longValue).sum())
                    : Optional.of(atLeast).filter(number -> number != NOT_KNOWN);
        }
    }

    /** What has been done so far, occurrence by occurrence. */
    static final class Filling {

        private final Goal goal;
        private final Patterns patterns;
        private final Tally tally;
        private final Set<String> complete = new HashSet<>();
        private boolean isComplete;

        Filling(Goal goal, Patterns patterns) {
            this.goal = goal;
            this.patterns = patterns;
            tally = new Tally(patterns.occurrences());
            isComplete = isMet(goal, tally, complete, List.of());
        }

        void add(Counted counted) {
            if (counted.occurrence().counts()) {
                tally.add(counted.occurrence(), counted.number());
            } else {
                complete.addAll(patterns.names().itemsIn(counted.occurrence().any().item()));
            }
            isComplete |= isMet(goal, tally, complete, List.of(counted));
        }

        boolean isComplete() {
            return isComplete;
        }
    }

    static Completion of(Goal goal, List<Counted> counted, Patterns patterns) {
        return new Completion(
                completedAt(goal, counted, patterns, c -> c.when().last()),
                completedAt(goal, counted, patterns, c -> c.when().first()),
                completedAt(goal, counted, patterns, Counted::since)
                        .map(known -> Case.later(known, goal.since())),
                goal.degree() ? furthest(counted) : tally(counted, patterns).total());
    }

    private static long furthest(List<Counted> counted) {
        return counted.stream().mapToLong(Counted::number).max().orElse(0);
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
        if (goal.grows()) {
            return false;
        }
        if (goal.degree()) {
            return last.stream().anyMatch(c -> c.number() >= goal.atLeast() || c.occurrence().saysEvery());
        }
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
        if (!(what.amount() instanceof Amount.Every || what.amount() instanceof Amount.Share)) {
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
