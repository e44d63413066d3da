package entente.record.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of the language for a candidate. They use made-up names of acts, because no rule knows which act of an
 * agreement is meant: whoever accepts a draft puts the right one there.
 */
final class Draft {
    private static final Pattern LENGTH = Pattern.compile("(?i)(one|two|three|four|five|six|[1-9]\\d?) "
        + "(days|weeks|months)");
    private static final int LONGEST_MATTER = 90;

    private Draft() {
    }

    static Candidate into(Candidate c) {
        return new Candidate(c.number(), c.kind(), c.who(), c.whom(), c.what(), c.when(), c.until(), c.manner(),
            c.passage(), c.rules(), c.where(), c.sentence(), lines(c));
    }

    private static List<String> lines(Candidate c) {
        return switch (c.kind()) {
            case UNDERTAKING -> undertaking(c);
            case ASSURANCE -> assurance(c);
            case LIBERTY -> liberty(c);
            case CONDITION, REFUSAL, REQUEST, OPEN_POINT -> openPoint(c);
        };
    }

    private static List<String> undertaking(Candidate c) {
        String act = Naming.act(c.what());
        List<String> lines = new ArrayList<>(List.of("act " + act + " by anyone"));
        String met = condition(c, lines);
        lines.add("undertaking " + name(c, act) + parties(c));
        addWhen(met, c, lines);
        lines.add("  " + (Naming.isNegative(c.what()) ? "must not " : "must ") + act);
        if (!Naming.isNegative(c.what())) {
            deadline(c, lines);
        }
        lines.add(cites(c));
        return lines;
    }

    private static List<String> assurance(Candidate c) {
        String act = "honour-" + Naming.slug(c.what(), 3);
        List<String> lines = new ArrayList<>(List.of("words assure", "act " + act + " by anyone"));
        String met = condition(c, lines);
        String kept = name(c, act);
        lines.add("undertaking " + kept + parties(c));
        lines.add("  when " + c.who() + " assures " + kept);
        lines.add("  must " + act);
        lines.add(cites(c));
        lines.add("undertaking " + kept + "-said" + parties(c));
        addWhen(met, c, lines);
        lines.add("  must assure " + kept);
        lines.add(cites(c));
        return lines;
    }

    private static List<String> liberty(Candidate c) {
        String act = Naming.act(c.what());
        List<String> lines = new ArrayList<>(List.of("act " + act + " by anyone"));
        String met = condition(c, lines);
        lines.add("liberty " + name(c, act) + " of " + c.who());
        lines.add("  may " + act);
        addWhen(met, c, lines);
        lines.add(cites(c));
        return lines;
    }

    private static List<String> openPoint(Candidate c) {
        String matter = Naming.plain(c.what(), LONGEST_MATTER);
        return List.of(
            "open point " + name(c, Naming.slug(c.what(), 3)) + " between " + c.who() + " and " + c.whom(),
            "  " + leader(c, matter), cites(c));
    }

    private static String leader(Candidate c, String matter) {
        boolean question = matter.matches("(?i)(how|what|whether|which|when|who) \\S.*");
        String said = question ? matter.substring(0, 1).toLowerCase(Locale.ROOT) + matter.substring(1)
            : "whether " + matter;
        return switch (c.kind()) {
            case REQUEST -> said + " - as asked by " + c.who();
            case REFUSAL -> said + " - refused by " + c.who();
            case CONDITION -> said + " - a condition";
            case UNDERTAKING, LIBERTY, ASSURANCE, OPEN_POINT -> said + " - open";
        };
    }

    /** Declares what has to happen first, and gives its name; empty where nothing is said. */
    private static String condition(Candidate c, List<String> lines) {
        if (c.when().isEmpty()) {
            return "";
        }
        String act = "meet-" + Naming.slug(c.when(), 3);
        lines.add("act " + act + " by anyone");
        return "meets" + act.substring("meet".length());
    }

    private static void addWhen(String met, Candidate c, List<String> lines) {
        if (!met.isEmpty()) {
            lines.add("  # " + Naming.plain(c.when(), LONGEST_MATTER));
            lines.add("  when " + c.whom() + " " + met);
        }
    }

    private static void deadline(Candidate c, List<String> lines) {
        String until = c.until().toLowerCase(Locale.ROOT);
        Matcher length = LENGTH.matcher(until);
        if (length.find()) {
            lines.add("  within " + length.group().toLowerCase(Locale.ROOT) + " assumed");
        } else if (until.matches("promptly|immediately|at once|as soon as possible|without delay")) {
            lines.add("  promptly");
        } else if (until.contains("reasonable time")) {
            lines.add("  within a reasonable time");
        } else if (until.contains("limited period")) {
            lines.add("  within a limited period");
        } else if (!until.isEmpty()) {
            lines.add("  # " + Naming.plain(c.until(), LONGEST_MATTER));
        }
    }

    private static String name(Candidate c, String rest) {
        return "c" + c.number() + "-" + rest;
    }

    private static String parties(Candidate c) {
        return " from " + c.who() + " to " + c.whom();
    }

    private static String cites(Candidate c) {
        return "  cites " + Naming.document(c.passage().document()) + " "
            + Naming.plain(c.passage().named("").format().strip(), 200);
    }
}
