package entente.evidence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;

/** What each field of a claim says, as a log writes it. */
public final class ClaimText {

    private ClaimText() {}

    /** The text of one field in the agreement's zone; empty for what is left out; holders are joined with {@code ;}. */
    public static String of(Claim claim, Field field, ZoneId zone) {
        return switch (field) {
            case ID -> claim.id();
            case SAYS -> claim.says();
            case METHOD -> claim.method();
            case BY -> claim.by();
            case ACT -> claim.act();
            case TO -> claim.to();
            case ITEM -> claim.item();
            case NUMBER -> number(claim);
            case DEGREE -> claim.particulars().degree().map(degree -> Integer.toString(degree)).orElse("");
            case VALUE -> claim.particulars().value().map(BigDecimal::toPlainString).orElse("");
            case UNIT -> "";
            case APPROXIMATE -> claim.particulars().approximate() ? "yes" : "";
            case FINDING -> claim.particulars().finding().map(finding -> finding.words()).orElse("");
            case UNDER -> claim.particulars().under();
            case INSTANCE -> claim.particulars().instance();
            case WITH -> claim.particulars().with().entrySet().stream()
                    .map(given -> given.getKey() + "=" + given.getValue()).collect(Collectors.joining("; "));
            case ABOUT -> claim.about();
            case UNTIL -> claim.until().map(LocalDate::toString).orElse("");
            case HAPPENED -> happened(claim, zone);
            case REPORTED -> TimeWords.span(claim.reported(), zone);
            case RECEIVED -> claim.received().map(instant -> received(instant, zone)).orElse("");
            case SEEN -> claim.seen().stream().sorted().collect(Collectors.joining(";"));
            case CONFIRMS -> claim.confirms();
            case DENIES -> claim.denies();
            case RETRACTS -> claim.retracts();
            case DOCUMENT -> claim.document();
            case PASSAGE -> claim.passage();
            case BASIS -> basis(claim);
            case GLOSS -> claim.gloss();
        };
    }

    /** What only takes back has no number, and what left its number open has none yet. */
    private static String number(Claim claim) {
        boolean none = !claim.retracts().isEmpty() || claim.number() == Dates.UNSAID_NUMBER
                || claim.particulars().value().isPresent() || claim.particulars().degree().isPresent();
        return none ? "" : Numbered.words(claim.number());
    }

    private static String happened(Claim claim, ZoneId zone) {
        boolean none = !claim.retracts().isEmpty() || claim.happened() == Dates.UNSAID;
        return none ? "" : TimeWords.span(claim.happened(), zone);
    }

    private static String received(Instant instant, ZoneId zone) {
        LocalDate day = instant.atZone(zone).toLocalDate();
        return instant.equals(Span.endOf(day, zone)) ? day.toString() : TimeWords.instant(instant, zone);
    }

    private static String basis(Claim claim) {
        return switch (claim.basis()) {
            case SOURCED -> "sourced";
            case ASSUMED -> "assumed";
        };
    }
}
