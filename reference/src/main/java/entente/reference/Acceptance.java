package entente.reference;

import entente.evidence.Claim;
import entente.evidence.Quantity;
import entente.evidence.Span;
import entente.language.model.Lengths;
import entente.language.model.Act;
import entente.language.model.Length;
import entente.language.model.Lookup;
import entente.language.model.Proof;
import entente.language.model.Standard;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether an occurrence is proved (S10, S11) or contested (S12), under one measure.
 *
 * @param measure the standard, or the party whose word is enough; none: what holds without a standard
 * @param debtor who owes the deed, or owes not to do it; empty where nobody does
 * @param purpose what it is to prove
 * @param assignees to whom it has been assigned: their word is not enough either (S51)
 */
record Acceptance(Patterns patterns, ZoneId zone, Optional<Proof.Measure> measure, String debtor,
        Purpose purpose, Set<String> assignees) {

    /** What is to be proved; a state that nobody disputes stands on anybody's word (S15). */
    enum Purpose { PERFORMANCE, BREACH, STATE }

    static Acceptance in(Case in, Optional<Proof.Measure> measure, String debtor, Purpose purpose) {
        return new Acceptance(in.patterns(), in.zone(), measure, debtor, purpose, Set.of());
    }

    /** A deed done to the end, in hundredths (S46). */
    static final long WHOLE = 100;

    static final long EVERY = Long.MAX_VALUE;

    /** The same, where others owe it as well. */
    Acceptance assignedTo(Set<String> assignees) {
        return new Acceptance(patterns, zone, measure, debtor, purpose, assignees);
    }

    /**
     * So many of the occurrence are proved.
     *
     * @param when its time, by the claims that prove it and no others (S9)
     * @param since the report that completes the proof
     * @param contested whether a source that counts denies it
     */
    record Accepted(Occurrence occurrence, long number, Span when, Instant since, boolean contested) {}

    Optional<Accepted> of(Occurrence occurrence) {
        List<Claim> supports = supports(occurrence);
        var numbers = new TreeSet<>(supports.stream().map(claim -> number(claim, occurrence)).toList());
        return numbers.descendingSet().stream()
                .filter(number -> !occurrence.counts() || number > 0 && number < EVERY)
                .filter(number -> isEnough(reaching(supports, number, occurrence)))
                .findFirst()
                .map(number -> accepted(occurrence, number, reaching(supports, number, occurrence)));
    }

    private Accepted accepted(Occurrence occurrence, long number, List<Claim> supports) {
        List<Claim> bearing = supports.stream().filter(this::bears).toList();
        Span when = Occurrence.time(bearing);
        Instant since = since(supports);
        return new Accepted(occurrence, number, when, since.isAfter(when.last()) ? since : when.last(),
                isContested(occurrence));
    }

    /** The claims that can prove it. */
    List<Claim> bearing(Occurrence occurrence) {
        return supports(occurrence).stream().filter(this::bears).toList();
    }

    /** Whether the claim is one of those that can prove it. */
    private boolean bears(Claim claim) {
        return claim.supposed() || purpose == Purpose.STATE || measure.map(m -> switch (m) {
            case Proof.Meets meets -> standard(meets).ways().stream()
                    .anyMatch(way -> way.value().method().equals(claim.method()));
            case Proof.OnTheWordOf word -> isWord(claim, word.party());
        }).orElseGet(() -> isEnoughAlone(claim));
    }

    /** Its own claims, and those of other sources that are one with it without a link (E9). */
    private List<Claim> supports(Occurrence occurrence) {
        var all = new ArrayList<>(occurrence.supports());
        patterns.occurrences().near(occurrence).forEach(other -> all.addAll(other.supports()));
        return all;
    }

    /** How many, or how far in hundredths where the occurrence is spoken of so (S46). */
    static long number(Claim claim, Occurrence occurrence) {
        if (occurrence.isByDegree()) {
            return claim.particulars().degree().orElse((int) WHOLE);
        }
        return switch (claim.number()) {
            case Quantity.Count(long count) -> count;
            case Quantity.Parts(long parts, int decimals) -> parts;
            case Quantity.All() -> EVERY;
        };
    }

    private static List<Claim> reaching(List<Claim> supports, long number, Occurrence occurrence) {
        return supports.stream().filter(claim -> number(claim, occurrence) >= number).toList();
    }

    /** The report that completes the proof (S3). */
    private Instant since(List<Claim> supports) {
        List<Claim> byReport = supports.stream()
                .sorted(Comparator.comparing(claim -> claim.reported().last())).toList();
        int needed = 1;
        while (!isEnough(byReport.subList(0, needed))) {
            needed++;
        }
        return byReport.get(needed - 1).reported().last();
    }

    private boolean isEnough(List<Claim> claims) {
        return claims.stream().anyMatch(claim -> claim.supposed() || purpose == Purpose.STATE) || measure
                .map(m -> switch (m) {
                    case Proof.Meets meets -> meets(claims, standard(meets));
                    case Proof.OnTheWordOf word -> claims.stream().anyMatch(claim -> isWord(claim, word.party()));
                }).orElseGet(() -> claims.stream().anyMatch(this::isEnoughAlone));
    }

    private boolean isWord(Claim claim, String party) {
        return patterns.isOf(claim.says(), party) || isEnoughAlone(claim);
    }

    /** S10: a deed, by anybody but its actor and debtor; words, by their speaker, or by a hearer they do not free. */
    private boolean isEnoughAlone(Claim claim) {
        boolean bySpeaker = sameParty(claim.says(), claim.by());
        return switch (kind(claim)) {
            case DEED -> !bySpeaker && !isDebtor(claim.says());
            case WORDS -> bySpeaker || !isDebtor(claim.says())
                    && (claim.to().isEmpty() || sameParty(claim.says(), claim.to()));
        };
    }

    private Act.Kind kind(Claim claim) {
        return patterns.names().act(claim.act()).map(Act::kind).orElse(Act.Kind.DEED);
    }

    private boolean sameParty(String one, String other) {
        return names().partyOf(one).equals(names().partyOf(other));
    }

    private boolean isDebtor(String who) {
        return !debtor.isEmpty() && sameParty(who, debtor)
                || assignees.stream().anyMatch(assignee -> sameParty(who, assignee));
    }

    private Lookup names() {
        return patterns.names();
    }

    private Standard standard(Proof.Meets meets) {
        return names().standard(meets.standard()).orElseThrow();
    }

    private boolean meets(List<Claim> claims, Standard standard) {
        return standard.ways().stream().anyMatch(way -> meets(claims, way.value()));
    }

    /** S11: so many claims by the method, the ends of their happening all within the length. */
    private boolean meets(List<Claim> claims, Standard.Way way) {
        List<Instant> times = claims.stream().filter(claim -> claim.method().equals(way.method()))
                .map(claim -> claim.happened().last()).sorted().toList();
        for (int first = 0; first + way.claims() <= times.size(); first++) {
            Instant last = times.get(first + way.claims() - 1);
            if (!way.within().isGiven() || !last.isAfter(lastOf(times.get(first), way.within()))) {
                return true;
            }
        }
        return false;
    }

    private Instant lastOf(Instant start, Length length) {
        return Span.endOf(Lengths.after(start.atZone(zone).toLocalDate(), length, List.of()), zone);
    }

    /** S12; in a cluster (E9) a denial of one is a denial of all. */
    private boolean isContested(Occurrence occurrence) {
        return isDenied(occurrence) && occurrence.supports().stream().noneMatch(Claim::supposed);
    }

    /** Whether a source that counts says that it did not happen. */
    boolean isDenied(Occurrence occurrence) {
        return denials(occurrence).stream().anyMatch(this::counts);
    }

    private List<Claim> denials(Occurrence occurrence) {
        var all = new ArrayList<>(occurrence.denials());
        patterns.occurrences().near(occurrence).forEach(other -> all.addAll(other.denials()));
        return all;
    }

    private boolean counts(Claim denial) {
        boolean ownBreach = purpose == Purpose.BREACH && isDebtor(denial.says());
        return purpose == Purpose.STATE || !ownBreach && measure.map(m -> switch (m) {
            case Proof.Meets meets -> ownsMethod(denial.says(), standard(meets));
            case Proof.OnTheWordOf word -> isWord(denial, word.party());
        }).orElseGet(() -> isEnoughAlone(denial));
    }

    private boolean ownsMethod(String who, Standard standard) {
        return standard.ways().stream().flatMap(way -> names().method(way.value().method()).stream())
                .anyMatch(method -> method.by().stream().anyMatch(owner -> patterns.isOf(who, owner)));
    }
}
