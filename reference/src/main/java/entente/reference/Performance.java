package entente.reference;

import entente.evidence.Span;
import entente.language.model.ActPattern;
import entente.reference.Completion.Counted;
import entente.reference.Completion.Goal;
import entente.standing.Standing.Progress;
import entente.standing.Truth;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How far what a pattern describes has been done (S10-S14, S20).
 *
 * @param certain on what is proved and not contested
 * @param possible on what is proved, the contested with it
 * @param claimed on anybody's word
 * @param undenied on anybody's word that no source that counts denies
 * @param fitting every occurrence that was looked at
 * @param refuted the items of which more was done than was declared
 */
record Performance(ActPattern what, Goal goal, Completion certain, Completion possible, Completion claimed,
        Completion undenied, List<Occurrence> fitting, Set<String> refuted, Asked asked) {

    /** By what it was judged. */
    record Asked(Patterns patterns, Instant start, Acceptance acceptance, Optional<Goal> goal) {}

    /**
     * What was done from the start on, judged by the measure. What straddles the start is possible, and not certain
     * (S5).
     */
    static Performance of(Case in, ActPattern what, Instant start, Acceptance acceptance) {
        return of(in, what, start, acceptance, in.patterns().fitting(what), Optional.empty());
    }

    /**
     * The same, on some of the occurrences that it fits.
     *
     * @param goal what is asked for, where the words alone do not say it
     */
    static Performance of(Case in, ActPattern what, Instant start, Acceptance acceptance, List<Occurrence> candidates,
            Optional<Goal> goal) {
        List<Occurrence> fitting = candidates.stream().filter(o -> !o.saysNone() && !o.last().isBefore(start)).toList();
        return of(new Asked(in.patterns(), start, acceptance, goal), what, fitting, 100);
    }

    /** @param percent how much of it is asked for */
    private static Performance of(Asked asked, ActPattern what, List<Occurrence> fitting, int percent) {
        Acceptance acceptance = asked.acceptance();
        Patterns patterns = asked.patterns();
        var accepted = fitting.stream().flatMap(o -> acceptance.of(o).stream())
                .filter(a -> !a.when().last().isBefore(asked.start())).toList();
        List<Counted> certain = accepted.stream()
                .filter(a -> !a.contested() && !a.when().first().isBefore(asked.start()))
                .map(Performance::counted).toList();
        List<Counted> possible = accepted.stream().map(Performance::counted).toList();
        List<Counted> claimed = fitting.stream().map(Performance::asClaimed).toList();
        List<Counted> undenied = fitting.stream().filter(o -> !acceptance.isDenied(o)).map(Performance::asClaimed)
                .toList();
        Set<String> refuted = Completion.refuted(what, certain, patterns);
        Goal goal = asked.goal().orElseGet(() -> Goal.of(what, patterns, refuted))
                .byDegree(fitting.stream().anyMatch(Occurrence::isByDegree))
                .part(percent);
        return new Performance(what, goal, Completion.of(goal, reckoned(goal, certain), patterns),
                Completion.of(goal, reckoned(goal, possible), patterns),
                Completion.of(goal, reckoned(goal, claimed), patterns),
                Completion.of(goal, reckoned(goal, undenied), patterns), fitting, refuted, asked);
    }

    /** Where it is reckoned how far, what does not say so was done to the end (S46). */
    private static List<Counted> reckoned(Goal goal, List<Counted> counted) {
        return !goal.degree() ? counted : counted.stream().map(c -> c.occurrence().isByDegree() ? c
                : new Counted(c.occurrence(), Acceptance.WHOLE, c.when(), c.since())).toList();
    }

    /** How far a part of it has been done (S45). */
    Performance part(int percent) {
        return of(asked, what, fitting, percent);
    }

    /** An act that a condition asks for: nobody owes it, and it must not lie before the opening (S5). */
    static Performance asked(Case in, ActPattern what) {
        return asked(in, what, "");
    }

    /** The same, where the word of one whom it frees is not enough (S10). */
    static Performance asked(Case in, ActPattern what, String freed) {
        return of(in, what, in.opens(), Acceptance.in(in, Optional.empty(), freed, Acceptance.Purpose.PERFORMANCE));
    }

    private static Counted counted(Acceptance.Accepted accepted) {
        return new Counted(accepted.occurrence(), accepted.number(), accepted.when(), accepted.since());
    }

    static Counted asClaimed(Occurrence occurrence) {
        long greatest = occurrence.supports().stream().map(claim -> Acceptance.number(claim, occurrence))
                .filter(number -> number < Acceptance.EVERY).mapToLong(Long::longValue).max().orElse(0);
        return new Counted(occurrence, greatest, new Span(occurrence.first(), occurrence.last()),
                occurrence.claimedSince());
    }

    Progress progress() {
        return Completion.progress(goal, certain, claimed);
    }

    /** Whether it has been done, by when it happened: certain once proved, unknown while contested. */
    Course happened() {
        return Course.from(possible.over(), Truth.UNKNOWN).or(Course.from(certain.over(), Truth.YES));
    }

    /**
     * Whether it has been done, where a claim that it was leaves doubt (S20): one made by the day that is judged, and
     * that no source that counts denies.
     */
    Course doneOrClaimed(Instant judged) {
        boolean doubt = undenied.known().filter(known -> !known.isAfter(judged)).isPresent();
        return Course.from(doubt ? undenied.begun() : Optional.empty(), Truth.UNKNOWN)
                .or(Course.from(possible.begun(), Truth.UNKNOWN)).or(Course.from(certain.over(), Truth.YES));
    }

    /** Whether it is proved, by when the proof was reported (S3). */
    Course proved() {
        return Course.from(possible.known(), Truth.UNKNOWN).or(Course.from(certain.known(), Truth.YES));
    }

    Course isClaimed() {
        return Course.from(claimed.known(), Truth.YES);
    }
}
