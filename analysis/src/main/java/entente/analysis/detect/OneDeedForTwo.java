package entente.analysis.detect;

import entente.analysis.Budget;
import entente.analysis.Claimed;
import entente.analysis.Cure;
import entente.analysis.Event;
import entente.analysis.Finding;
import entente.analysis.FindingKind;
import entente.analysis.Findings;
import entente.analysis.HowFar;
import entente.analysis.Mention;
import entente.analysis.Run;
import entente.analysis.Severity;
import entente.analysis.Subject;
import entente.analysis.run.Actors;
import entente.analysis.run.Course;
import entente.analysis.run.GoodFaith;
import entente.analysis.run.Hypothetical;
import entente.analysis.run.Proving;
import entente.analysis.run.Unwilling;
import entente.analysis.run.WayOfProof;
import entente.evidence.Claim;
import entente.language.model.ActPattern;
import entente.language.model.Amount;
import entente.language.model.Duty;
import entente.language.model.Undertaking;
import entente.standing.Answer;
import entente.standing.Standing.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Two undertakings that one and the same deed performs: nobody can tell which of them it was meant for. */
final class OneDeedForTwo {

    private static final int MOST = 12;

    private final Subject subject;
    private final Actors actors;
    private final Budget budget;
    private final Findings found;

    OneDeedForTwo(Subject subject, Actors actors, Budget budget, Findings found) {
        this.subject = subject;
        this.actors = actors;
        this.budget = budget;
        this.found = found;
    }

    void look() {
        List<Undertaking> left = new ArrayList<>(subject.agreement().undertakings().stream()
                .filter(u -> u.duty().value() instanceof Duty.Do).toList());
        int told = 0;
        while (!left.isEmpty()) {
            Undertaking one = left.removeFirst();
            List<Undertaking> alike = left.stream().filter(other -> isOneDeed(one, other)).toList();
            left.removeAll(alike);
            if (!alike.isEmpty() && told < MOST && !budget.isSpent()) {
                told += tell(one, alike.getFirst(), alike.size() - 1) ? 1 : 0;
            } else if (!alike.isEmpty()) {
                found.undecided(one.name() + " and what the same deed performs", "more than " + MOST
                        + " such groups are not tried, or the time was used up");
            }
        }
    }

    private boolean isOneDeed(Undertaking one, Undertaking other) {
        ActPattern a = Actors.owed(one);
        ActPattern b = Actors.owed(other);
        return one.from().equals(other.from()) && a.act().equals(b.act()) && a.item().equals(b.item())
                && a.topic().equals(b.topic()) && (a.to().equals(b.to()) || a.to().isEmpty() || b.to().isEmpty());
    }

    private boolean tell(Undertaking one, Undertaking other, int further) {
        List<String> names = List.of(one.name(), other.name());
        Course course = GoodFaith.play(subject, "", Unwilling.leaving(Set.copyOf(names)), names, budget);
        List<Event> events = new ArrayList<>(course.events());
        LocalDate day = course.end();
        Undertaking more = number(one) >= number(other) ? one : other;
        deed(more, day, course.events().size(), events);
        Run run = new Run(events, List.of());
        LocalDate end = day.plusDays(1);
        Answer answer = subject.answer(run.evidence(), "", end);
        List<Claimed> claimed = new ArrayList<>();
        for (String name : names) {
            boolean isDone = answer.undertaking(name).filter(u -> u.standing().kind() == Kind.DISCHARGED
                    || u.standing().kind() == Kind.PERFORMED).isPresent();
            if (!isDone) {
                return false;
            }
            claimed.add(new Claimed.Stands("", end, name, answer.undertaking(name).orElseThrow().standing().kind()));
        }
        found.found(new Finding(FindingKind.DEAD_TEXT, "one-deed-for-two", Severity.DOUBTFUL, "", names,
                List.of(new Mention(one.duty().place(), "what " + one.name() + " asks for"),
                        new Mention(other.duty().place(), "what " + other.name() + " asks for")),
                "one and the same deed performs both " + one.name() + " and " + other.name(),
                List.of(Say.party(one.from()) + " does it once, and both are done: nothing in the text tells which of "
                + "them it was meant for." + (further == 0 ? "" : " So with " + further
                + " more that ask for the same.")), Say.creditors(other, "may get once what is promised twice")
                .toList(),
                Optional.of(new Run(events, claimed)), List.of(Cure.advice("If two deeds are meant, tell them apart: "
                + "by what they are about, by whom they are done for, or by an item of their own.",
                other.duty().place())), HowFar.allRuns()));
        return true;
    }

    private static long number(Undertaking undertaking) {
        return undertaking.duty().value().what().amount() instanceof Amount.AtLeast(long many) ? many
                : Long.MAX_VALUE;
    }

    private void deed(Undertaking undertaking, LocalDate day, int before, List<Event> events) {
        Hypothetical claims = new Hypothetical(subject.agreement().zone(), before);
        Optional<WayOfProof> way = new Proving(actors).open(undertaking, who -> true);
        String source = way.map(w -> w.sources().getFirst()).orElse(undertaking.to());
        Claim first = claims.done(day, Actors.owed(undertaking), source, way.map(WayOfProof::method).orElse(""));
        events.add(new Event(day, first, "once"));
        for (int again = 1; again < way.map(WayOfProof::claims).orElse(1); again++) {
            events.add(new Event(day, claims.confirmed(first, day, source, first.method()), "the same deed"));
        }
    }
}
