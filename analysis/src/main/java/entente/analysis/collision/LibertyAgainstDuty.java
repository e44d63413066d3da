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
import entente.analysis.run.Actors;
import entente.analysis.run.Duties;
import entente.language.model.ActPattern;
import entente.language.model.Agreement;
import entente.language.model.Amount;
import entente.language.model.Change;
import entente.language.model.Change.PartName;
import entente.language.model.Condition;
import entente.language.model.Liberty;
import entente.language.model.Part;
import entente.language.model.Undertaking;
import entente.standing.Standing.Kind;
import entente.standing.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A liberty that is open while a duty of whoever has it forbids what it allows. */
public final class LibertyAgainstDuty {

    private final Bearings at;

    public LibertyAgainstDuty(Bearings at) {
        this.at = at;
    }

    public void look() {
        for (Undertaking not : at.text().undertakings()) {
            for (Liberty liberty : at.text().liberties()) {
                holder(liberty, not).filter(party -> at.hasTime()).filter(party -> at.isNew("liberty-against-duty",
                        List.of(liberty.name(), not.name()), List.of(liberty.place(), not.place())))
                        .ifPresent(party -> show(liberty, not, party));
            }
        }
    }

    /** Who is free to do it and promised not to. */
    private Optional<String> holder(Liberty liberty, Undertaking not) {
        if (!Duties.isToRefrain(not) || isWithin(liberty.may().value().amount(), not.duty().value().what().amount())) {
            return Optional.empty();
        }
        return liberty.of().stream().filter(party -> at.actors().isSame(party, not.from()))
                .filter(party -> at.actors().isAlike(by(party, liberty), Actors.owed(not))).findFirst();
    }

    /** Who must not do more than so many may still do so many: only a liberty to do more is against that. */
    private static boolean isWithin(Amount may, Amount mustNot) {
        return mustNot instanceof Amount.MoreThan most
                && !(may instanceof Amount.AtLeast number && number.number() > most.number());
    }

    private static ActPattern by(String party, Liberty liberty) {
        ActPattern may = liberty.may().value();
        return new ActPattern(party, may.act(), may.amount(), may.item(), may.topic(), may.to());
    }

    private void show(Liberty liberty, Undertaking not, String party) {
        Agreement slice = at.slice(List.of(liberty.name(), not.name()));
        Plan plan = at.plan(slice, Plan.Manner.EARLY);
        Optional<LocalDate> both = plan.due(not.name()).flatMap(since -> plan.open(liberty)
                .map(day -> day.isBefore(since) ? since : day));
        if (both.isEmpty()) {
            return;
        }
        Trial before = at.trial(slice, plan.events());
        LocalDate used = plan.forbiddenOn(not, both.get().plusDays(1), "as it is free to");
        Trial after = at.trial(slice, plan.events());
        boolean clash = before.isOpen(liberty.name(), both.get()).filter(open -> open == Truth.YES).isPresent()
                && before.kind(not.name(), both.get()).filter(kind -> kind == Kind.IN_FORCE).isPresent()
                && after.kind(not.name(), used).filter(kind -> kind == Kind.BREACHED).isPresent();
        if (clash) {
            List<Claimed> claimed = List.of(before.claimed(liberty.name(), both.get()).orElseThrow(),
                    before.claimed(not.name(), both.get()).orElseThrow(),
                    after.claimed(not.name(), used).orElseThrow());
            at.found(finding(liberty, not, party, new Run(plan.events(), claimed)));
        }
    }

    private Finding finding(Liberty liberty, Undertaking not, String party, Run run) {
        return new Finding(FindingKind.COLLIDES, "liberty-against-duty", Severity.DOUBTFUL, at.reading(),
                List.of(liberty.name(), not.name()),
                List.of(new Mention(liberty.may().place(), liberty.name() + " allows it"),
                        new Mention(not.duty().place(), not.name() + " forbids it")),
                "{" + party + "} may do under " + liberty.name() + " what it must not do under " + not.name(),
                List.of("The liberty is open and the duty in force on one day.",
                        "{" + party + "} does what it is free to do, and has broken " + not.name() + "."),
                List.of(new Hurt(party, "breaks its word by using its liberty"),
                        new Hurt(not.to(), "is told that what it was promised against is allowed")),
                Optional.of(run), List.of(cure(liberty, not, run)),
                HowFar.allRuns());
    }

    /** The liberty is closed while the duty binds, if that helps. */
    private Cure cure(Liberty liberty, Undertaking not, Run run) {
        Condition free = new Condition.Not(new Condition.Fact(not.name(), Condition.Fact.Kind.IN_FORCE,
                liberty.place()), liberty.place());
        Change closes = new Change.AddCondition(liberty.name(), PartName.WHILE, Part.of(free, liberty.place(), false),
                liberty.place());
        boolean gone = at.cured(at.slice(List.of(liberty.name(), not.name())), closes, run.events())
                .isOpen(liberty.name(), run.claimed().getFirst().on()).filter(open -> open == Truth.NO).isPresent();
        String words = "Say which of the two gives way: for instance, that " + liberty.name() + " is open only while "
                + not.name() + " is not in force.";
        return gone ? new Cure(words, List.of("liberty " + liberty.name(),
                "  while " + not.name() + " is not in force"), List.of(closes), liberty.place())
                : Cure.advice(words, liberty.place());
    }
}
