package entente.checks.law;

import entente.checks.world.ClaimDraft;
import entente.checks.world.World;
import entente.evidence.Claim;
import entente.evidence.Particulars;
import entente.evidence.Span;
import entente.evidence.View;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** No day is special: only the distances between days count, as long as no month is counted. */
final class FourWeeksLater implements Law {
    private static final int DAYS = 28;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Override
    public String sentence() {
        return "Everything four weeks later stands four weeks later the same, where no months or years are counted.";
    }

    @Override
    public String rules() {
        return "S2, S9, S17";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        if (Pattern.compile("\\b(month|quarter|half-year|year)").matcher(world.text().written()).find()) {
            return Verdict.SILENT;
        }
        ZoneId zone = world.agreement().zone();
        var text = world.text().replacingWords(word -> DAY.matcher(word).matches() ? later(word) : word);
        var claims = world.claims().stream().map(c -> later(c, zone)).toList();
        View v = world.view();
        View view = new View(v.reading(), v.on().plusDays(DAYS), v.known().plusDays(DAYS), v.seenBy(),
            v.supposing().stream().map(c -> later(c, zone)).toList());
        return World.of(world.label(), text, claims, view)
            .map(w -> Verdict.same("four weeks later", later(Shown.of(ask.plainly())), Shown.of(ask.of(w))))
            .orElseGet(() -> Verdict.broken("four weeks later the text is not read"));
    }

    private static String later(String day) {
        return LocalDate.parse(day).plusDays(DAYS).toString();
    }

    private static Claim later(Claim c, ZoneId zone) {
        ClaimDraft draft = new ClaimDraft(c);
        draft.happened = later(c.happened(), zone);
        draft.reported = later(c.reported(), zone);
        draft.received = c.received().map(instant -> later(instant, zone));
        draft.until = c.until().map(day -> day.plusDays(DAYS));
        draft.particulars = later(c.particulars());
        return draft.claim();
    }

    private static Particulars later(Particulars p) {
        Map<String, String> with = new TreeMap<>();
        p.with().forEach((name, value) -> with.put(name, daysLater(value)));
        return new Particulars(p.value(), p.approximate(), p.degree(), daysLater(p.under()), p.instance(), with,
            p.finding());
    }

    private static String daysLater(String words) {
        return DAY.matcher(words).replaceAll(found -> Matcher.quoteReplacement(later(found.group())));
    }

    private static Span later(Span span, ZoneId zone) {
        return new Span(later(span.first(), zone), later(span.last(), zone));
    }

    private static Instant later(Instant instant, ZoneId zone) {
        return instant.atZone(zone).plusDays(DAYS).toInstant();
    }

    private static Map<String, String> later(Map<String, String> shown) {
        Map<String, String> later = new TreeMap<>();
        shown.forEach((name, words) -> later.put(daysLater(name), daysLater(words)));
        return later;
    }
}
