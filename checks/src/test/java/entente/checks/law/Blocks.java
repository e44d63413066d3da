package entente.checks.law;

import entente.checks.world.World;
import entente.language.model.Undertaking;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Undertakings as their lines stand in the text, to be written in another way. */
final class Blocks {

    private Blocks() {
    }

    /** The number of its block, or -1 where an amendment or reading brings it. */
    static int of(World world, Undertaking u) {
        String heading = (u.terms().reciprocal() ? "reciprocal undertaking " : "undertaking ") + u.name();
        return u.origin().isEmpty() ? world.text().find(heading) : -1;
    }

    /** Heading, duty, proof and cited words, and what is added. */
    static List<String> bare(World world, int block, List<String> added) {
        List<String> lines = kept(world, block, line -> line.startsWith("  must ") || line.startsWith("  proved ")
            || line.startsWith("  cites "));
        lines.addAll(lines.size() - 1, added);
        return lines;
    }

    private static List<String> kept(World world, int block, Predicate<String> which) {
        List<String> all = world.text().blocks().get(block);
        List<String> lines = new ArrayList<>(List.of(all.getFirst()));
        all.stream().skip(1).filter(which).forEach(lines::add);
        return lines;
    }

    /** Whether any other block has a word that begins so. */
    static boolean isNamedElsewhere(World world, int block, String name) {
        for (int i = 0; i < world.text().blocks().size(); i++) {
            boolean names = world.text().blocks().get(i).stream()
                .anyMatch(line -> line.matches(".*(?<![\\w-])" + name + "(?![\\w-]).*"));
            if (i != block && names) {
                return true;
            }
        }
        return false;
    }
}
