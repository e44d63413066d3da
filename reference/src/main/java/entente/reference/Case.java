package entente.reference;

import entente.evidence.Span;
import entente.language.model.Agreement;
import entente.language.model.Lookup;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * What a view looks at.
 *
 * @param text the text with its reading, and with the amendments that are accepted
 * @param patterns finds occurrences
 * @param now the end of the view's day
 * @param accepted since when each accepted amendment counts, by its name (S4)
 */
record Case(Agreement text, Lookup names, Patterns patterns, Instant now, Map<String, Instant> accepted) {

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    ZoneId zone() {
        return text.zone();
    }

    Instant opens() {
        return text.opens().atStartOfDay(zone()).toInstant();
    }

    /** From when a part of the text counts: from its amendment's acceptance, otherwise from the opening. */
    Instant since(String origin) {
        return accepted.getOrDefault(origin, opens());
    }

    /** From when a deed can perform an undertaking: from its amendment's date, otherwise from the opening (S5). */
    Instant performedFrom(String origin) {
        return text.amendments().stream().filter(amendment -> amendment.name().equals(origin)).findFirst()
                .map(amendment -> amendment.since().atStartOfDay(zone()).toInstant()).orElse(opens());
    }

    LocalDate dayOf(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }

    Instant endOf(LocalDate day) {
        return Span.endOf(day, zone());
    }

    /** The first instant after a day. */
    Instant after(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone()).toInstant();
    }
}
