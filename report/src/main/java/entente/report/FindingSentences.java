package entente.report;

import entente.analysis.Claimed;
import entente.analysis.Event;
import entente.analysis.HowFar;
import entente.analysis.Hurt;
import entente.analysis.Severity;
import entente.evidence.Claim;
import entente.evidence.Quantity;
import entente.language.model.ActPattern;
import entente.language.model.Agreement;
import entente.language.model.Amount;
import entente.standing.Standing.Mark;
import entente.standing.Truth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an examination says, as plain sentences with the titles of one text. */
public final class FindingSentences {

    private static final Pattern PARTY = Pattern.compile("\\{([^{}]+)}('s?)?");

    private final Titles titles;
    private final Deeds deeds;

    public FindingSentences(Agreement text, TextLines lines) {
        titles = new Titles(text);
        deeds = new Deeds(titles, lines);
    }

    /** A part of a sentence, with the titles of parties in place of their names in braces. */
    public String named(String words) {
        Matcher party = PARTY.matcher(words);
        var said = new StringBuilder();
        while (party.find()) {
            String title = titles.party(party.group(1));
            party.appendReplacement(said, Matcher.quoteReplacement(
                    party.group(2) == null ? title : Titles.possessive(title)));
        }
        return party.appendTail(said).toString();
    }

    /** A whole sentence from one without its full stop. */
    public String sentence(String words) {
        return titles.sentence(named(words));
    }

    /** A whole sentence that has its full stop already. */
    public String whole(String words) {
        String named = named(words);
        return named.endsWith(".") ? titles.sentence(named.substring(0, named.length() - 1)) : titles.sentence(named);
    }

    public String of(Hurt hurt) {
        return sentence("{" + hurt.party() + "} " + hurt.how());
    }

    /** {@code The Soviet Union has removed every missile, as the United States reports by count at sea.} */
    public String of(Event event) {
        Claim claim = event.claim();
        return titles.sentence(done(claim) + told(claim));
    }

    /** Who does it: in a drawing this stands at the head of an arrow. */
    public String deed(Event event) {
        Claim claim = event.claim();
        return (isNone(claim) ? "has not " : "") + deeds.claimed(pattern(claim), claim.number(), "");
    }

    private String done(Claim claim) {
        return titles.party(claim.by()) + (isNone(claim) && claim.item().isEmpty() ? " has not " : " has ")
                + deeds.claimed(pattern(claim), claim.number(), "");
    }

    private static boolean isNone(Claim claim) {
        return claim.item().isEmpty() && claim.number().equals(Quantity.NONE);
    }

    private static ActPattern pattern(Claim claim) {
        return new ActPattern(claim.by(), claim.act(), new Amount.AtLeast(1), claim.item(), claim.about(), claim.to());
    }

    private String told(Claim claim) {
        boolean ofItself = claim.says().equals(claim.by());
        String method = claim.method().isEmpty() ? "" : " by " + Titles.plain(claim.method());
        if (ofItself && deeds.isWords(pattern(claim))) {
            return "";
        }
        return claim.confirms().isEmpty() ? ", as " + (ofItself ? "it says itself" : titles.party(claim.says())
                + " reports") + method : ": " + titles.party(claim.says()) + " reports it once more" + method;
    }

    /** {@code no-invasion is waiting}. */
    public String of(Claimed claimed) {
        return switch (claimed) {
            case Claimed.Stands stands -> stands.piece() + " is " + stands.kind().words()
                    + stands.marks().map(marks -> marks.stream().sorted().map(Mark::words)
                            .map(mark -> ", " + mark).collect(Collectors.joining())).orElse("");
            case Claimed.IsOpen is -> is.piece() + " is " + word(is.open(), "open", "closed");
            case Claimed.IsSettled is -> is.piece() + " is " + word(is.settled(), "settled", "open");
            case Claimed.IsInForce is -> is.piece() + " is " + word(is.inForce(), "in force", "not in force");
        };
    }

    private static String word(Truth truth, String yes, String no) {
        return switch (truth) {
            case YES -> yes;
            case NO -> no;
            case UNKNOWN -> "unknown";
        };
    }

    /** {@code for every course of events}, {@code for every course of up to 6 events}. */
    public static String reach(HowFar howFar) {
        return howFar.isForAllRuns() ? "for every course of events"
                : "for every course of up to " + howFar.events() + " events";
    }

    /** How far it holds, and what was left out of account. */
    public List<String> of(HowFar howFar) {
        return Stream.concat(Stream.of("This holds " + reach(howFar) + "."),
                howFar.left().stream().map(left -> "Left out of account: " + named(left) + ".")).toList();
    }

    public static String severity(Severity severity) {
        return severity.words();
    }

    /** {@code as written}, {@code in the reading soviet}. */
    public static String under(String reading) {
        return reading.isEmpty() ? "as written" : "in the reading " + reading;
    }
}
