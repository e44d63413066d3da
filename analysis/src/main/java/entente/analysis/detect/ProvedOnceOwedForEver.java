package entente.analysis.detect;

import entente.analysis.Budget;
import entente.analysis.Claimed;
import entente.analysis.Cure;
import entente.analysis.Detector;
import entente.analysis.Finding;
import entente.analysis.FindingKind;
import entente.analysis.Findings;
import entente.analysis.HowFar;
import entente.analysis.Mention;
import entente.analysis.Run;
import entente.analysis.Severity;
import entente.analysis.Subject;
import entente.analysis.run.Assumed;
import entente.analysis.run.Course;
import entente.analysis.run.GoodFaith;
import entente.analysis.run.Reachable;
import entente.analysis.run.Unwilling;
import entente.language.model.Agreement;
import entente.language.model.Change;
import entente.language.model.Changes;
import entente.language.model.Length;
import entente.language.model.Part;
import entente.language.model.Place;
import entente.language.model.Proof;
import entente.language.model.Undertaking;
import entente.language.model.WordsOf;
import entente.standing.Standing.Kind;
import entente.standing.Standing.Mark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** X103: a promise that goes on and on, and is proved once. */
public final class ProvedOnceOwedForEver implements Detector {

    private static final Length FORTNIGHT = new Length(2, Length.Unit.WEEKS);

    @Override
    public FindingKind kind() {
        return FindingKind.PROVED_ONCE_OWED_FOR_EVER;
    }

    @Override
    public void look(Subject subject, Budget budget, Findings found) {
        Reachable reachable = Reachable.in(subject.agreement(), Assumed.goodFaithBut(Set.of()));
        Map<String, List<Undertaking>> groups = new LinkedHashMap<>();
        subject.agreement().undertakings().stream().filter(ProvedOnceOwedForEver::isOnce)
                .filter(u -> reachable.isReached(u.name()) && reachable.proving().open(u, who -> true).isPresent())
                .forEach(u -> groups.computeIfAbsent(u.from() + " " + u.until().isPresent(), none -> new ArrayList<>())
                        .add(u));
        groups.values().forEach(all -> {
            if (budget.isSpent()) {
                found.undecided(Say.list(all.stream().map(Undertaking::name).toList()), "the time was used up");
            } else {
                once(subject, all, budget, found);
            }
        });
        found.looked("every promise not to do something that asks for proof", HowFar.allRuns());
    }

    private static boolean isOnce(Undertaking undertaking) {
        return undertaking.duty().value().isContinuing() && undertaking.proof()
                .filter(proof -> !proof.value().renewedEvery().isGiven()).isPresent();
    }

    private static void once(Subject subject, List<Undertaking> all, Budget budget, Findings found) {
        List<String> names = all.stream().map(Undertaking::name).toList();
        Course course = GoodFaith.play(subject, "", Unwilling.NOBODY, names, budget);
        List<Undertaking> shown = all.stream().filter(u -> isUnmarked(course, u.name())).toList();
        all.stream().filter(u -> !shown.contains(u)).forEach(u -> found.undecided(u.name(), course.whole()
                ? "in the run that was tried it did not come into force, or was not proved" : "the time was used up"));
        if (!shown.isEmpty()) {
            tell(subject, shown, course, budget, found);
        }
    }

    private static void tell(Subject subject, List<Undertaking> shown, Course course, Budget budget,
            Findings found) {
        Undertaking first = shown.getFirst();
        List<String> names = shown.stream().map(Undertaking::name).toList();
        List<Claimed> claimed = names.stream().<Claimed>map(name -> new Claimed.Stands("", course.end(), name,
                Kind.IN_FORCE, Optional.of(Set.of()))).toList();
        found.found(new Finding(FindingKind.PROVED_ONCE_OWED_FOR_EVER, "never-renewed", severity(first), "", names,
                shown.stream().flatMap(u -> places(u, u.proof().orElseThrow()).stream()).toList(), Say.list(names)
                + Say.verb(names, " binds", " bind") + " {" + first.from() + "} " + (first.until().isPresent()
                ? "for a long time" : "for ever") + ", and one proof that " + Say.verb(names, "it is", "they are")
                + " kept is enough for good", List.of("Once it has been looked into and found kept, nobody has to look "
                + "again: whatever is done after that day in secret, it stands as kept."),
                shown.stream().flatMap(u -> Say.creditors(u, "rests on one look, however long ago")).distinct()
                        .toList(),
                Optional.of(new Run(course.events(), claimed)), cures(subject, first, first.proof().orElseThrow(),
                budget), HowFar.allRuns()));
    }

    private static boolean isUnmarked(Course course, String name) {
        return course.whole() && course.last().undertaking(name).filter(u -> u.standing().kind() == Kind.IN_FORCE
                && u.standing().marks().isEmpty()).isPresent();
    }

    private static Severity severity(Undertaking undertaking) {
        return undertaking.until().isPresent() ? Severity.NOTE : Severity.DOUBTFUL;
    }

    private static List<Mention> places(Undertaking undertaking, Part<Proof> proof) {
        return List.of(new Mention(proof.place(), "the proof of " + undertaking.name() + " is never renewed"),
                new Mention(undertaking.duty().place(), "what is promised"));
    }

    /** With the proof renewed, the same run leaves it unverified at its end. */
    private static List<Cure> cures(Subject subject, Undertaking undertaking, Part<Proof> proof, Budget budget) {
        Place place = proof.place();
        var renewed = new Proof(proof.value().by(), FORTNIGHT);
        var change = new Change.SetProof(undertaking.name(), Part.of(renewed, place, true), place);
        Agreement cured = Changes.apply(subject.agreement(), List.of(change), "");
        Course course = GoodFaith.play(subject.with(cured), "", Unwilling.NOBODY, List.of(undertaking.name()), budget);
        boolean isSeen = course.last().undertaking(undertaking.name())
                .filter(u -> u.standing().marks().contains(Mark.UNVERIFIED)).isPresent();
        String words = "Have the proof renewed, as often as it takes to notice in time.";
        List<String> lines = List.of("undertaking " + undertaking.name(),
                "  proved " + WordsOf.proof(renewed) + " assumed");
        return isSeen ? List.of(new Cure(words, lines, List.of(change), place,
                "Tried: with it " + undertaking.name() + " shows as unverified once the proof has grown old."))
                : List.of(Cure.advice(words, place));
    }
}
