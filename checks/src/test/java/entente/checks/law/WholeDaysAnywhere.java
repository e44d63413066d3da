package entente.checks.law;

import entente.checks.world.ClaimDraft;
import entente.checks.world.Text;
import entente.checks.world.World;
import entente.evidence.Claim;
import entente.evidence.Span;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A day is a day in every zone. */
final class WholeDaysAnywhere implements Law {
    private static final List<String> ZONES = List.of("Pacific/Kiritimati", "America/New_York", "Asia/Kathmandu");

    @Override
    public String sentence() {
        return "Where everything is said in whole days, the zone of the agreement changes nothing.";
    }

    @Override
    public String rules() {
        return "S2, S7, S9";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        ZoneId zone = world.agreement().zone();
        List<Claim> all = new ArrayList<>(world.claims());
        all.addAll(world.view().supposing());
        if (!all.stream().allMatch(c -> isWholeDays(c.happened(), zone) && isWholeDays(c.reported(), zone)
            && c.received().isEmpty())) {
            return Verdict.SILENT;
        }
        String other = ZONES.get(world.lot().nextInt(ZONES.size()));
        ZoneId there = ZoneId.of(other);
        List<String> heading = world.text().blocks().getFirst().stream()
            .map(line -> line.startsWith("  zone") ? "  zone " + other : line).toList();
        Text text = world.text().with(0, heading);
        return World.of(world.label(), text, moved(world.claims(), zone, there),
                world.view().supposing(moved(world.view().supposing(), zone, there)))
            .map(w -> Verdict.same("in the zone " + other, Shown.of(ask.plainly()), Shown.of(ask.of(w))))
            .orElse(Verdict.SILENT);
    }

    private static boolean isWholeDays(Span span, ZoneId zone) {
        return span.equals(in(span, zone, zone));
    }

    private static Span in(Span span, ZoneId zone, ZoneId there) {
        return new Span(Span.day(span.first().atZone(zone).toLocalDate(), there).first(),
            Span.day(span.last().atZone(zone).toLocalDate(), there).last());
    }

    private static List<Claim> moved(List<Claim> claims, ZoneId zone, ZoneId there) {
        return claims.stream().map(c -> {
            ClaimDraft draft = new ClaimDraft(c);
            draft.happened = in(c.happened(), zone, there);
            draft.reported = in(c.reported(), zone, there);
            return draft.claim();
        }).toList();
    }
}
