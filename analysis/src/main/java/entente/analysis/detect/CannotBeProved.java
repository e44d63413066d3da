package entente.analysis.detect;

import entente.analysis.Budget;
import entente.analysis.Cure;
import entente.analysis.Detector;
import entente.analysis.Finding;
import entente.analysis.FindingKind;
import entente.analysis.Findings;
import entente.analysis.HowFar;
import entente.analysis.Mention;
import entente.analysis.Severity;
import entente.analysis.Subject;
import entente.analysis.run.Actors;
import entente.analysis.run.Course;
import entente.analysis.run.GoodFaith;
import entente.analysis.run.Proving;
import entente.analysis.run.Unwilling;
import entente.analysis.run.WayOfProof;
import entente.language.model.Duty;
import entente.language.model.Part;
import entente.language.model.Place;
import entente.language.model.Undertaking;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** X102: an undertaking of which nothing but the word of who promised it can be had for certain. */
public final class CannotBeProved implements Detector {

    /** So many of those that are proved alike are shown in the run; the others stand in the same way. */
    private static final int MOST_SHOWN = 12;

    /** What the ways of proof of an undertaking come to. */
    private enum Grade { SOLID, A_WAY_CLOSED, OWN_WORD, OUTSIDERS }

    /** Undertakings of one debtor to one creditor that are proved in the same ways are told together. */
    private record Same(Grade grade, String debtor, String creditor, List<WayOfProof> ways, boolean isWord) {}

    @Override
    public FindingKind kind() {
        return FindingKind.CANNOT_BE_PROVED;
    }

    @Override
    public void look(Subject subject, Budget budget, Findings found) {
        Actors actors = new Actors(subject.agreement());
        Proving proving = new Proving(actors);
        Map<Same, List<Undertaking>> groups = new LinkedHashMap<>();
        for (Undertaking undertaking : subject.agreement().undertakings()) {
            List<WayOfProof> ways = proving.ways(undertaking);
            var same = new Same(grade(undertaking, ways, actors, proving), undertaking.from(), undertaking.to(), ways,
                    isWordAboutADeed(undertaking));
            groups.computeIfAbsent(same, none -> new ArrayList<>()).add(undertaking);
        }
        groups.forEach((same, all) -> {
            if (same.grade() != Grade.SOLID && budget.isSpent()) {
                found.undecided(Say.list(names(all)), "the time was used up");
                return;
            }
            switch (same.grade()) {
                case SOLID -> { }
                case A_WAY_CLOSED -> aWayClosed(subject, all, same.ways(), actors, budget, found);
                case OWN_WORD -> ownWord(subject, all, budget, found);
                case OUTSIDERS -> outsiders(subject, all, same.ways(), actors, budget, found);
            }
        });
        found.looked("every way of proof of every undertaking", HowFar.allRuns(
                "whether a method would find anything out is not asked: only who has it and who must consent"));
    }

    private static Grade grade(Undertaking undertaking, List<WayOfProof> ways, Actors actors, Proving proving) {
        Predicate<String> concerned = concerned(undertaking, actors);
        boolean byOthers = ways.stream().anyMatch(way -> proving.isOpen(way, who -> concerned.test(who)
                && !actors.isSame(who, undertaking.from())));
        if (byOthers && !isWordAboutADeed(undertaking)) {
            return ways.stream().allMatch(way -> proving.isOpen(way, concerned)) ? Grade.SOLID : Grade.A_WAY_CLOSED;
        }
        if (isOwnWordsToSay(undertaking, actors) && !isWordAboutADeed(undertaking)) {
            return Grade.SOLID;
        }
        boolean byItself = ways.stream().anyMatch(way -> proving.isOpen(way, concerned));
        return byItself || isWordAboutADeed(undertaking) ? Grade.OWN_WORD : Grade.OUTSIDERS;
    }

    /** Whoever has undertaken something, and whoever this is owed to or is to have the good of it. */
    private static Predicate<String> concerned(Undertaking undertaking, Actors actors) {
        return who -> actors.isInside(who) || actors.isSame(who, undertaking.to())
                || !undertaking.beneficiary().isEmpty() && actors.isSame(who, undertaking.beneficiary());
    }

