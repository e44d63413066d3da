package entente.analysis.collision;

import entente.analysis.Claimed;
import entente.analysis.Cure;
import entente.analysis.Finding;
import entente.analysis.FindingKind;
import entente.analysis.HowFar;
import entente.analysis.Hurt;
import entente.analysis.Mention;
import entente.analysis.Run;
import entente.analysis.Severity;
import entente.analysis.plan.Plan;
import entente.analysis.plan.Trial;
import entente.analysis.run.Duties;
import entente.analysis.time.Chain;
import entente.analysis.time.Earliest;
import entente.analysis.time.Reason;
import entente.language.model.Agreement;
import entente.language.model.Change;
import entente.language.model.Change.PartName;
import entente.language.model.Changes;
import entente.language.model.Deadline;
import entente.language.model.Part;
import entente.language.model.Undertaking;
import entente.standing.Standing.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** A last day that must pass before what it is the last day of can fall due or begin. */
public final class TooEarlyADay {

    /** Which of its last days: what it is called in the text, and what it is in the model. */
    private enum Last {
        BY(PartName.DEADLINE, "by "), FINALLY(PartName.FINALLY, "finally by "), UNTIL(PartName.UNTIL, "until ");

        private final PartName part;
        private final String word;

        Last(PartName part, String word) {
            this.part = part;
            this.word = word;
        }
    }

    private static final Set<Kind> OWED = EnumSet.of(Kind.DUE, Kind.OVERDUE, Kind.BREACHED, Kind.LAPSED,
            Kind.IN_FORCE, Kind.DISCHARGED);

    private final Bearings at;
    private final Earliest earliest;
    private final boolean always;

    /** @param manner what is taken for granted of when people perform */
    public TooEarlyADay(Bearings at, Earliest.Manner manner) {
        this.at = at;
        earliest = new Earliest(at.text(), manner);
        always = manner == Earliest.Manner.ANYTHING;
    }

    public void look() {
        at.text().undertakings().stream().takeWhile(u -> at.hasTime()).forEach(u -> {
            boolean toRefrain = !Duties.isToDo(u);
            u.deadline().ifPresent(part -> look(u, part, Last.BY));
            u.breachedAfter().ifPresent(part -> look(u, part, Last.FINALLY));
            if (toRefrain) {
                u.until().ifPresent(part -> look(u, part, Last.UNTIL));
            }
        });
    }

    private void look(Undertaking u, Part<Deadline> part, Last name) {
        OptionalLong due = earliest.of(u.name());
        if (!(part.value() instanceof Deadline.By by) || due.isEmpty()) {
            return;
        }
        LocalDate first = at.text().opens().plusDays(due.getAsLong());
        if (first.isAfter(by.day()) && at.isNew("too-early-a-day", List.of(u.name()), List.of(part.place()))) {
            show(u, part, by.day(), first, name);
        }
    }

    private void show(Undertaking u, Part<Deadline> part, LocalDate last, LocalDate first, Last name) {
        Agreement slice = at.slice(List.of(u.name()));
        Plan plan = at.plan(slice, always ? Plan.Manner.EARLY : Plan.Manner.AS_IT_FALLS_DUE);
        Optional<LocalDate> due = plan.due(u.name());
        Trial trial = at.trial(slice, plan.events());
        Optional<List<Claimed>> claimed = due.flatMap(day -> claimed(trial, u.name(), last, day));
        if (claimed.isEmpty()) {
            at.undecided(u.name(), "no run was found that shows that its last day comes too early");
            return;
        }
        at.found(finding(u, part, last, first, name, new Run(plan.events(), claimed.get())));
    }

