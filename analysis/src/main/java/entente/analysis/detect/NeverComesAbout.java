package entente.analysis.detect;

import entente.analysis.Budget;
import entente.analysis.Cure;
import entente.analysis.Finding;
import entente.analysis.FindingKind;
import entente.analysis.Findings;
import entente.analysis.HowFar;
import entente.analysis.Hurt;
import entente.analysis.Mention;
import entente.analysis.Severity;
import entente.analysis.Subject;
import entente.analysis.run.Assumed;
import entente.analysis.run.Course;
import entente.analysis.run.GoodFaith;
import entente.analysis.run.Reachable;
import entente.analysis.run.Terms;
import entente.analysis.run.Unwilling;
import entente.language.model.Agreement;
import entente.language.model.Condition;
import entente.language.model.Liberty;
import entente.language.model.Part;
import entente.language.model.Place;
import entente.language.model.Undertaking;
import entente.standing.Standing.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Undertakings that never fall due and liberties that never open, whatever anybody does. */
final class NeverComesAbout {

    private final Subject subject;
    private final Agreement text;
    private final Budget budget;
    private final Findings found;
    private final Reachable reachable;
    private final Set<String> rings;

    NeverComesAbout(Subject subject, Budget budget, Findings found) {
        this.subject = subject;
        this.budget = budget;
        this.found = found;
        text = subject.agreement();
        reachable = Reachable.in(text, Assumed.ANYTHING);
        rings = Waiting.in(text).stuck();
    }

    void look() {
        text.undertakings().stream().filter(u -> !reachable.isReached(u.name()) && !rings.contains(u.name()))
                .forEach(this::neverDue);
        text.liberties().stream().filter(l -> !reachable.canOpen(l) && !waitsForABreachThatCannotBe(l))
                .forEach(this::neverOpen);
        text.undertakings().stream().filter(u -> reachable.isReached(u.name())).forEach(this::lapsesAtOnce);
    }

    /** That is told as a consequence that is never reached (X104). */
    private boolean waitsForABreachThatCannotBe(Liberty l) {
        return l.when().stream().flatMap(part -> reachable.blocking(part).stream())
                .anyMatch(term -> term.fact() instanceof Condition.Fact fact && reachable.isReached(fact.undertaking())
                        && (fact.kind() == Condition.Fact.Kind.BROKEN || fact.kind() == Condition.Fact.Kind.OVERDUE));
    }

    private void neverDue(Undertaking u) {
        List<Part<Condition>> lines = u.when().stream().anyMatch(reachable::can) ? u.whileHolds() : u.when();
        Course course = play(u.name());
        if (!course.whole() || course.hasCome(u.name()) && !isSuspended(course, u.name())) {
            found.undecided(u.name(), "the time was used up, or in the run that was tried it came about all the same");
            return;
        }
        found.found(new Finding(FindingKind.DEAD_TEXT, "never-due", Severity.GRAVE, "", List.of(u.name()),
                places(u.name(), lines, u.place()), u.name() + " never falls due, whatever anybody does",
                why(lines), Say.creditors(u, "never gets what " + u.name() + " promises").toList(),
                Optional.of(course.endingWith(List.of(u.name()))), cures(u.name(), lines, u.place()),
                HowFar.allRuns("amendments that are offered are taken as not accepted")));
    }

    private static boolean isSuspended(Course course, String name) {
        return course.standing(name).filter(kind -> kind == Kind.SUSPENDED).isPresent();
    }

    private void neverOpen(Liberty l) {
        List<Part<Condition>> lines = Stream.of(l.when(), l.whileHolds()).flatMap(List::stream)
                .filter(part -> !reachable.can(part)).toList();
        Course course = play(l.name());
        if (!course.whole() || course.hasCome(l.name())) {
            found.undecided(l.name(), "the time was used up, or in the run that was tried it opened all the same");
            return;
        }
        found.found(new Finding(FindingKind.DEAD_TEXT, "never-open", Severity.DOUBTFUL, "", List.of(l.name()),
                places(l.name(), lines, l.place()), l.name() + " never opens, whatever anybody does", why(lines),
                l.of().stream().map(party -> new Hurt(party, "is never free to use " + l.name())).toList(),
                Optional.of(course.endingWith(List.of(l.name()))), cures(l.name(), lines, l.place()),
                HowFar.allRuns("amendments that are offered are taken as not accepted")));
    }