    /** To say something is proved by its being said. */
    private static boolean isOwnWordsToSay(Undertaking undertaking, Actors actors) {
        return undertaking.duty().value() instanceof Duty.Do && actors.isWords(Actors.owed(undertaking));
    }

    /** {@code must assure that every warhead is removed}: what is promised is a word, and what matters is the deed. */
    private static boolean isWordAboutADeed(Undertaking undertaking) {
        return undertaking.duty().value() instanceof Duty.Do
                && undertaking.duty().value().what().topic().equals(undertaking.name());
    }

    private static List<String> names(List<Undertaking> all) {
        return all.stream().map(Undertaking::name).toList();
    }

    private static void ownWord(Subject subject, List<Undertaking> all, Budget budget, Findings found) {
        Undertaking undertaking = all.getFirst();
        boolean isWord = isWordAboutADeed(undertaking);
        List<String> names = names(all);
        Course course = GoodFaith.play(subject, "", Unwilling.NOBODY, names, budget);
        String who = Say.party(undertaking.from());
        found.found(new Finding(FindingKind.CANNOT_BE_PROVED, "own-word", Severity.DOUBTFUL, "", names,
                all.stream().flatMap(u -> places(u).stream()).toList(), "nothing stands behind " + Say.list(names)
                + " but the word of " + who, List.of(isWord
                ? who + " says so, and with that it is discharged: that what it says is true, nobody has "
                        + "to find out and nothing in the text would prove."
                : who + " does it or does not, and says that it did: no way that the text accepts lets anybody else "
                        + "find out without it."),
                all.stream().flatMap(u -> Say.creditors(u, "has to take the word of " + who)).distinct().toList(),
                Optional.of(course.endingWith(names)), List.of(Cure.advice(isWord
                ? "Beside the word, ask for the deed, in an undertaking of its own with a way of proof that others "
                        + "have."
                : "Accept a way of proof that somebody else inside the settlement has, such as a count by "
                        + Say.party(undertaking.to()) + ".", proofPlace(undertaking))), HowFar.allRuns()));
    }

    private static void outsiders(Subject subject, List<Undertaking> all, List<WayOfProof> ways, Actors actors,
            Budget budget, Findings found) {
        Undertaking first = all.getFirst();
        List<String> names = names(all);
        Set<String> outsiders = outsiders(ways, concerned(first, actors), actors);
        Course course = GoodFaith.play(subject, "", new Unwilling(outsiders, Set.of()), names, budget);
        found.found(new Finding(FindingKind.CANNOT_BE_PROVED, "needs-outsiders", Severity.GRAVE, "", names,
                withMethods(all, ways, actors), Say.list(names) + " cannot be proved without " + Say.parties(outsiders)
                + ", who " + Say.verb(outsiders, "has", "have") + " undertaken nothing", steps(ways,
                concerned(first, actors)),
                all.stream().flatMap(u -> Say.creditors(u, "is left with the word of " + Say.party(first.from())))
                        .distinct().toList(),
                Optional.of(course.endingWith(names)), List.of(Cure.advice("Accept a way of proof "
                + "that somebody inside the settlement has, or let " + Say.parties(outsiders)
                + " undertake what the proof needs.", proofPlace(first))), HowFar.allRuns()));
    }