    /** On its last day it waits; when it falls due the day is over. */
    private static Optional<List<Claimed>> claimed(Trial trial, String name, LocalDate last, LocalDate due) {
        List<Claimed> claimed = new ArrayList<>();
        trial.claimed(name, last).ifPresent(claimed::add);
        trial.claimed(name, due).ifPresent(claimed::add);
        trial.claimed(name, due.plusDays(1)).ifPresent(claimed::add);
        boolean waits = trial.kind(name, last).filter(kind -> kind == Kind.WAITING).isPresent();
        boolean comes = trial.kind(name, due.plusDays(1)).filter(OWED::contains).isPresent();
        return waits && comes ? Optional.of(claimed) : Optional.empty();
    }

    private Finding finding(Undertaking u, Part<Deadline> part, LocalDate last, LocalDate first, Last name,
            Run run) {
        List<Reason> chain = Chain.against(at.text(), earliest, u.name(), u.when(), u.whileHolds(), last,
                new Reason(part.place(), lastDay(u.name(), last, name)));
        List<Mention> places = new ArrayList<>(List.of(new Mention(part.place(), lastDay(u.name(), last, name))));
        chain.stream().filter(reason -> !reason.place().equals(part.place()))
                .forEach(reason -> places.add(new Mention(reason.place(), reason.words())));
        return new Finding(FindingKind.COLLIDES, "too-early-a-day",
                always && name != Last.BY ? Severity.GRAVE : Severity.DOUBTFUL, at.reading(),
                List.of(u.name()), places, headline(u, last, first, name), steps(chain, first), hurt(u, name),
                Optional.of(run),
                cures(u, part, first, name), howFar());
    }

    private String headline(Undertaking u, LocalDate last, LocalDate first, Last name) {
        String but = always ? ", and cannot before " + first
                : ", and does not before " + first + " unless somebody does more than he owes";
        return lastDay(u.name(), last, name) + ", before it has " + (name == Last.UNTIL ? "begun" : "fallen due")
                + but.replace("cannot", name == Last.UNTIL ? "cannot begin" : "cannot fall due")
                        .replace("does not", name == Last.UNTIL ? "does not begin" : "does not fall due");
    }

    private static String lastDay(String name, LocalDate last, Last part) {
        return switch (part) {
            case FINALLY -> "the last chance for " + name + " passes on " + last;
            case UNTIL -> name + " ends on " + last;
            case BY -> name + " is to be done by " + last;
        };
    }

    private static List<String> steps(List<Reason> chain, LocalDate first) {
        List<String> steps = new ArrayList<>();
        chain.stream().map(reason -> reason.words() + ".").forEach(steps::add);
        steps.add("So " + first + " is the first day on which it can be otherwise.");
        return steps;
    }

    private static List<Hurt> hurt(Undertaking u, Last name) {
        return switch (name) {
            case FINALLY -> List.of(new Hurt(u.from(), "breaks " + u.name()
                    + " for good the day after it falls due, whatever it does"));
            case UNTIL -> List.of(new Hurt(u.to(), "is promised what never binds anybody"));
            case BY -> List.of(
                    new Hurt(u.from(), "has no more than the one day on which it falls due"),
                    new Hurt(u.to(), "relies on a day that means nothing"));
        };
    }

    private List<Cure> cures(Undertaking u, Part<Deadline> part, LocalDate first, Last name) {
        Change later = new Change.SetDeadline(u.name(), name.part, new Part<>(new Deadline.By(first), part.place(),
                true,                 part.origin()), part.place());
        boolean gone = new Earliest(Changes.apply(at.text(), List.of(later), at.reading()),
                always ? Earliest.Manner.ANYTHING : Earliest.Manner.AS_IT_FALLS_DUE).of(u.name()).stream()
                .noneMatch(day -> at.text().opens().plusDays(day).isAfter(first));
        return gone ? List.of(new Cure("Put the day off to " + first + " at the earliest, and leave time beyond it.",
                List.of("undertaking " + u.name(), "  replace " + name.word + first), List.of(later), part.place()))
                : List.of();
    }

    private HowFar howFar() {
        String lengths = "how long a month or a year is: the shortest or longest is taken";
        return always ? HowFar.allRuns(lengths) : HowFar.allRuns(
                "that somebody may perform before he owes it", lengths);
    }
}
