package entente.reference;

import entente.language.model.ActPattern;
import entente.language.model.Citation;
import entente.language.model.Condition;
import entente.language.model.Deadline;
import entente.language.model.Liberty;
import entente.language.model.Part;
import entente.language.model.Repeat;
import entente.language.model.Undertaking;
import entente.language.model.WordsOf;
import entente.standing.Conclusion;
import entente.standing.Conclusion.Role;
import entente.standing.Derivation;
import entente.standing.Determination;
import entente.standing.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What stands around an undertaking and bears on it: its instances, what is measured, who ended it (S35). */
record Circumstances(Reasons reasons) {

    /** Of many instances no more than these are explained below the whole; each is explained by itself as well. */
    private static final int SHOWN = 12;

    /** The instances: all that tells them apart, and those that give the whole its standing. */
    List<Derivation> instances(Undertaking whole) {
        Unfolding.Unfolded unfolded = settlement().unfolded().get(whole.name());
        boolean more = unfolded.more().filter(course -> course.at(in().now()) != Truth.NO).isPresent();
        var all = new ArrayList<Derivation>();
        String rule = rule(whole);
        all.add(new Derivation(rule, new Conclusion.Unfolded(whole.name(), unfolded.instances().size(), more),
                whole.terms().repeat().map(Part::place).or(() -> Optional.of(whole.place())), whole.cites(),
                Grounds.of(unfolded.basis()), List.of(), declared(whole)));
        whole.terms().repeat().flatMap(part -> part.value() instanceof Repeat.Whenever whenever
                ? Optional.of(whenever.condition()) : Optional.empty())
                .ifPresent(condition -> all.add(reasons.condition(condition, Role.WHENEVER, whole.cites())));
        var kind = reasons.standings().get(whole.name()).kind();
        unfolded.instances().stream().map(Unfolding.Instance::undertaking)
                .filter(u -> unfolded.more().isEmpty() || reasons.standings().get(u.name()).kind() == kind)
                .limit(unfolded.more().isEmpty() ? Long.MAX_VALUE : SHOWN)
                .forEach(u -> all.add(reasons.explain(u)));
        return all;
    }

    private List<Derivation> declared(Undertaking whole) {
        var goal = Completion.Goal.of(whole.duty().value().what(), in().patterns(), Set.of());
        List<Derivation.Used> used = grounds().declarations(goal.restsOn());
        return used.isEmpty() ? List.of() : List.of(new Derivation("S14", new Conclusion.NumberKnown(
                String.join(", ", goal.restsOn()), goal.total(), false), Optional.empty(), List.of(), used, List.of(),
                List.of()));
    }

    static String rule(Undertaking whole) {
        return whole.terms().repeat().isEmpty() ? "S36" : switch (whole.terms().repeat().get().value()) {
            case Repeat.Every every -> Unfolding.isToDo(whole) ? "S37" : "S38";
            case Repeat.WithinAny any -> Unfolding.isToDo(whole) ? "S39" : "S38";
            case Repeat.Whenever whenever -> "S40";
        };
    }

    /** An instance that came about by itself. */
    List<Derivation> opened(Undertaking undertaking) {
        return settlement().scopes().getOrDefault(undertaking.name(), Scope.WHOLE).entry()
                .map(entry -> Reasons.step(entry.truth() == Truth.YES ? "S41" : "S6",
                        new Conclusion.Opened(undertaking.name(), entry.at()), undertaking.place(),
                        undertaking.cites(), List.of())).stream().toList();
    }

    /** Whether what is to be kept so is so, and what was measured. */
    Derivation kept(Undertaking undertaking) {
        DutyToKeep life = settlement().toKeep(undertaking);
        Condition condition = DutyToKeep.condition(in(), undertaking);
        var conclusion = new Conclusion.KeptSo(condition, life.held().at(in().now()),
                life.broken().at(in().now()) == Truth.YES);
        List<Derivation> because = List.of(reasons.measure(undertaking), kept(undertaking, condition, life.held()));
        return Reasons.step("S42", conclusion, undertaking.duty().place(), undertaking.cites(), because);
    }

    /** What is measured counts here as the duty accepts it, and not as anybody else may (S42). */
    private Derivation kept(Undertaking undertaking, Condition condition, Course held) {
        if (!(condition instanceof Condition.Measured measured)) {
            return reasons.condition(condition, Role.KEPT, undertaking.cites());
        }
        return Reasons.step("S43", reasons.holds(condition, Role.KEPT, held), measured.place(), undertaking.cites(),
                List.of(measured(measured, DutyToKeep.measures(in(), undertaking))));
    }

