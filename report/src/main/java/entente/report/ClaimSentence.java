package entente.report;

import entente.evidence.Claim;
import entente.evidence.Quantity;
import entente.language.model.Act;
import entente.language.model.ActPattern;
import entente.language.model.Amount;
import entente.language.model.Measure;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Predicate;

/** What a claim says, who says it and how it was found out. */
final class ClaimSentence {

    /** Of these the day is the first, and not the last. */
    private static final Set<String> ENDS = Set.of("terminate", "suspend");

    private final Titles titles;
    private final Deeds deeds;
    private final ZoneId zone;
    private final Predicate<String> shown;

    /** @param shown whether a reader of the view may be told the id of another claim (E11) */
    ClaimSentence(Titles titles, Deeds deeds, ZoneId zone, Predicate<String> shown) {
        this.titles = titles;
        this.deeds = deeds;
        this.zone = zone;
        this.shown = shown;
    }

    /** {@code The United States says, by count at sea, that the Soviet Union has removed 12 missiles on …}. */
    String of(Claim claim) {
        return titles.sentence(clause(claim));
    }

    /** The same, inside a sentence; a supposed fact is said by nobody. */
    String clause(Claim claim) {
        String who = claim.says().isEmpty() ? "supposed: " : titles.party(claim.says());
        if (!claim.retracts().isEmpty()) {
            return who + " takes back " + other(claim.retracts());
        }
        if (claim.says().equals(claim.by()) && claim.denies().isEmpty() && isWords(claim)) {
            return content(claim) + linked(claim);
        }
        String method = claim.method().isEmpty() ? "" : ", by " + Titles.plain(claim.method()) + ",";
        String verb = claim.says().isEmpty() ? ""
                : (claim.denies().isEmpty() ? " says" : " denies") + method + " that ";
        return who + verb + titles.lookup().measure(claim.act()).map(measure -> measured(claim, measure))
                .orElseGet(() -> said(claim)) + linked(claim);
    }

    /** {@code flow is 31.5 lps on 18 May 2026}; of which party, where several have one. */
    private String measured(Claim claim, Measure measure) {
        return measure.name() + (measure.of().size() > 1 ? " of " + titles.party(claim.by()) : "")
                + claim.particulars().value().map(value -> " is " + (claim.particulars().approximate() ? "about " : "")
                        + value.toPlainString() + " " + measure.unit()).orElse(" was measured") + when(claim);
    }

    private boolean isWords(Claim claim) {
        return titles.lookup().act(claim.act()).map(act -> act.kind() == Act.Kind.WORDS).orElse(false);
    }

    /** A party that speaks of itself is not named twice. */
    private String said(Claim claim) {
        boolean ofItself = claim.says().equals(claim.by()) && titles.lookup().party(claim.by()).isPresent();
        return (ofItself ? "it" : titles.party(claim.by())) + done(claim);
    }

    private String linked(Claim claim) {
        return !claim.confirms().isEmpty() ? " (confirms " + other(claim.confirms()) + ")"
                : !claim.denies().isEmpty() ? " (denies " + other(claim.denies()) + ")" : "";
    }

    private String other(String id) {
        return shown.test(id) ? id : "a claim that is not shown here";
    }

    /** {@code the Soviet Union has removed 12 missiles on 7 November 1962}. */
    String content(Claim claim) {
        return titles.lookup().measure(claim.act()).map(measure -> measured(claim, measure))
                .orElseGet(() -> titles.party(claim.by()) + done(claim));
    }

    private String done(Claim claim) {
        var what = new ActPattern(claim.by(), claim.act(), new Amount.AtLeast(1), claim.item(), claim.about(),
                claim.to());
        String when = claim.until().map(day -> (ENDS.contains(claim.act()) ? " as of " : " until ") + Days.day(day))
                .orElse("") + when(claim);
        return (saysNone(claim) ? " has not " : " has ") + deeds.claimed(what, claim.number(), when);
    }

    private String when(Claim claim) {
        boolean single = claim.happened().first().atZone(zone).toLocalDate()
                .equals(claim.happened().last().atZone(zone).toLocalDate());
        return (single ? " on " : " from ") + Days.span(claim.happened(), zone);
    }

    /** Where a deed is of something, the number is said with it: has removed no missile. */
    private static boolean saysNone(Claim claim) {
        return claim.item().isEmpty() && claim.number().equals(Quantity.NONE);
    }
}
