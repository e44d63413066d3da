package entente.checks.mutant;

import entente.checks.law.Constructs;
import entente.checks.law.Law;
import entente.checks.law.Laws;
import entente.checks.law.RulesReached;
import entente.checks.law.TestRun;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables of {@code checks/README.md}: what was tried in this test run, and what it caught. */
final class LawTable {
    private final TestRun run = TestRun.once();
    private final Map<String, MutantHunt.Caught> hunted = MutantHunt.once();

    String written() {
        StringBuilder table = new StringBuilder();
        table.append(worlds()).append("\n\n")
            .append("| law | rules | small worlds | random worlds | wide worlds | mutants it catches |\n")
            .append("| --- | --- | ---: | ---: | ---: | --- |\n");
        Laws.ALL.forEach(law -> table.append(row(law)));
        table.append("\n| mutant | its defect | laws that catch it | examples of the spec that catch it as well |\n")
            .append("| --- | --- | ---: | --- |\n");
        hunted.values().forEach(caught -> table.append("| ").append(caught.mutant().name()).append(" | ")
            .append(caught.mutant().defect()).append(" | ").append(caught.laws().size()).append(" | ")
            .append(String.join(", ", caught.examples())).append(" |\n"));
        return table + "\n" + rules() + "\n" + constructs();
    }

    /** Which rules the generated worlds come to. */
    private static String rules() {
        StringBuilder table = new StringBuilder("How many generated worlds have a derivation that cites the rule:\n\n"
            + "| rule | random worlds | wide worlds |\n| --- | ---: | ---: |\n");
        RulesReached.once().forEach((rule, worlds) -> table.append(String.format(Locale.ROOT, "| %s | %,d | %,d |%n",
            rule, worlds.random(), worlds.wide())));
        return table.toString();
    }

    private static String constructs() {
        StringBuilder table = new StringBuilder("In how many wide worlds each construct stands:\n\n"
            + "| rule | construct | wide worlds |\n| --- | --- | ---: |\n");
        Constructs.once().forEach((construct, worlds) -> table.append(String.format(Locale.ROOT, "| %s | %,d |%n",
            construct, worlds)));
        return table.toString();
    }

    private String worlds() {
        return String.format(Locale.ROOT, "There are %,d small worlds: %,d texts of two undertakings, each with "
            + "every log of up to five "
            + "claims, asked on four views. A test run takes %,d of them, spread evenly, and %,d random worlds of the "
            + "first language and %,d wide ones, of the seeds from %d on. "
            + "The numbers in the table are the worlds that a law was about and in which it held.",
            run.space().count(), run.space().texts(), run.smallWorlds(), run.randomWorlds(), run.wideWorlds(),
            TestRun.SEED);
    }

    private String row(Law law) {
        List<String> mutants = hunted.values().stream().filter(caught -> caught.laws().contains(law.name()))
            .map(caught -> caught.mutant().name()).toList();
        return String.format(Locale.ROOT, "| **%s** %s | %s | %,d | %,d | %,d | %s |%n", law.name(), law.sentence(),
            law.rules(),
            run.heldSmall(law), run.heldRandom(law), run.heldWide(law),
            mutants.isEmpty() ? "-" : String.join(", ", mutants));
    }
}