    /** The last measurement of what a condition compares, resting on all of them. */
    Derivation measured(Condition.Measured condition) {
        return measured(condition, new Measures(in(), Optional.empty(), ""));
    }

    private static Derivation measured(Condition.Measured condition, Measures measures) {
        var all = new ArrayList<>(measures.measurements(condition.measure(), condition.of()));
        all.addAll(measures.measurements(condition.than(), measures.ofOther(condition)));
        return new Derivation("S43", MeasureAnswers.last(measures, condition.measure(), condition.of()),
                Optional.of(condition.place()), List.of(), Grounds.of(all), List.of(), List.of());
    }

    /** The conditions that begin or end a state. */
    List<Derivation> turning(Condition.InForce inForce, List<Citation> cites) {
        return in().names().state(inForce.state()).filter(state -> reasons.explained().add(state.name())).stream()
                .flatMap(state -> Stream.concat(state.beginsWhen().stream(), state.endsWhen().stream()))
                .map(part -> reasons.condition(part.value(), Role.WITHIN, cites)).toList();
    }

    /** What was determined of it. */
    List<Derivation> determined(String undertaking) {
        var findings = new Findings(in());
        List<Derivation.Used> used = Grounds.said(findings.claims(undertaking));
        List<Determination> about = findings.about(undertaking);
        return about.isEmpty() && used.isEmpty() ? List.of() : about.stream().map(d -> new Derivation("S52",
                new Conclusion.Determined(d), Optional.empty(), List.of(), used, List.of(), List.of())).toList();
    }

    /** What a deadline hangs on. */
    List<Derivation> dates(Deadline deadline, List<Citation> cites) {
        var because = new ArrayList<Derivation>();
        Strata.after(deadline).forEach(after -> because.add(reasons.condition(after, Role.AFTER, cites)));
        words(deadline).forEach(what -> because.add(new Derivation("S48", new Conclusion.Elastic(
                WordsOf.deadline(new Deadline.DayIn(what))), Optional.empty(), List.of(),
                grounds().of(what), List.of(), List.of())));
        return because;
    }

    private static Stream<ActPattern> words(Deadline deadline) {
        return switch (deadline) {
            case Deadline.DayIn day -> Stream.of(day.words());
            case Deadline.EarlierOf earlier -> earlier.of().stream().flatMap(Circumstances::words);
            case Deadline.LaterOf later -> later.of().stream().flatMap(Circumstances::words);
            case Deadline.OrNextWorkingDay next -> words(next.deadline());
            case Deadline.Elastic elastic -> Stream.of();
            case Deadline.By by -> Stream.of();
            case Deadline.ByGiven given -> Stream.of();
            case Deadline.Within within -> Stream.of();
            case Deadline.AfterEachPeriod each -> Stream.of();
            case Deadline.Before before -> Stream.of();
        };
    }

    /** Who ended, suspended or resumed it, by what power; and the end of the agreement (S50). */
    List<Derivation> powers(Undertaking undertaking) {
        var all = new ArrayList<Derivation>();
        for (String word : List.of(Powers.TERMINATE, Powers.SUSPEND, Powers.RESUME)) {
            all.addAll(words(word, undertaking));
        }
        if (!all.isEmpty()) {
            Powers.over(in().text(), undertaking).forEach(liberty -> all.addAll(power(liberty)));
        }
        if (!undertaking.terms().survives() && !Powers.isOfAnother(undertaking)) {
            all.addAll(ends(undertaking));
        }
        return all;
    }

    private List<Derivation> words(String word, Undertaking undertaking) {
        var sayings = new Sayings(in());
        String own = InstanceNames.whole(undertaking.name());
        List<Derivation.Used> used = Grounds.said(Stream.concat(sayings.claimsWithin(word, own).stream(),
                sayings.claims(word, in().text().name()).stream()).toList());
        if (used.isEmpty()) {
            return List.of();
        }
        List<Powers.Effect> effects = new Powers(in(), settlement().conditions()).effects(word, undertaking);
        return effects.isEmpty()
                ? List.of(said(word, own, used))
                : effects.stream().map(effect -> new Derivation("S50", new Conclusion.TakesEffect(word, own,
                        effect.from()), Optional.empty(), List.of(), used, List.of(), List.of())).toList();
    }

