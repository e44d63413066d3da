package entente.reference;

import entente.evidence.Claim;
import entente.language.model.ActPattern;
import entente.language.model.Amount;
import entente.language.model.Undertaking;
import entente.standing.Truth;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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
        return said(RELEASE, undertaking.to(), undertaking.name(), undertaking.from())
                .min(Comparator.comparing(Occurrence::last));
    }

    /** The extensions by the creditor, in the order in which they were said. */
    List<Occurrence> extensions(Undertaking undertaking) {
        return said(EXTEND, undertaking.to(), undertaking.name(), undertaking.from()).filter(o -> until(o).isPresent())
                .sorted(Comparator.comparing(Occurrence::last).thenComparing(Occurrence::id)).toList();
    }

    /** The last day with every extension: none brings it nearer. */
    LocalDate extended(Undertaking undertaking, LocalDate day) {
        return extensions(undertaking).stream().map(o -> until(o).orElseThrow())
                .filter(until -> until.isAfter(day)).max(LocalDate::compareTo).orElse(day);
    }

    /** The last day with the extensions that were said before it had passed: what is missed is missed (S1). */
    LocalDate extendedInTime(Undertaking undertaking, LocalDate day) {
        LocalDate last = day;
        for (Occurrence extension : extensions(undertaking)) {
            LocalDate until = until(extension).orElseThrow();
            if (!extension.last().isAfter(in.endOf(last)) && until.isAfter(last)) {
                last = until;
            }
        }
        return last;
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
        var pattern = new ActPattern(speaker, word, new Amount.AtLeast(1), "", topic, "");
        var acceptance = Acceptance.in(in, Optional.empty(), freed, Acceptance.Purpose.PERFORMANCE);
        return in.patterns().fitting(pattern).stream()
                .filter(occurrence -> !occurrence.saysNone() && !occurrence.first().isBefore(in.opens()))
                .filter(occurrence -> acceptance.of(occurrence).filter(a -> !a.contested()).isPresent());
    }

    /** Every claim of such words about the topic, whoever spoke: what a derivation has to name. */
    List<Claim> claims(String word, String topic) {
        var pattern = new ActPattern("", word, new Amount.AtLeast(1), "", topic, "");
        return in.patterns().fitting(pattern).stream()
                .flatMap(o -> Stream.concat(o.supports().stream(), o.denials().stream())).toList();
    }

    /** Whether the creditor has let it go; a dead letter is past being released (S21). */
    Course released(Undertaking undertaking, Course provided) {
        return Course.from(release(undertaking).map(Occurrence::last)
                .filter(instant -> provided.before().at(instant) != Truth.NO), Truth.YES);
    }
}
