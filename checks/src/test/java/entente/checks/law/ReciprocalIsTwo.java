package entente.checks.law;

import entente.checks.world.Text;
import entente.checks.world.World;
import entente.language.model.Undertaking;
import entente.standing.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        return Verdict.all(world.agreement().undertakings().stream()
            .filter(u -> u.terms().reciprocal() && u.terms().carriesOut().isEmpty())
            .map(u -> compared(world, ask, u)).toList());
    }

    /** Without the other pieces, and supposing that one side does the act: what either side owes hangs on the other. */
    private static Verdict compared(World world, Asking ask, Undertaking u) {
        return alone(world, u).map(w -> w.with(w.view().supposing(List.of(Supposing.deed(w, u.duty().value().what(),
            u.from(), w.agreement().opens().plusDays(3), "zz-deed"))))).map(w -> asTwo(w, ask, u))
            .orElse(Verdict.SILENT);
    }

    private static Optional<World> alone(World world, Undertaking u) {
        List<List<String>> blocks = world.text().blocks().stream()
            .filter(block -> !isAnother(block.getFirst(), u.name()))
            .map(block -> block.getFirst().startsWith("competent ") ? List.of("competent port on everything") : block)
            .distinct().toList();
        return world.with(world.view().under("")).with(new Text(blocks))
            .map(w -> w.with(w.claims().stream().filter(c -> c.about().isEmpty()
                && c.particulars().under().isEmpty() && c.confirms().isEmpty() && c.denies().isEmpty()
                && c.retracts().isEmpty()).toList()));
    }

    private static boolean isAnother(String heading, String name) {
        return heading.matches("(undertaking|reciprocal|liberty|open|amendment|reading|state trust).*")
            && !heading.startsWith("reciprocal undertaking " + name + " ");
    }

    private static Verdict asTwo(World world, Asking ask, Undertaking u) {
        int block = Blocks.of(world, u);
        List<String> lines = world.text().blocks().get(block);
        String all = String.join("\n", lines.subList(1, lines.size()));
        String one = written(u.name() + "-one", u.from(), u.to(), all.replace("its counterpart", u.name() + "-two"));
        String two = written(u.name() + "-two", u.to(), u.from(), swapped(all, u).replace("its counterpart",
            u.name() + "-one"));
        return world.with(world.text().without(block).plus(one + two)).map(w -> Verdict.same("as two",
            shown(ask.of(world), u.name() + "/" + u.from(), u.name() + "/" + u.to()),
            shown(ask.of(w), u.name() + "-one", u.name() + "-two"))).orElse(Verdict.SILENT);
    }

    private static Map<String, String> shown(Answer answer, String one, String two) {
        return Shown.withoutNumbers(Map.of("one", Shown.undertaking(answer, one), "two",
            Shown.undertaking(answer, two)));
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
