package entente.checks.world;

import entente.checks.Front;
import entente.evidence.Claim;
import entente.evidence.Evidence;
import entente.evidence.Span;
import entente.evidence.View;
import entente.language.model.Agreement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A text, a log and a question.
 *
 * @param label where it comes from, and the seed of whatever a law draws by lot
 */
public record World(String label, Text text, Agreement agreement, List<Claim> claims, View view) {

    public World {
        claims = claims.stream().sorted(Comparator.comparing(Claim::id)).toList();
    }

    /** Nothing, where the text is none that can be asked. */
    public static Optional<World> of(String label, Text text, List<Claim> claims, View view) {
        return Front.agreement(text.written()).map(agreement -> new World(label, text, agreement, claims, view));
    }

    public Evidence evidence() {
        return new Evidence(claims, List.of());
    }

    public World with(List<Claim> claims) {
        return new World(label, text, agreement, claims, view);
    }

    public World with(View view) {
        return new World(label, text, agreement, claims, view);
    }

    public World plus(Claim claim) {
        List<Claim> all = new ArrayList<>(claims);
        all.add(claim);
        return with(all);
    }

    /** With another text; nothing, where that is none that can be asked. */
    public Optional<World> with(Text text) {
        return of(label, text, claims, view);
    }

    /** A source of chance that is the same whenever this world is made. */
    public SplittableRandom lot() {
        return new SplittableRandom(label.hashCode() * 0x9E3779B97F4A7C15L);
    }

    public Instant endOf(LocalDate day) {
        return Span.endOf(day, agreement.zone());
    }

    public Span day(LocalDate day) {
        return Span.day(day, agreement.zone());
    }

    public LocalDate dayOf(Instant instant) {
        return instant.atZone(agreement.zone()).toLocalDate();
    }

    public Optional<Claim> claim(String id) {
        return claims.stream().filter(c -> c.id().equals(id)).findFirst();
    }
}
