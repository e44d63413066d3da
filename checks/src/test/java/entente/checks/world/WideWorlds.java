package entente.checks.world;

import entente.checks.Front;
import entente.evidence.Claim;
import entente.evidence.View;
import entente.language.model.Agreement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Worlds of the wide language drawn by lot, each from a seed of its own. */
public final class WideWorlds {
    private static final int ATTEMPTS = 60;

    private WideWorlds() {
    }

    /** So many worlds, of the seeds that follow the first. */
    public static Stream<World> from(long seed, int worlds) {
        return LongStream.range(seed, seed + worlds).mapToObj(WideWorlds::of);
    }

    /** Texts with a mistake, such as a circle through `not`, are drawn again, and smaller. */
    public static World of(long seed) {
        SplittableRandom lot = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + 2);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Text text = new WideText(new Lot(lot.split()), Math.max(1, 5 - attempt / 8)).text();
            Optional<Agreement> read = Front.agreement(text.written());
            if (read.isPresent()) {
                return world("wide-" + seed, text, read.get(), new Lot(lot.split()));
            }
        }
        throw new IllegalStateException("seed " + seed + ": no text that can be asked in " + ATTEMPTS + " attempts");
    }

    private static World world(String label, Text text, Agreement agreement, Lot lot) {
        List<Claim> claims = new WideLog(agreement, lot).claims(lot.between(2, 16));
        LocalDate on = agreement.opens().plusDays(lot.between(3, 55));
        LocalDate known = lot.chance(75) ? on : on.plusDays(lot.between(-6, 20));
        String reading = agreement.readings().isEmpty() || lot.chance(50) ? "" : "narrow";
        String seenBy = lot.chance(80) ? "" : lot.one(Vocabulary.ACTORS);
        return new World(label, text, agreement, claims, new View(reading, on, known, seenBy, List.of()));
    }
}
