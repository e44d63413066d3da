package entente.analysis.detect;

import entente.analysis.Budget;
import entente.analysis.Claimed;
import entente.analysis.Detector;
import entente.analysis.Finding;
import entente.analysis.FindingKind;
import entente.analysis.Findings;
import entente.analysis.HowFar;
import entente.analysis.Hurt;
import entente.analysis.Mention;
import entente.analysis.Run;
import entente.analysis.Severity;
import entente.analysis.Subject;
import entente.analysis.exposure.Bargain;
import entente.analysis.exposure.Bargain.Moment;
import entente.analysis.exposure.BetterOrder;
import entente.analysis.plan.LastDays;
import entente.analysis.plan.Plan;
import entente.analysis.plan.Trial;
import entente.analysis.run.Slice;
import entente.language.model.Agreement;
import entente.language.model.Undertaking;
import entente.standing.Standing.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** X105: a party that has done what cannot be undone while what it gets in return can still be withheld. */
public final class Exposed implements Detector {

    private static final Set<Kind> DONE = EnumSet.of(Kind.DISCHARGED);
    private static final Set<Kind> WITHHELD = EnumSet.of(Kind.WAITING, Kind.DUE, Kind.SUSPENDED, Kind.OVERDUE);

    @Override
    public FindingKind kind() {
        return FindingKind.EXPOSED;
    }

    @Override
    public void look(Subject subject, Budget budget, Findings found) {
        Set<List<String>> said = new HashSet<>();
        boolean valued = false;
        for (String reading : subject.readings()) {
            Agreement text = subject.under(reading);
            Bargain bargain = new Bargain(text);
            BetterOrder better = new BetterOrder(text, bargain);
            valued |= bargain.isValued();
            for (String party : bargain.parties()) {
                if (budget.isSpent()) {
                    found.undecided(Say.party(party) + reading(reading), "the time was used up");
                    continue;
                }
                look(new Search(subject, reading, text, bargain, better), bargain.worst(party), said, found);
            }
        }
        found.looked("the worst moment of each party under every reading", HowFar.allRuns(left(valued)));
    }

    /** One text, and how it looks as a bargain. */
    private record Search(Subject subject, String reading, Agreement text, Bargain bargain, BetterOrder better) {}

    private static String[] left(boolean valued) {
        List<String> left = new ArrayList<>(List.of(
                "that somebody may perform before he owes it",
                "of several ways in which something can fall due, all but the first to be open"));
        left.add(valued ? "whatever the text gives no value to"
                : "values: the text gives none, and each deed counts as one");
        return left.toArray(String[]::new);
    }

    private static String reading(String name) {
        return name.isEmpty() ? "" : " in the reading " + name;
    }

    private static void look(Search at, Moment moment, Set<List<String>> said, Findings found) {
        if (moment.given().isEmpty() || moment.withheld().isEmpty() || moment.ahead() <= 0) {
            return;
        }
        List<String> concerned = Stream.of(moment.before(), moment.withheld()).flatMap(List::stream)
                .map(Undertaking::name).distinct().toList();
        Agreement slice = Slice.of(at.text(), concerned);
        Plan plan = new Plan(slice, new LastDays(slice, at.subject().evaluator()), Plan.Manner.AS_IT_FALLS_DUE);
        moment.before().forEach(u -> plan.performed(u.name()));
        Trial trial = new Trial(at.subject().evaluator(), slice, at.reading(), plan.events());
        LocalDate day = plan.lastDay();
        List<Undertaking> given = are(moment.given(), DONE, trial, day);
        List<Undertaking> withheld = are(moment.withheld(), WITHHELD, trial, day);
        List<String> key = new ArrayList<>(names(given));
        key.addAll(names(withheld));
        if (!given.isEmpty() && !withheld.isEmpty() && said.add(key)) {
            found.found(finding(at, moment, given, withheld, trial, day));
        }
    }

