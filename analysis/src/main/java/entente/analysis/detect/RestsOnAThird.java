package entente.analysis.detect;

import entente.analysis.Budget;
import entente.analysis.Cure;
import entente.analysis.Detector;
import entente.analysis.Finding;
import entente.analysis.FindingKind;
import entente.analysis.Findings;
import entente.analysis.HowFar;
import entente.analysis.Hurt;
import entente.analysis.Mention;
import entente.analysis.Severity;
import entente.analysis.Subject;
import entente.analysis.run.Actors;
import entente.analysis.run.Assumed;
import entente.analysis.run.Course;
import entente.analysis.run.GoodFaith;
import entente.analysis.run.Reachable;
import entente.analysis.run.Terms;
import entente.analysis.run.Unwilling;
import entente.language.model.Agreement;
import entente.language.model.Condition;
import entente.language.model.Duty;
import entente.language.model.Part;
import entente.language.model.Place;
import entente.language.model.Undertaking;
import entente.standing.Standing.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** X109: what comes to nothing if somebody refuses who has undertaken nothing. */
public final class RestsOnAThird implements Detector {

    /** What is lost if somebody refuses. */
    private record Loss(List<String> undone, List<String> neverDue, List<String> neverOpen) {

        boolean isNothing() {
            return undone.isEmpty() && neverDue.isEmpty() && neverOpen.isEmpty();
        }

        List<String> all() {
            Set<String> all = new LinkedHashSet<>(undone);
            all.addAll(neverDue);
            all.addAll(neverOpen);
            return List.copyOf(all);
        }
    }

    @Override
    public FindingKind kind() {
        return FindingKind.RESTS_ON_A_THIRD;
    }

    @Override
    public void look(Subject subject, Budget budget, Findings found) {
        Actors actors = new Actors(subject.agreement());
        Set<Set<String>> told = new HashSet<>();
        for (String reading : subject.readings()) {
            Agreement text = subject.under(reading);
            Reachable all = Reachable.in(text, Assumed.goodFaithBut(Set.of()));
            for (String outsider : actors.outsiders()) {
                if (budget.isSpent()) {
                    found.undecided("{" + outsider + "}" + (reading.isEmpty() ? "" : " in the reading " + reading),
                            "the time was used up");
                    continue;
                }
                Reachable without = Reachable.in(text, Assumed.goodFaithBut(Set.of(outsider)));
                Loss loss = loss(text, all, without, outsider);
                Set<String> key = new HashSet<>(loss.all());
                key.add("{" + outsider);
                if (!loss.isNothing() && told.add(key)) {
                    refusal(subject, reading, outsider, loss, without, budget, found);
                }
            }
        }
        found.looked("the refusal of each party that has undertaken nothing, one at a time", HowFar.allRuns(
                "two outsiders that refuse together are not looked at",
                "amendments that are offered are taken as not accepted"));
    }

    private static Loss loss(Agreement text, Reachable all, Reachable without, String outsider) {
        Actors actors = all.actors();
        List<String> undone = text.undertakings().stream()
                .filter(u -> u.duty().value() instanceof Duty.Secure && without.isReached(u.name())
                        && actors.isSame(Actors.owed(u).actor(), outsider))
                .map(Undertaking::name).toList();
        List<String> neverDue = new ArrayList<>();
        text.undertakings().stream().map(Undertaking::name)
                .filter(name -> all.isReached(name) && !without.isReached(name)).forEach(neverDue::add);
        text.openPoints().stream().map(p -> p.name())
                .filter(name -> all.isReached(name) && !without.isReached(name)).forEach(neverDue::add);
        List<String> neverOpen = text.liberties().stream().filter(l -> all.canOpen(l) && !without.canOpen(l))
                .map(l -> l.name()).toList();
        return new Loss(undone, neverDue, neverOpen);
    }

    private static void refusal(Subject subject, String reading, String outsider, Loss loss, Reachable without,
            Budget budget, Findings found) {
        Agreement text = subject.under(reading);
        Course course = GoodFaith.play(subject, reading, Unwilling.refusing(outsider), loss.all(), budget);
        List<String> all = Stream.concat(loss.neverDue().stream().filter(course::hasCome), loss.undone().stream()
                .filter(name -> course.standing(name).orElseThrow() == Kind.DISCHARGED)).toList();
        if (!course.whole() || !all.isEmpty()) {
            found.undecided(Say.party(outsider), course.whole() ? "in the run that was tried "
                    + Say.list(all) + " came about all the same" : "the time was used up");
            return;
        }
        found.found(new Finding(FindingKind.RESTS_ON_A_THIRD, "refusal", loss.neverDue().isEmpty()
                && loss.undone().isEmpty() ? Severity.DOUBTFUL : Severity.GRAVE, reading, loss.all(),
                places(text, outsider, loss, without), headline(outsider, loss), steps(loss), hurt(text, loss),
                Optional.of(course.endingWith(loss.all())), cures(subject, text, outsider, loss, without, budget),
                HowFar.allRuns("whoever is inside performs; only " + Say.party(outsider) + " refuses")));
    }

