package entente.checks.world;

import entente.evidence.Claim;
import entente.evidence.View;
import entente.language.model.Agreement;
import entente.checks.Front;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Worlds drawn by lot, each from a seed of its own: whoever has the seed has the world. */
public final class RandomWorlds {
    private static final int ATTEMPTS = 40;

    private RandomWorlds() {
    }

    /** So many worlds, of the seeds that follow the first. */
    public static Stream<World> from(long seed, int worlds) {
        return LongStream.range(seed, seed + worlds).mapToObj(RandomWorlds::of);
    }

    /** Texts that wait for themselves through `not`, or say a thing twice, are drawn again. */
    public static World of(long seed) {
        SplittableRandom lot = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + 1);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Text text = new RandomText(new Lot(lot.split()), size(attempt)).text();
            Optional<Agreement> read = Front.agreement(text.written());
            if (read.isPresent()) {
                return world("seed-" + seed, text, read.get(), new Lot(lot.split()));
            }
        }
        throw new IllegalStateException("seed " + seed + ": no text that can be asked in " + ATTEMPTS + " attempts");
    }

    /** Large texts more often contain a mistake: the later the attempt, the smaller the text. */
    private static int size(int attempt) {
        return Math.max(1, 8 - attempt / 3);
    }

    private static World world(String label, Text text, Agreement agreement, Lot lot) {
        RandomLog log = new RandomLog(agreement, lot);
        List<Claim> claims = log.claims(lot.between(0, 14));
        return new World(label, text, agreement, claims, view(agreement, log, lot));
    }

    private static View view(Agreement agreement, RandomLog log, Lot lot) {
        LocalDate on = agreement.opens().plusDays(lot.between(0, 45));
        LocalDate known = lot.chance(70) ? on : on.plusDays(lot.between(-8, 20));
        String reading = agreement.readings().isEmpty() || lot.chance(65) ? ""
            : lot.one(agreement.readings()).name();
        String seenBy = lot.chance(75) ? "" : lot.one(Vocabulary.ACTORS);
        List<Claim> supposing = lot.chance(85) ? List.of() : List.of(log.supposed(on));
        return new View(reading, on, known, seenBy, supposing);
    }
}
