package entente.reference;

import entente.evidence.Claim;
import entente.language.model.ActPattern;
import entente.language.model.Amount;
import entente.language.model.Undertaking;
import entente.standing.Truth;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What was said that changes an undertaking: releases and extensions, by those who may (S13). */
record Sayings(Case in) {

    static final String RELEASE = "release";
    static final String EXTEND = "extend";
    static final String WITHDRAW = "withdraw";
    static final String ACCEPT = "accept";

    /** The earliest release by the creditor. */
    Optional<Occurrence> release(Undertaking undertaking) {
        return about(undertaking, RELEASE, undertaking.to()).min(Comparator.comparing(Occurrence::last));
    }

    /** What is said of the whole is said of every instance; of an instance, of that one alone (S53). */
    private Stream<Occurrence> about(Undertaking undertaking, String word, String speaker) {
        return InstanceNames.within(undertaking.name()).stream()
                .flatMap(name -> said(word, speaker, name, undertaking.from()))
                .filter(o -> o.under().isEmpty() || o.under().equals(undertaking.name())
                || InstanceNames.isWithin(undertaking.name(), o.under()));
    }

    /** The extensions by the creditor, in the order in which they were said. */
    List<Occurrence> extensionsSaid(Undertaking undertaking) {
        List<String> by = undertaking.terms().extendedBy();
        return (by.isEmpty() ? List.of(undertaking.to()) : by).stream()
                .flatMap(speaker -> about(undertaking, EXTEND, speaker))
                .filter(o -> until(o).isPresent())
                .sorted(Comparator.comparing(Occurrence::last).thenComparing(Occurrence::id)).toList();
    }

    /** Where several extend it together, to the earliest of their last days, once all of them have said so (S57). */
    List<Extension> extensions(Undertaking undertaking) {
        List<String> by = undertaking.terms().extendedBy();
        Map<String, LocalDate> last = new HashMap<>();
        var extensions = new ArrayList<Extension>();
        for (Occurrence said : extensionsSaid(undertaking)) {
            String speaker = in.names().partyOf(said.any().by());
            last.merge(speaker, until(said).orElseThrow(), (one, other) -> one.isAfter(other) ? one : other);
            boolean all = by.stream().allMatch(party -> last.containsKey(in.names().partyOf(party)));
            if (all) {
                extensions.add(new Extension(last.values().stream().min(LocalDate::compareTo).orElseThrow(),
                        said.last()));
            }
        }
        return extensions;
    }

    /** The last instant with every extension: none brings it nearer. */
    Instant extended(Undertaking undertaking, Instant end) {
        return extensions(undertaking).stream().map(extension -> in.endOf(extension.until()))
                .reduce(end, Case::later);
    }

    /** The last instant with the extensions that were said before it had passed: what is missed is missed (S1). */
    Instant extendedInTime(Undertaking undertaking, Instant end) {
        Instant last = end;
        for (Extension extension : extensions(undertaking)) {
            if (!extension.said().isAfter(last)) {
                last = Case.later(last, in.endOf(extension.until()));
            }
        }
        return last;
    }

    /** The day that words name: the latest that the one who may say it has named (S48). */
    Optional<LocalDate> dayIn(ActPattern words) {
        var acceptance = Acceptance.in(in, Optional.empty(), "", Acceptance.Purpose.PERFORMANCE);
        return in.patterns().fitting(words).stream()
                .filter(o -> !o.saysNone() && until(o).isPresent() && !o.first().isBefore(in.opens()))
                .filter(o -> acceptance.of(o).filter(a -> !a.contested()).isPresent())
                .max(Comparator.comparing(Occurrence::last).thenComparing(Occurrence::id))
                .flatMap(Sayings::until);
    }

    static Optional<LocalDate> until(Occurrence extension) {
        return extension.supports().stream().flatMap(claim -> claim.until().stream()).max(LocalDate::compareTo);
    }

    /**
     * What the speaker, or an organ of it, said about the topic from the opening on, undisputed.
     *
     * @param freed whom it frees: its word for it is not enough (S10)
     */
    Stream<Occurrence> said(String word, String speaker, String topic, String freed) {
        if (in.patterns().occurrences().of(word).isEmpty()) {
            return Stream.of();
        }
        var pattern = new ActPattern(speaker, word, new Amount.AtLeast(1), "", topic, "");
        var acceptance = Acceptance.in(in, Optional.empty(), freed, Acceptance.Purpose.PERFORMANCE);
        return in.patterns().fitting(pattern).stream()
                .filter(occurrence -> !occurrence.saysNone() && !occurrence.first().isBefore(in.opens()))
                .filter(occurrence -> acceptance.of(occurrence).filter(a -> !a.contested()).isPresent());
    }

    /** Every claim of such words about the topic, whoever spoke: what a derivation has to name. */
    List<Claim> claims(String word, String topic) {
        if (in.patterns().occurrences().of(word).isEmpty()) {
            return List.of();
        }
        var pattern = new ActPattern("", word, new Amount.AtLeast(1), "", topic, "");
        return in.patterns().fitting(pattern).stream()
                .flatMap(o -> Stream.concat(o.supports().stream(), o.denials().stream())).toList();
    }

    /** The same about an undertaking, or about any of its instances. */
    List<Claim> claimsWithin(String word, String topic) {
        String whole = InstanceNames.whole(topic);
        return in.patterns().occurrences().of(word).stream()
                .filter(o -> o.any().about().equals(whole) || InstanceNames.isWithin(o.any().about(), whole))
                .flatMap(o -> Stream.concat(o.supports().stream(), o.denials().stream())).toList();
    }

    /** Whether the creditor has let it go; a dead letter is past being released (S21). */
    Course released(Undertaking undertaking, Course provided) {
        return Course.from(release(undertaking).map(Occurrence::last)
                .filter(instant -> provided.before().at(instant) != Truth.NO), Truth.YES);
    }
}
