package entente.analysis.course;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the lines of a course file apart (C1-C4). */
final class CourseLines {

    private static final Pattern HEAD = Pattern.compile("course\\s+(\\p{L}[\\p{L}\\p{N}-]*)(?:\\s+\"([^\"]*)\")?");
    private static final Pattern WAY = Pattern.compile("(either|or)(?:\\s+\"([^\"]*)\")?");
    private static final Pattern DAY = Pattern.compile("(on|wait until)\\s+(\\S+)");

    private final List<Line> lines = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private int at;
    private LocalDate day;
    private String name = "";
    private String title = "";
    private List<Node> nodes = List.of();

    private record Line(int number, int indent, String words) {}

    /** @param opens the day on which what says no day happens */
    CourseLines(String text, LocalDate opens) {
        day = opens;
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            String plain = withoutComment(raw).replace("\t", "  ");
            if (!plain.isBlank()) {
                lines.add(new Line(number, plain.length() - plain.stripLeading().length(), plain.strip()));
            }
        }
        read();
    }

    String name() {
        return name;
    }

    String title() {
        return title;
    }

    List<Node> nodes() {
        return nodes;
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    /** As in a text: at the beginning of a line or behind a blank, and not within a title. */
    private static String withoutComment(String line) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            if (line.charAt(i) == '#' && !quoted && (i == 0 || Character.isWhitespace(line.charAt(i - 1)))) {
                return line.substring(0, i);
            }
        }
        return line;
    }

    private void read() {
        Optional<Matcher> head = lines.isEmpty() ? Optional.empty() : Optional.of(HEAD.matcher(lines.getFirst()
                .words())).filter(Matcher::matches);
        if (head.isEmpty()) {
            mistakes.add(new Mistake(lines.isEmpty() ? 1 : lines.getFirst().number(), "The first line does not say"
                    + " which course it is (C1). Accepted: course NAME \"TITLE\"."));
        } else {
            name = head.get().group(1);
            title = Optional.ofNullable(head.get().group(2)).orElse("");
            at = 1;
        }
        nodes = block(0);
        if (mistakes.isEmpty() && nodes.isEmpty()) {
            mistakes.add(new Mistake(lines.getFirst().number(), "Nothing happens in it. Accepted: below it, lines such"
                    + " as: seller delivers 40 crates on 2024-01-05."));
        }
    }

    /** The lines that are indented so far or further, but for the forks' own. */
    private List<Node> block(int indent) {
        List<Node> found = new ArrayList<>();
        while (at < lines.size() && lines.get(at).indent() >= indent && !isOr(indent)) {
            Line line = lines.get(at);
            if (WAY.matcher(line.words()).matches()) {
                fork(line, found);
            } else {
                at++;
                single(line, found);
            }
        }
        return found;
    }

    /** An `or` that stands left of this block, or carries on a fork around it. */
    private boolean isOr(int indent) {
        Line line = lines.get(at);
        return indent > 0 && line.indent() < indent || isWay(line, "or") && line.indent() <= indent && indent > 0;
    }

    private static boolean isWay(Line line, String word) {
        Matcher way = WAY.matcher(line.words());
        return way.matches() && way.group(1).equals(word);
    }

    private void fork(Line first, List<Node> found) {
        if (!isWay(first, "either")) {
            at++;
            mistakes.add(new Mistake(first.number(), "An `or` without an `either` above it, indented alike (C3)."
                    + " Accepted: either, and its lines indented deeper, then or."));
            block(first.indent() + 1);
            return;
        }
        List<Node.Way> ways = new ArrayList<>();
        LocalDate before = day;
        LocalDate latest = day;
        while (at < lines.size() && lines.get(at).indent() == first.indent()
                && (ways.isEmpty() || isWay(lines.get(at), "or"))) {
            Line line = lines.get(at);
            at++;
            Matcher way = WAY.matcher(line.words());
            String called = way.matches() && way.group(2) != null ? way.group(2) : "";
            day = before;
            ways.add(new Node.Way(line.number(), called, block(first.indent() + 1)));
            latest = day.isAfter(latest) ? day : latest;
        }
        day = latest;
        if (ways.size() < 2) {
            mistakes.add(new Mistake(first.number(), "An `either` without an `or` (C3). Accepted: below its lines,"
                    + " indented like it: or \"what else can happen\"."));
        }
        found.add(new Node.Fork(first.number(), List.copyOf(ways)));
    }

    private void single(Line line, List<Node> found) {
        Matcher dated = DAY.matcher(line.words());
        if (!dated.matches()) {
            found.add(new Node.Sentence(line.number(), line.words(), day));
            return;
        }
        Optional<LocalDate> read = day(dated.group(2));
        if (read.isEmpty()) {
            mistakes.add(new Mistake(line.number(), "\"" + dated.group(2) + "\" is no day (C2). Accepted: a day such as"
                    + " 1962-11-23."));
        } else if (read.get().isBefore(day)) {
            mistakes.add(new Mistake(line.number(), read.get() + " lies before " + day + ", and a course goes forward"
                    + " (C2). Accepted: that day or a later one."));
        } else {
            day = read.get();
            if (dated.group(1).startsWith("wait")) {
                found.add(new Node.Wait(line.number(), day));
            }
        }
    }

    private static Optional<LocalDate> day(String words) {
        try {
            return Optional.of(LocalDate.parse(words));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