    private static Derivation said(String word, String about, List<Derivation.Used> used) {
        var conclusion = new Conclusion.Said(word, about, used.getFirst().claim().happened().last());
        return new Derivation("S50", conclusion, Optional.empty(), List.of(), used, List.of(), List.of());
    }

    private List<Derivation> power(Liberty liberty) {
        return Stream.concat(liberty.when().stream(), liberty.whileHolds().stream())
                .map(part -> reasons.condition(part.value(), Role.POWER, liberty.cites())).toList();
    }

    private List<Derivation> ends(Undertaking undertaking) {
        var all = new ArrayList<Derivation>();
        all.addAll(lastDay());
        in().text().frame().endsWhen().forEach(part ->
                all.add(reasons.condition(part.value(), Role.ENDS, undertaking.cites())));
        return all;
    }

    /** Who ended the agreement itself, and when it ends (S50). */
    List<Derivation> endOfAgreement() {
        var all = new ArrayList<Derivation>();
        List<Derivation.Used> used = Grounds.said(new Sayings(in()).claims(Powers.TERMINATE, in().text().name()));
        if (!used.isEmpty()) {
            all.add(said(Powers.TERMINATE, in().text().name(), used));
            in().text().liberties().stream().filter(l -> l.may().value().topic().equals(in().text().name()))
                    .forEach(liberty -> all.addAll(power(liberty)));
        }
        in().text().frame().endsWhen().forEach(part -> all.add(reasons.condition(part.value(), Role.ENDS, List.of())));
        return all;
    }

    /** Whether the agreement is over, for a liberty that is closed then. */
    List<Derivation> over(Liberty liberty) {
        boolean over = new Powers(in(), settlement().conditions()).overFor(liberty).at(in().now()) != Truth.NO;
        return over ? Stream.concat(endOfAgreement().stream(), lastDay().stream()).toList() : List.of();
    }

    private List<Derivation> lastDay() {
        return in().text().frame().ends().flatMap(part -> new Powers(in(), settlement().conditions()).lastDay()
                .map(end -> Reasons.step("S50", new Conclusion.AgreementEnds(in().dayOf(end),
                        in().now().isAfter(end)), part.place(), List.of(), dates(part.value(), List.of()))))
                .stream().toList();
    }

    /** How much of its quota has been used, and by what (S38). */
    List<Derivation> used(Liberty liberty) {
        var quota = new Quota(in(), settlement().conditions());
        return quota.used(liberty).map(used -> new Derivation("S38",
                new Conclusion.QuotaUsed(liberty.may().value(), used), Optional.of(liberty.may().place()),
                liberty.cites(), Grounds.of(quota.fitting(liberty)), List.of(), List.of())).stream().toList();
    }

    /** What carries it out, and what the agreement does to the one that it is a piece of (S55). */
    List<Derivation> related(Undertaking undertaking) {
        var all = new ArrayList<Derivation>();
        in().text().undertakings().stream().filter(u -> u.terms().carriesOut().equals(undertaking.name()))
                .filter(u -> !u.duty().value().isContinuing())
                .filter(u -> !reasons.explained().contains(u.name())).forEach(u -> all.add(reasons.explain(u)));
        in().text().frame().relations().stream()
                .filter(relation -> undertaking.name().startsWith(relation.other() + "."))
                .forEach(relation -> relation.when().ifPresent(part ->
                        all.add(reasons.condition(part.value(), Role.POWER, relation.cites()))));
        return all;
    }

    /** When it was assigned, and to whom (S51). */
    List<Derivation> assigned(Undertaking undertaking) {
        var assignments = new Assignments(in(), settlement().conditions());
        List<Derivation.Used> used = Grounds.said(assignments.claims(undertaking));
        return used.isEmpty() ? List.of() : Stream.concat(assignments.of(undertaking).stream()
                .map(a -> new Derivation("S51", new Conclusion.Assigned(undertaking.name(), a.to(), a.from()),
                        Optional.empty(), List.of(), used, List.of(), List.of())),
                assignments.powers(undertaking).flatMap(liberty -> power(liberty).stream())).toList();
    }

    private Grounds grounds() {
        return new Grounds(in());
    }

    private Settlement settlement() {
        return reasons.settlement();
    }

    private Case in() {
        return settlement().in();
    }
}
