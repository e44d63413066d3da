package entente.analysis.detect;

import entente.analysis.Budget;
import entente.analysis.Cure;
import entente.analysis.Finding;
import entente.analysis.FindingKind;
import entente.analysis.Findings;
import entente.analysis.HowFar;
import entente.analysis.Mention;
import entente.analysis.Severity;
import entente.analysis.Subject;
import entente.analysis.run.Assumed;
import entente.analysis.run.Course;
import entente.analysis.run.GoodFaith;
import entente.analysis.run.Reachable;
import entente.analysis.run.Unwilling;
import entente.language.model.Change;
import entente.language.model.Change.PartName;
import entente.language.model.Changes;
import entente.language.model.Deadline;
import entente.language.model.Length;
import entente.language.model.Part;
import entente.language.model.Undertaking;
import entente.language.model.WordsOf;
import entente.standing.Standing.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words such as <i>promptly</i> on which something hangs, and duties that can be put off for ever. */
final class ElasticWords {

    private static final Length MONTH = new Length(30, Length.Unit.DAYS);

    private final Subject subject;
    private final Hangs hangs;
    private final Budget budget;
    private final Findings found;

    ElasticWords(Subject subject, Hangs hangs, Budget budget, Findings found) {
        this.subject = subject;
        this.hangs = hangs;
        this.budget = budget;
        this.found = found;
    }

    void look() {
        Reachable reachable = Reachable.in(subject.agreement(), Assumed.goodFaithBut(Set.of()));
        List<Undertaking> free = new ArrayList<>();
        Map<String, List<Undertaking>> elastic = new LinkedHashMap<>();
        for (Undertaking u : subject.agreement().undertakings()) {
            boolean isToDo = !u.duty().value().isContinuing() && reachable.isReached(u.name());
            if (!isToDo || Hangs.canBeMissed(u) || Hangs.canBeBroken(u)) {
                continue;
            }
            if (u.deadline().isPresent() && !waiting(u).isEmpty()) {
                elastic.computeIfAbsent(u.from() + " " + WordsOf.deadline(u.deadline().get().value()),
                        none -> new ArrayList<>()).add(u);
            } else {
                free.add(u);
            }
        }
        elastic.values().forEach(this::elastic);
        if (!free.isEmpty() && !budget.isSpent()) {
            neverMissed(free);
        }
    }

    private List<String> waiting(Undertaking u) {
        return hangs.on(u.name()).stream().filter(hang -> !hang.isOnBeingOwed()).map(Hangs.Hang::piece).distinct()
                .toList();
    }

    /** Those that are due are told; those that wait for them are tried after them. */
    private void elastic(List<Undertaking> all) {
        List<String> names = all.stream().map(Undertaking::name).toList();
        Course course = left(subject, names);
        List<Undertaking> due = all.stream().filter(u -> course.standing(u.name()).filter(kind -> kind == Kind.DUE)
                .isPresent()).toList();
        if (!course.whole() || due.isEmpty()) {
            found.undecided(Say.list(names), course.whole() ? "in the run that was tried none of them stayed due"
                    : "the time was used up");
            return;
        }
        tell(due, course);
        List<Undertaking> rest = all.stream().filter(u -> !due.contains(u)).toList();
        if (!rest.isEmpty()) {
            elastic(rest);
        }
    }

    private void tell(List<Undertaking> due, Course course) {
        Undertaking first = due.getFirst();
        List<String> names = due.stream().map(Undertaking::name).toList();
        List<String> waiting = due.stream().flatMap(u -> waiting(u).stream()).distinct()
                .filter(name -> !names.contains(name)).toList();
        String word = WordsOf.deadline(first.deadline().orElseThrow().value());
        found.found(new Finding(FindingKind.DEAD_TEXT, "elastic-word", Severity.DOUBTFUL, "", names,
                due.stream().map(u -> new Mention(u.deadline().orElseThrow().place(), "\"" + word
                        + "\" has no length, and so " + u.name() + " has no last day")).toList(),
                (waiting.isEmpty() ? "they hang" : Say.list(waiting) + Say.verb(waiting, " hangs", " hang")) + " on "
                + Say.list(names) + ", which " + Say.verb(names, "has", "have") + " to be done " + word
                + ": no day is ever too late", List.of(Say.party(first.from()) + " puts " + Say.verb(names, "it",
                "them") + " off; a year later " + Say.verb(names, "it is", "they are")
                + " still only due, and nobody can say that the day is past."),
                due.stream().flatMap(u -> Say.creditors(u, "can be kept waiting")).distinct().toList(),
                Optional.of(course.endingWith(names)), List.of(lengthened(first, first.deadline().orElseThrow())),
                HowFar.allRuns()));
    }

    private Cure lengthened(Undertaking u, Part<Deadline> part) {
        var within = new Deadline.Within(MONTH, Optional.empty());
        Change change = new Change.SetDeadline(u.name(), PartName.DEADLINE, Part.of(within, part.place(), true),
                part.place());
        Course course = left(subject.with(Changes.apply(subject.agreement(), List.of(change), "")), List.of(u.name()));
        String words = "Give the word a length.";
        return course.standing(u.name()).filter(kind -> kind == Kind.OVERDUE).isPresent()
                ? new Cure(words, List.of("undertaking " + u.name(), "  " + WordsOf.deadline(within) + " assumed"),
                        List.of(change), part.place(), "Tried: with it " + u.name() + " becomes overdue.")
                : Cure.advice(words, part.place());
    }

    /** Nobody can ever say that they are late: they are told together. */
    private void neverMissed(List<Undertaking> free) {
        List<String> names = free.stream().map(Undertaking::name).toList();
        Course course = left(subject, names);
        List<Undertaking> still = free.stream().filter(u -> course.standing(u.name())
                .filter(kind -> kind == Kind.DUE || kind == Kind.WAITING).isPresent()).toList();
        boolean shown = still.stream().anyMatch(u -> course.standing(u.name()).orElseThrow() == Kind.DUE);
        if (!course.whole() || !shown) {
            found.undecided(Say.list(names), "in the run that was tried none of them stayed due");
            return;
        }
        List<String> all = still.stream().map(Undertaking::name).toList();
        found.found(new Finding(FindingKind.DEAD_TEXT, "cannot-be-missed", Severity.NOTE, "", all,
                still.stream().map(u -> new Mention(u.deadline().map(Part::place).orElse(u.place()), u.name()
                        + " has no day by which it must be done")).toList(), Say.list(all)
                + " can be put off for ever: no run of events ever makes " + Say.verb(all, "it", "them") + " late",
                List.of(), still.stream().flatMap(u -> Say.creditors(u, "can be kept waiting")).distinct().toList(),
                Optional.of(course.endingWith(all)), List.of(Cure.advice("Give " + Say.verb(all, "it", "them")
                + " a day or a length.", free.getFirst().place())), HowFar.allRuns()));
    }

    private Course left(Subject of, List<String> names) {
        return GoodFaith.play(of, "", Unwilling.leaving(Set.copyOf(names)), names, budget);
    }
}