    private static List<Undertaking> are(List<Undertaking> some, Set<Kind> kinds, Trial trial, LocalDate day) {
        return some.stream().filter(u -> trial.kind(u.name(), day).filter(kinds::contains).isPresent()).toList();
    }

    private static List<String> names(List<Undertaking> some) {
        return some.stream().map(Undertaking::name).toList();
    }

    private static Finding finding(Search at, Moment moment, List<Undertaking> given, List<Undertaking> withheld,
            Trial trial, LocalDate day) {
        String who = Say.party(moment.party());
        List<Claimed> claimed = Stream.concat(given.stream(), withheld.stream())
                .flatMap(u -> trial.claimed(u.name(), day).stream()).toList();
        List<Mention> places = new ArrayList<>();
        given.forEach(u -> places.add(new Mention(u.duty().place(), who + " does this, and it cannot be undone")));
        withheld.forEach(u -> places.add(new Mention(u.duty().place(), Say.party(u.from()) + " "
                + (isOwed(trial, u, day) ? "owes this by then, and can hold it back" : "does not owe this yet"))));
        Set<String> holders = new LinkedHashSet<>(withheld.stream().map(Undertaking::from).toList());
        String ahead = at.bargain().isValued() ? ", and is " + moment.ahead() + " ahead" : "";
        return new Finding(FindingKind.EXPOSED, "worst-moment", severity(trial, withheld, day), at.reading(),
                Stream.concat(given.stream(), withheld.stream()).map(Undertaking::name).toList(), places,
                who + " can have done " + Say.list(names(given)) + " for good while " + Say.parties(holders)
                        + " can still withhold " + Say.list(names(withheld)) + ahead,
                steps(at, moment, given, withheld, trial, day), List.of(new Hurt(moment.party(),
                "has given what it cannot take back, and for " + Say.list(names(withheld)) + " has the word of "
                        + Say.parties(holders))), Optional.of(new Run(trial.events(), claimed)),
                new ExposureCures(at.bargain(), at.better()).of(moment, given, withheld),
                HowFar.allRuns(left(at.bargain().isValued())));
    }

    private static boolean isOwed(Trial trial, Undertaking u, LocalDate day) {
        return trial.kind(u.name(), day).filter(kind -> kind == Kind.DUE || kind == Kind.OVERDUE).isPresent();
    }

    /** Where all that is withheld is owed by a day, the party at least has a claim that can be missed. */
    private static Severity severity(Trial trial, List<Undertaking> withheld, LocalDate day) {
        boolean owedByADay = withheld.stream().allMatch(u -> isOwed(trial, u, day) && trial.on(day)
                .undertaking(u.name()).flatMap(answer -> answer.standing().deadline()).isPresent());
        return owedByADay ? Severity.NOTE : Severity.DOUBTFUL;
    }

    private static List<String> steps(Search at, Moment moment, List<Undertaking> given, List<Undertaking> withheld,
            Trial trial, LocalDate day) {
        List<String> steps = new ArrayList<>();
        String who = Say.party(moment.party());
        List<String> others = moment.before().stream().filter(u -> !u.from().equals(moment.party()))
                .map(Undertaking::name).toList();
        if (!others.isEmpty()) {
            steps.add("By then the others have done no more than " + Say.list(others) + ", without which nothing more"
                    + " of what " + who + " owes falls due.");
        }
        steps.add(who + " has done " + Say.list(names(given)) + " as it fell due; this cannot be undone.");
        withheld.stream().filter(u -> isOwed(trial, u, day)).findFirst().ifPresent(u -> steps.add("From then on "
                + Say.party(u.from()) + " owes " + u.name() + ", and nothing but its own will makes it do so."));
        withheld.stream().filter(u -> !isOwed(trial, u, day)).findFirst().ifPresent(u -> steps.add(u.name()
                + " is not even owed yet."));
        steps.addAll(new AllOrNothing(at.bargain()).sentences());
        return steps;
    }
}