    private static String headline(String outsider, Loss loss) {
        List<String> first = loss.neverDue().isEmpty() ? loss.undone().isEmpty() ? loss.neverOpen() : loss.undone()
                : loss.neverDue();
        String fate = !loss.neverDue().isEmpty() ? "never " + Say.verb(first, "comes", "come") + " about"
                : !loss.undone().isEmpty() ? "cannot be performed" : "never " + Say.verb(first, "opens", "open");
        return Say.party(outsider) + " has undertaken nothing, and if it refuses, " + Say.list(first) + " " + fate;
    }

    private static List<String> steps(Loss loss) {
        List<String> steps = new ArrayList<>();
        loss.undone().forEach(name -> steps.add(name + " is owed, and whoever owes it can do no more than ask."));
        if (!loss.neverDue().isEmpty() && !loss.undone().isEmpty()) {
            steps.add("So " + Say.list(loss.neverDue()) + Say.verb(loss.neverDue(), " waits", " wait")
                    + " for ever, though everybody in the settlement does his part.");
        }
        if (!loss.neverOpen().isEmpty()) {
            steps.add("And nobody is ever free to use " + Say.list(loss.neverOpen()) + ".");
        }
        return steps;
    }

    private static List<Mention> places(Agreement text, String outsider, Loss loss, Reachable without) {
        List<Mention> places = new ArrayList<>();
        text.undertakings().stream().filter(u -> loss.undone().contains(u.name())).forEach(u ->
                places.add(new Mention(u.duty().place(), u.name() + " is for " + Say.deed(u)
                        + ", which is its own affair")));
        text.acts().stream().filter(act -> act.needsConsentBy().contains(outsider)).forEach(act ->
                places.add(new Mention(act.place(), "the act " + act.name() + " needs the consent of "
                        + Say.party(outsider))));
        text.undertakings().stream().filter(u -> loss.neverDue().contains(u.name())).forEach(u ->
                u.when().stream().limit(1).forEach(part -> telling(without, part, outsider).ifPresent(term ->
                        places.add(new Mention(term.fact().place(), u.name() + " waits here for "
                                + Say.awaited(term))))));
        text.openPoints().stream().filter(p -> loss.neverDue().contains(p.name())).forEach(p ->
                places.add(new Mention(p.place(), p.name() + " is never settled")));
        text.liberties().stream().filter(l -> loss.neverOpen().contains(l.name())).forEach(l ->
                places.add(new Mention(l.place(), l.name() + " never opens")));
        return places.stream().distinct().toList();
    }

    /** Where one of several things that are missing is the outsider's own act or word, that tells most: its veto. */
    private static Optional<Terms.Term> telling(Reachable without, Part<Condition> part, String outsider) {
        return without.blocking(part).stream().min(Comparator.comparing(term ->
                !(term.fact() instanceof Condition.Happens happens && !happens.what().actor().isEmpty()
                        && without.actors().isSame(happens.what().actor(), outsider))));
    }

    private static List<Hurt> hurt(Agreement text, Loss loss) {
        List<Hurt> hurt = new ArrayList<>();
        text.undertakings().stream().filter(u -> loss.all().contains(u.name())).forEach(u ->
                Say.creditors(u, "never gets what " + u.name() + " promises").forEach(hurt::add));
        text.undertakings().stream().filter(u -> loss.undone().contains(u.name())).forEach(u ->
                hurt.add(new Hurt(u.from(), "owes what it cannot do by itself")));
        return hurt;
    }

    private static List<Cure> cures(Subject subject, Agreement text, String outsider, Loss loss, Reachable without,
            Budget budget) {
        List<Cure> cures = new ArrayList<>();
        for (Undertaking undertaking : text.undertakings()) {
            if (loss.neverDue().contains(undertaking.name()) && cures.size() < 2) {
                undertaking.when().stream().limit(1).flatMap(way -> WithoutThird.cure(subject, text, undertaking, way,
                        without.blocking(way).stream().map(Terms.Term::fact).toList(), outsider, budget).stream())
                        .forEach(cures::add);
            }
        }
        Place place = text.parties().stream().filter(p -> p.name().equals(outsider)).findFirst().orElseThrow().place();
        cures.add(Cure.advice("Make " + Say.party(outsider) + " a party to it: let it undertake what is asked of it, "
                + "and give it a reason to.", place));
        return cures;
    }
}
