package entente.checks.law;

import entente.checks.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Replacing words by the same words is no difference either. */
final class SameWordsReading implements Law {
    private static final Pattern REPLACEABLE =
        Pattern.compile("  (by|within|finally|until|proved|must|provided|while|when) .*");

    @Override
    public String sentence() {
        return "A reading that puts a line's own words in its place changes nothing.";
    }

    @Override
    public String rules() {
        return "S4, G4";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        if (!world.view().reading().isEmpty()) {
            return Verdict.SILENT;
        }
        List<String> changes = new ArrayList<>();
        world.text().blocks().stream().filter(block -> block.getFirst().startsWith("undertaking "))
            .forEach(block -> changes.addAll(changes(block)));
        String reading = "reading same of seller\n" + String.join("\n", changes) + "\n  cites contract item 99\n";
        return changes.isEmpty() ? Verdict.SILENT : world.with(world.text().plus(reading))
            .map(w -> Verdict.same("under a reading of the same words", Shown.of(ask.plainly()),
                Shown.of(ask.of(w.with(w.view().under("same"))))))
            .orElse(Verdict.SILENT);
    }

    /** Only lines that stand alone under their word: replacing one of several would drop the others. */
    private static List<String> changes(List<String> block) {
        List<String> changes = new ArrayList<>();
        changes.add("  undertaking " + block.getFirst().split(" ")[1]);
        for (int i = 1; i < block.size(); i++) {
            String line = block.get(i);
            boolean goesOn = i + 1 < block.size() && block.get(i + 1).startsWith("   ");
            if (REPLACEABLE.matcher(line).matches() && !goesOn && isAlone(line, block)) {
                changes.add("    replace " + line.strip());
            }
        }
        return changes.size() == 1 ? List.of() : changes;
    }

    private static boolean isAlone(String line, List<String> block) {
        String word = line.strip().split(" ")[0];
        return block.stream().filter(l -> l.startsWith("  " + word + " ")).count() == 1
            && !(word.equals("when") && block.stream().anyMatch(l -> l.startsWith("  or when ")));
    }
}
