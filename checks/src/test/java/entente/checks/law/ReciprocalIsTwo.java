package entente.checks.law;

import entente.checks.world.World;
import entente.language.model.Undertaking;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What both owe each other is owed by one and by the other. */
final class ReciprocalIsTwo implements Law {

    @Override
    public String sentence() {
        return "A reciprocal undertaking stands as two, one from either side, that name each other.";
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
        return Verdict.all(world.agreement().undertakings().stream()
            .filter(u -> u.terms().reciprocal() && u.terms().carriesOut().isEmpty())
            .map(u -> compared(world, ask, u)).toList());
    }

    private static Verdict compared(World world, Asking ask, Undertaking u) {
        int block = Blocks.of(world, u);
        boolean spokenOf = world.claims().stream().anyMatch(c -> c.about().equals(u.name())
            || c.particulars().under().startsWith(u.name()));
        List<String> lines = world.text().blocks().get(block);
        String all = String.join("\n", lines.subList(1, lines.size()));
        if (spokenOf || Blocks.isNamedElsewhere(world, block, u.name()) || all.contains(u.name())) {
            return Verdict.SILENT;
        }
        String one = written(u.name() + "-one", u.from(), u.to(), all.replace("its counterpart", u.name() + "-two"));
        String two = written(u.name() + "-two", u.to(), u.from(), swapped(all, u).replace("its counterpart",
            u.name() + "-one"));
        return world.with(world.text().without(block).plus(one + two)).map(w -> Verdict.same("as two",
            Shown.withoutNumbers(Map.of("one", Shown.undertaking(ask.plainly(), u.name() + "/" + u.from()),
                "two", Shown.undertaking(ask.plainly(), u.name() + "/" + u.to()))),
            Shown.withoutNumbers(Map.of("one", Shown.undertaking(ask.of(w), u.name() + "-one"),
                "two", Shown.undertaking(ask.of(w), u.name() + "-two"))))).orElse(Verdict.SILENT);
    }

    private static String written(String name, String from, String to, String lines) {
        return "undertaking " + name + " from " + from + " to " + to + "\n" + lines + "\n";
    }

    private static String swapped(String lines, Undertaking u) {
        List<String> words = new ArrayList<>();
        for (String word : lines.split("(?<=[^\\w-])|(?=[^\\w-])")) {
            words.add(word.equals(u.from()) ? u.to() : word.equals(u.to()) ? u.from() : word);
        }
        return String.join("", words);
    }
}
