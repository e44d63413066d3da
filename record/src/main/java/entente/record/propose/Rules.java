package entente.record.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The rules of rules.tsv, in its order. */
final class Rules {
    private static final int COLUMNS = 6;

    private Rules() {
    }

    static List<Rule> read() {
        List<Rule> rules = new ArrayList<>();
        for (String line : Lines.of("rules.tsv")) {
            String[] cells = line.split("\t+", -1);
            if (cells.length != COLUMNS) {
                throw new IllegalStateException("rules.tsv: not " + COLUMNS + " columns: " + line);
            }
            rules.add(new Rule(cells[0], CandidateKind.of(cells[1]), scope(cells[2]), actor(cells[3]),
                Shape.of(cells[4]), cells[4], cells[5]));
        }
        rules.sort(Comparator.comparing(rule -> rule.scope() == Rule.Scope.ITEM_ALONE));
        return List.copyOf(rules);
    }

    private static Rule.Scope scope(String said) {
        return Rule.Scope.valueOf(said.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Rule.Actor actor(String said) {
        return Rule.Actor.valueOf(said.toUpperCase(Locale.ROOT));
    }
}