    private static void aWayClosed(Subject subject, List<Undertaking> all, List<WayOfProof> ways, Actors actors,
            Budget budget, Findings found) {
        Predicate<String> concerned = concerned(all.getFirst(), actors);
        List<WayOfProof> shut = ways.stream().filter(way -> !new Proving(actors).isOpen(way, concerned)).toList();
        Set<String> outsiders = outsiders(shut, concerned, actors);
        List<String> names = names(all);
        List<WayOfProof> left = ways.stream().filter(way -> !shut.contains(way)).toList();
        String methods = Say.list(shut.stream().map(WayOfProof::method).distinct().toList());
        List<String> shown = names.stream().limit(MOST_SHOWN).toList();
        Course course = GoodFaith.play(subject, "", new Unwilling(outsiders, Set.of()), shown, budget);
        found.found(new Finding(FindingKind.CANNOT_BE_PROVED, "a-way-closed", Severity.NOTE, "", names,
                withMethods(all, shut, actors), "if " + Say.anyOf(outsiders) + " refuses, " + methods
                + Say.verb(shut, " proves", " prove")
                + " nothing, and " + Say.list(names) + " can only be proved by " + left(left, concerned),
                steps(shut, concerned),
                all.stream().flatMap(u -> Say.creditors(u, "loses a way of finding out")).distinct().toList(),
                Optional.of(course.endingWith(shown)), List.of(Cure.advice("Let " + Say.parties(outsiders)
                + " undertake what the proof needs, or do not count on it.", proofPlace(all.getFirst()))),
                HowFar.allRuns()));
    }

    private static String left(List<WayOfProof> left, Predicate<String> concerned) {
        return Say.list(left.stream().map(way -> way.method().isEmpty() ? "the report of "
                + Say.parties(way.sources()) : way.method() + " of " + Say.parties(way.sources().stream()
                        .filter(concerned).toList())).distinct().toList());
    }

    private static Set<String> outsiders(List<WayOfProof> ways, Predicate<String> concerned, Actors actors) {
        Set<String> found = new LinkedHashSet<>();
        for (WayOfProof way : ways) {
            way.consents().stream().filter(who -> !concerned.test(who)).forEach(found::add);
            Stream.of(way.sources(), way.doers()).filter(who -> !who.isEmpty()
                    && who.stream().noneMatch(concerned)).forEach(found::addAll);
        }
        return found.stream().map(actors::party).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> steps(List<WayOfProof> ways, Predicate<String> concerned) {
        List<String> steps = new ArrayList<>();
        for (WayOfProof way : ways) {
            List<String> consents = way.consents().stream().filter(who -> !concerned.test(who)).toList();
            boolean foreign = way.sources().stream().noneMatch(concerned);
            String method = way.method().isEmpty() ? "A report" : "By " + way.method() + ": that";
            if (!consents.isEmpty()) {
                steps.add(method + " needs the consent of " + Say.parties(consents) + ", and nobody in the "
                        + "settlement can give it.");
            } else if (foreign) {
                steps.add(method + " can come only from " + Say.parties(way.sources()) + ", who owes nobody anything.");
            } else if (way.doers().stream().noneMatch(concerned) && !way.doers().isEmpty()) {
                steps.add(method + " needs " + Say.parties(way.doers()) + " to act, who owes nobody anything.");
            } else {
                steps.add(method + " is in the hands of " + Say.parties(way.sources()) + " alone.");
            }
        }
        return steps;
    }

    private static List<Mention> places(Undertaking undertaking) {
        return Stream.of(new Mention(proofPlace(undertaking), "what counts as proof of " + undertaking.name()),
                new Mention(undertaking.duty().place(), "what is promised")).distinct().toList();
    }

    private static List<Mention> withMethods(List<Undertaking> all, List<WayOfProof> ways, Actors actors) {
        List<Mention> places = new ArrayList<>(places(all.getFirst()));
        for (WayOfProof way : ways) {
            actors.lookup().method(way.method()).ifPresent(method ->
                    places.add(new Mention(method.place(), method.name() + " is the method of "
                            + Say.parties(method.by()))));
            actors.lookup().act(way.through()).filter(act -> !act.needsConsentBy().isEmpty()).ifPresent(act ->
                    places.add(new Mention(act.place(), "the act " + act.name() + " needs the consent of "
                            + Say.parties(act.needsConsentBy()))));
        }
        all.stream().skip(1).forEach(u -> places.add(places(u).getFirst()));
        return places.stream().distinct().toList();
    }

    private static Place proofPlace(Undertaking undertaking) {
        return undertaking.proof().map(Part::place).orElse(undertaking.duty().place());
    }
}
