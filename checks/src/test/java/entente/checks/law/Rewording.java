package entente.checks.law;

import entente.checks.world.Text;
import entente.checks.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said in two ways is the same said in either. */
record Rewording(String name, String sentence, String rules, Pattern words, Function<MatchResult, String> other)
        implements Law {

    private static final Pattern BY = Pattern.compile("^  by (\\d{4}-\\d{2}-\\d{2})$", Pattern.MULTILINE);

    private static final Map<String, String> CONTRARY =
        Map.of("above", "at most", "at most", "above", "below", "at least", "at least", "below");

    static List<Law> all() {
        return List.of(
            new Rewording("more-than", "More than so many is at least one more.", "S38, G12",
                Pattern.compile("more than (\\d+) (crates|drums)"), m -> "at least " + (Long.parseLong(m.group(1)) + 1)
                    + " " + m.group(2)),
            new Rewording("hundred-percent", "A hundred percent of every one is every one.", "S45",
                Pattern.compile("must (deliver|return) every (crate|drum)"), m -> "must " + m.group(1)
                    + " 100 percent of every " + m.group(2)),
            new Rewording("unless", "What is not owed unless something is so is owed while it is not so.", "S22",
                Pattern.compile("unless (\\S+(?: of \\S+)?) is (?!not )(.*?)(?<!days)$", Pattern.MULTILINE),
                m -> "while " + m.group(1) + " is not " + m.group(2)),
            new Rewording("not-above", "What is at most so much is not above it, and what is at least so much not "
                + "below.", "S43", Pattern.compile("( is| must keep \\S+) (not )?(below|at most|at least|above) "),
                m -> m.group(1) + (m.group(2) == null ? " not " : " ") + CONTRARY.get(m.group(3)) + " "),
            new Rewording("earlier-of", "The earlier of a day and one that comes after it is that day.", "S47", BY,
                m -> orElse(m, "earlier", 3)),
            new Rewording("later-of", "The later of a day and one that comes before it is that day.", "S47", BY,
                m -> orElse(m, "later", -1)),
            new Rewording("units", "A limit is the same in a unit a thousand times larger.", "S43, G12",
                Pattern.compile("(below|at most|at least|above) (\\d+) kg"), m -> m.group(1) + " "
                    + "%d.%03d t".formatted(Long.parseLong(m.group(2)) / 1000, Long.parseLong(m.group(2)) % 1000)));
    }

    /** No day of a text lies before its opening (G3): the days drawn lie behind it. */
    private static String orElse(MatchResult by, String which, int days) {
        LocalDate day = LocalDate.parse(by.group(1));
        return "  by the " + which + " of " + day + " and " + day.plusDays(days);
    }

    @Override
    public Verdict on(World world, Asking ask) {
        String written = world.text().written();
        String reworded = words.matcher(written).replaceAll(m -> Matcher.quoteReplacement(other.apply(m)));
        return written.equals(reworded) ? Verdict.SILENT : world.with(Text.of(reworded))
            .map(w -> Verdict.same("in other words", Shown.of(ask.plainly()), Shown.of(ask.of(w))))
            .orElseGet(() -> Verdict.broken("in other words the text is not read:\n" + reworded));
    }
}
