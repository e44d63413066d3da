package entente.checks.bench;

import entente.checks.world.ClaimDraft;
import entente.checks.world.JsonLines;
import entente.evidence.Claim;
import entente.evidence.Evidence;
import entente.evidence.Particulars;
import entente.evidence.Span;
import entente.evidence.log.EvidenceReader;
import entente.evidence.log.LogReading;
import entente.evidence.log.Progress;
import entente.evidence.log.Source;
import entente.language.Text;
import entente.language.model.Agreement;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Writes a large log for a story as JSON Lines: {@code StoryLog FOLDER CLAIMS [SEED]}. It is the story's own log again
 * and again, each claim with an id of its own: the deeds and words of every round happen so many days earlier or later,
 * the measured values differ by some percent, and the instances of an agreement that has any are new ones. Who says
 * what of whom by which method, and what confirms, denies or takes back what, is as in the story. Rounds after the
 * first are made up.
 */
public final class StoryLog {
    /** So many days a round may be away from the story. */
    private static final int DAYS = 45;

    private final SplittableRandom lot;
    private final List<Claim> story;
    private final ZoneId zone;
    private final Instant opens;

    private StoryLog(List<Claim> story, Agreement agreement, long seed) {
        this.story = story.stream().sorted(Comparator.comparing((Claim c) -> c.reported().last())
            .thenComparing(Claim::id)).toList();
        zone = agreement.zone();
        opens = agreement.opens().atStartOfDay(zone).toInstant();
        lot = new SplittableRandom(seed);
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Agreement agreement = agreement(folder);
        Evidence own = own(folder, agreement);
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        try (PrintWriter out = new PrintWriter(new BufferedWriter(
                new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16))) {
            new StoryLog(own.claims(), agreement, seed).write(Integer.parseInt(arguments[1]), out);
        }
    }

    private static Agreement agreement(Path folder) throws IOException {
        byte[] text = Files.readAllBytes(folder.resolve("agreement.entente"));
        Map<String, byte[]> others = new HashMap<>();
        for (String name : Text.referred(text)) {
            Path beside = folder.resolve(name + ".entente");
            Path elsewhere = folder.resolveSibling(name).resolve("agreement.entente");
            others.put(name, Files.readAllBytes(Files.exists(beside) ? beside : elsewhere));
        }
        return Text.read("agreement.entente", text, others).agreement().orElseThrow();
    }

    private static Evidence own(Path folder, Agreement agreement) throws IOException {
        return switch (EvidenceReader.read(List.of(Source.of(folder.resolve("evidence.jsonl"))), agreement,
                Progress.NONE)) {
            case LogReading.Read(Evidence evidence) -> evidence;
            case LogReading.Unreadable unreadable -> throw new IOException(unreadable.toString());
        };
    }

    private void write(int claims, PrintWriter out) {
        int left = claims;
        for (int round = 0; left > 0; round++) {
            int days = round == 0 ? 0 : lot.nextInt(2 * DAYS) - DAYS;
            for (Claim claim : story.subList(0, Math.min(left, story.size()))) {
                out.print(JsonLines.of(List.of(round == 0 ? claim : again(claim, "-" + round, days)), zone));
            }
            left -= story.size();
        }
    }

    private Claim again(Claim c, String round, int days) {
        ClaimDraft draft = new ClaimDraft(c);
        draft.id = c.id() + round;
        draft.confirms = linked(c.confirms(), round);
        draft.denies = linked(c.denies(), round);
        draft.retracts = linked(c.retracts(), round);
        draft.happened = later(c.happened(), days);
        draft.reported = later(c.reported(), days);
        draft.received = c.received().map(instant -> later(instant, days));
        draft.until = c.until().map(day -> day.plusDays(days));
        draft.particulars = again(c.particulars(), round, days);
        return draft.claim();
    }

    private static String linked(String id, String round) {
        return id.isEmpty() ? "" : id + round;
    }

    private Particulars again(Particulars p, String round, int days) {
        Map<String, String> with = new HashMap<>();
        p.with().forEach((name, value) -> with.put(name, value.matches("\\d{4}-\\d{2}-\\d{2}")
            ? LocalDate.parse(value).plusDays(days).toString() : value));
        Optional<BigDecimal> value = p.value().map(v -> v.multiply(BigDecimal.valueOf(95 + lot.nextInt(11)))
            .movePointLeft(2).setScale(v.scale(), RoundingMode.HALF_UP));
        return new Particulars(value, p.approximate(), p.degree(), p.under(), linked(p.instance(), round), with,
            p.finding());
    }

    /** What happens before the opening in the story still does, and nothing else. */
    private Span later(Span span, int days) {
        Instant first = later(span.first(), days);
        return span.first().isBefore(opens) != first.isBefore(opens) ? span
            : new Span(first, later(span.last(), days));
    }

    private Instant later(Instant instant, int days) {
        return instant.atZone(zone).plusDays(days).toInstant();
    }
}
