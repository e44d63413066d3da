package entente.analysis.course;

import entente.evidence.Claim;
import entente.evidence.Evidence;
import entente.evidence.sentence.ClaimSentence;
import entente.language.model.Agreement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads a course file: its lines, its branches, and the claims in them, held to the text and the log (C1-C6). */
public final class CourseText {

    /** So many branches are played at the most. */
    public static final int MOST_BRANCHES = 64;

    private final Agreement agreement;
    private final Evidence log;
    private final TreeMap<Integer, Mistake> mistakes = new TreeMap<>();

    private CourseText(Agreement agreement, Evidence log) {
        this.agreement = agreement;
        this.log = log;
    }

    /**
     * @param log what has been reported before the course begins; its claims may be confirmed, denied or retracted
     * @param from the day on which it begins, where it says none
     */
    public static CourseRead read(String text, Agreement agreement, Evidence log, LocalDate from) {
        return new CourseText(agreement, log).read(new CourseLines(text, from));
    }

    private CourseRead read(CourseLines lines) {
        lines.mistakes().forEach(mistake -> mistakes.putIfAbsent(mistake.line(), mistake));
        List<Path> paths = paths(lines.nodes(), List.of(new Path(List.of(), List.of())));
        List<Branch> branches = new ArrayList<>();
        if (paths.size() > MOST_BRANCHES) {
            mistakes.put(1, new Mistake(1, "It has " + paths.size() + " branches (C5). Accepted: up to " + MOST_BRANCHES
                    + "; write two courses, or leave out a fork."));
        } else {
            paths.forEach(path -> branches.add(branch(path)));
        }
        return mistakes.isEmpty() ? new CourseRead.Whole(new Course(lines.name(), lines.title(), branches))
                : new CourseRead.Wrong(List.copyOf(mistakes.values()));
    }

    /** One way through all forks. */
    private record Path(List<String> choices, List<Node> nodes) {

        Path with(Node node) {
            return new Path(choices, joined(nodes, node));
        }

        Path taking(String choice) {
            return new Path(joined(choices, choice), nodes);
        }

        private static <T> List<T> joined(List<T> some, T more) {
            List<T> all = new ArrayList<>(some);
            all.add(more);
            return all;
        }
    }

    private static List<Path> paths(List<Node> nodes, List<Path> before) {
        List<Path> now = before;
        for (Node node : nodes) {
            List<Path> next = new ArrayList<>();
            for (Path path : now) {
                if (node instanceof Node.Fork fork) {
                    int number = 0;
                    for (Node.Way way : fork.ways()) {
                        number++;
                        String choice = way.title().isEmpty() ? Integer.toString(number) : way.title();
                        next.addAll(paths(way.nodes(), List.of(path.taking(choice))));
                    }
                } else {
                    next.add(path.with(node));
                }
            }
            now = next;
            if (now.size() > MOST_BRANCHES) {
                return now;
            }
        }
        return now;
    }

    private Branch branch(Path path) {
        List<Planned> steps = new ArrayList<>();
        List<Claim> known = new ArrayList<>(log.claims());
        for (Node node : path.nodes()) {
            if (node instanceof Node.Wait wait) {
                steps.add(new Planned(wait.line(), "wait until " + wait.until(), wait.until(), Optional.empty()));
            } else if (node instanceof Node.Sentence sentence) {
                step(sentence, known, steps).ifPresent(step -> {
                    steps.add(step);
                    step.claim().ifPresent(known::add);
                });
            }
        }
        return new Branch(path.choices(), steps);
    }

    private Optional<Planned> step(Node.Sentence sentence, List<Claim> known, List<Planned> before) {
        Evidence heard = ClaimSentence.beside(new Evidence(List.copyOf(known), List.of()),
                List.of(identified(sentence, known)), agreement, sentence.day());
        if (heard.claims().isEmpty()) {
            String reason = heard.setAside().isEmpty() ? "It says nothing new." : heard.setAside().getFirst().reason();
            mistakes.putIfAbsent(sentence.line(), new Mistake(sentence.line(), reason));
            return Optional.empty();
        }
        Claim claim = heard.claims().getFirst();
        LocalDate day = claim.arrived().atZone(agreement.zone()).toLocalDate();
        LocalDate last = before.isEmpty() ? agreement.opens() : before.getLast().day();
        if (day.isBefore(last)) {
            mistakes.putIfAbsent(sentence.line(), new Mistake(sentence.line(), "It is known on " + day + ", before what"
                    + " stands above it (" + last + "), and a course goes forward (C2). Accepted: that day or a later"
                    + " one."));
        }
        return Optional.of(new Planned(sentence.line(), sentence.words(), day, Optional.of(claim)));
    }

    /** What has no id of its own gets one of its line. */
    private static String identified(Node.Sentence sentence, List<Claim> known) {
        String first = sentence.words().split("\\s+", 2)[0];
        Set<String> taken = new HashSet<>(known.stream().map(Claim::id).toList());
        String id = "line-" + sentence.line();
        while (taken.contains(id)) {
            id += "-again";
        }
        return first.endsWith(":") ? sentence.words() : id + ": " + sentence.words();
    }
}