    /** A proviso that asks for something that is not there at the beginning is false then, and that is for good. */
    private void lapsesAtOnce(Undertaking u) {
        for (Part<Condition> proviso : u.provided()) {
            List<Terms.Term> missing = Terms.of(proviso.value()).missing(this::holdsAtTheOutset);
            if (missing.isEmpty()) {
                continue;
            }
            Course course = play(u.name());
            boolean lapsed = course.standing(u.name()).filter(k -> k == Kind.LAPSED)
                    .isPresent();
            if (!lapsed) {
                continue;
            }
            found.found(new Finding(FindingKind.DEAD_TEXT, "lapses-at-once", Severity.GRAVE, "", List.of(u.name()),
                    List.of(new Mention(proviso.place(), u.name() + " lapses for good once this does not hold: "
                            + Say.fact(missing.getFirst())), Say.heading(u)),
                    u.name() + " is a dead letter from the first day", List.of("What a `provided` line says has to "
                    + "hold from the first day on, and on the first day " + Say.fact(missing.getFirst())
                    + " does not hold. So the undertaking lapses, for good."),
                    Say.creditors(u, "never gets what " + u.name() + " promises").toList(),
                    Optional.of(course.endingWith(List.of(u.name()))), List.of(Cure.advice("Write it as a condition "
                    + "(`when`), if it is to come about first; or say what must not happen, such as that something "
                    + "is kept.", proviso.place())), HowFar.allRuns()));
            return;
        }
    }

    private boolean holdsAtTheOutset(Terms.Term term) {
        if (term.fact() instanceof Condition.From from) {
            return from.day().isAfter(text.opens()) == term.denied();
        }
        if (term.fact() instanceof Condition.Fact fact) {
            return switch (fact.kind()) {
                case KEPT -> !term.denied();
                case DUE, IN_FORCE -> term.denied() || text.undertakings().stream()
                        .anyMatch(u -> u.name().equals(fact.undertaking()) && u.when().isEmpty());
                case CLAIMED, PROVED, BROKEN, OVERDUE, TERMINATED -> term.denied();
            };
        }
        boolean isKnown = term.fact() instanceof Condition.Settled || term.fact() instanceof Condition.Happens
                || term.fact() instanceof Condition.InForce;
        return !isKnown || term.denied();
    }

    private Course play(String piece) {
        return GoodFaith.play(subject, "", Unwilling.NOBODY, List.of(piece), budget);
    }

    private List<Mention> places(String name, List<Part<Condition>> lines, Place place) {
        List<Mention> places = new ArrayList<>();
        for (Part<Condition> part : lines) {
            reachable.blocking(part).stream().limit(1).forEach(term -> places.add(new Mention(part.place(), name
                    + " waits here for " + Say.awaited(term) + ", and that never comes")));
        }
        places.add(new Mention(place, "where it stands"));
        return places;
    }

    private List<String> why(List<Part<Condition>> lines) {
        return lines.stream().flatMap(part -> reachable.blocking(part).stream()).distinct().map(this::why).toList();
    }

    private String why(Terms.Term term) {
        String fact = "\"" + Say.fact(term) + "\" never comes to hold: ";
        if (term.fact() instanceof Condition.Settled settled) {
            boolean byNothing = text.openPoints().stream().anyMatch(p -> p.name().equals(settled.openPoint())
                    && p.settledWhen().isEmpty());
            return fact + (byNothing ? "the text does not say what would settle it." : "what would settle it never "
                    + "comes about.");
        }
        if (term.fact() instanceof Condition.From) {
            return fact + "the text opens on " + text.opens() + ".";
        }
        if (term.fact() instanceof Condition.Available available && term.denied()) {
            return fact + available.method() + " needs nobody's consent, and can always be had.";
        }
        if (term.fact() instanceof Condition.Fact about) {
            return fact + why(about);
        }
        return fact + "nobody can bring it about.";
    }

    private String why(Condition.Fact fact) {
        Optional<Undertaking> about = text.undertakings().stream().filter(u -> u.name().equals(fact.undertaking()))
                .findFirst();
        boolean reached = reachable.isReached(fact.undertaking());
        return switch (fact.kind()) {
            case OVERDUE -> about.filter(Hangs::canBeMissed).isEmpty() ? "it has no day by which it must be done."
                    : "it never falls due.";
            case BROKEN, KEPT -> about.filter(Hangs::canBeBroken).isEmpty()
                    ? "it has no last day (`finally`) after which it would be broken." : "it never falls due.";
            case PROVED -> reached ? "nobody can prove it." : "it never falls due.";
            case CLAIMED, DUE, IN_FORCE -> "it never falls due.";
            case TERMINATED -> "nobody may terminate it.";
        };
    }

    private static List<Cure> cures(String name, List<Part<Condition>> lines, Place place) {
        return List.of(Cure.advice("Change the condition of " + name + " so that it can come to hold, or leave "
                + name + " out.", lines.isEmpty() ? place : lines.getFirst().place()));
    }
}
