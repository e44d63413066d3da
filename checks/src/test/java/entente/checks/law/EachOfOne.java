package entente.checks.law;

import entente.checks.world.World;
import entente.language.model.Undertaking;
import entente.standing.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Each of one is that one. */
final class EachOfOne implements Law {
    private static final Pattern DUTY = Pattern.compile("  must (not )?(deliver|resell|return) .*\\bcrates?$");

    @Override
    public String sentence() {
        return "Owed for each of a group of one, it stands as if it were owed for that one.";
    }

    @Override
    public String rules() {
        return "S36";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        if (!world.view().reading().isEmpty() || !world.agreement().amendments().isEmpty()) {
            return Verdict.SILENT;
        }
        return Verdict.all(world.agreement().undertakings().stream().filter(Once::is)
            .map(u -> compared(world, ask, u)).toList());
    }

    private static Map<String, String> shown(Answer answer, String name) {
        return Shown.withoutNumbers(Map.of("", Shown.undertaking(answer, name)));
    }

    private static Verdict compared(World world, Asking ask, Undertaking u) {
        int block = Blocks.of(world, u);
        List<String> lines = block < 0 ? List.of() : world.text().blocks().get(block);
        boolean spokenOf = world.claims().stream().anyMatch(c -> c.about().equals(u.name()));
        if (spokenOf || lines.stream().noneMatch(line -> DUTY.matcher(line).matches())
                || Blocks.isNamedElsewhere(world, block, u.name())) {
            return Verdict.SILENT;
        }
        List<String> other = new ArrayList<>(lines.stream().map(line -> DUTY.matcher(line).matches()
            ? line.replaceAll("crates?$", "single") : line).toList());
        other.add(other.size() - 1, "  each single");
        return world.with(world.text().with(block, other).plus("group single = crate\n"))
            .map(w -> Verdict.same("for each of one", shown(ask.plainly(), u.name()),
                shown(ask.of(w), u.name() + "/crate"))).orElse(Verdict.SILENT);
    }
}
