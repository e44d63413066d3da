package entente.reference;

import entente.language.model.ActPattern;
import entente.language.model.Amount;
import entente.language.model.Citation;
import entente.language.model.Condition;
import entente.language.model.Deadline;
import entente.language.model.Duty;
import entente.language.model.Liberty;
import entente.language.model.OpenPoint;
import entente.language.model.Part;
import entente.language.model.Place;
import entente.language.model.Proof;
import entente.language.model.Undertaking;
import entente.language.model.WordsOf;
import entente.standing.AmendmentAnswer;
import entente.standing.Conclusion;
import entente.standing.Conclusion.Role;
import entente.standing.Derivation;
import entente.standing.Standing;
import entente.standing.Truth;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Why an answer is what it is (S35). Each undertaking is explained once in a derivation; where it is met again, and
 * where it hangs on itself, its standing stands for it.
 *
 * @param standings the standing of every undertaking in the view
 * @param amendments what became of each amendment
 */
record Reasons(Settlement settlement, Map<String, Standing> standings, List<AmendmentAnswer> amendments,
        Set<String> explained) {

    Reasons(Settlement settlement, Map<String, Standing> standings, List<AmendmentAnswer> amendments) {
        this(settlement, standings, amendments, new HashSet<>());
    }

    /** The same, for another question: nothing is explained yet. */
    private Reasons anew() {
        return new Reasons(settlement, standings, amendments);
    }

    Derivation of(Undertaking undertaking) {
        return anew().explain(undertaking);
    }

    Derivation of(Liberty liberty, Truth open) {
        Reasons anew = anew();
        var because = new ArrayList<Derivation>();
        liberty.when().forEach(way -> because.add(anew.part(way, Role.WHEN, liberty.cites())));
        liberty.whileHolds().forEach(part -> because.add(anew.part(part, Role.WHILE, liberty.cites())));
        because.addAll(anew.around().used(liberty));
        because.addAll(anew.around().over(liberty));
        because.addAll(amendmentsOf(liberty.name()));
        return step("S26", new Conclusion.Open(liberty.name(), open), liberty.may().place(), liberty.cites(), because);
    }

    Derivation of(OpenPoint point, Truth settled) {
        return anew().explain(point, settled);
    }

    private Derivation explain(OpenPoint point, Truth settled) {
        explained.add(point.name());
        var because = new ArrayList<Derivation>();
        point.settledWhen().forEach(way -> because.add(part(way, Role.SETTLED, point.cites())));
        because.addAll(amendmentsOf(point.name()));
        return step("S27", new Conclusion.IsSettled(point.name(), settled), point.place(), point.cites(), because);
    }

    Derivation explain(Undertaking undertaking) {
        explained.add(undertaking.name());
        Standing standing = standings.get(undertaking.name());
        var because = new ArrayList<Derivation>();
        boolean unfolds = Unfolding.unfolds(undertaking);
        because.addAll(unfolds ? around().instances(undertaking) : performance(undertaking));
        because.addAll(around().opened(undertaking));
        undertaking.when().forEach(way -> because.add(part(way, Role.WHEN, undertaking.cites())));
        undertaking.provided().forEach(part -> because.add(part(part, Role.PROVIDED, undertaking.cites())));
        undertaking.whileHolds().forEach(part -> because.add(part(part, Role.WHILE, undertaking.cites())));
        because.addAll(impossible(undertaking, standing));
        because.addAll(unfolds ? untils(undertaking) : times(undertaking, standing));
        because.addAll(sayings(undertaking));
        because.addAll(around().powers(undertaking));
        because.addAll(around().assigned(undertaking));
        because.addAll(around().related(undertaking));
        because.addAll(amendmentsOf(undertaking.name()));
        return step(Rules.of(standing.kind(), undertaking.duty().value()),
                new Conclusion.Stands(undertaking.name(), standing), undertaking.duty().place(), undertaking.cites(),
                because);
    }

    /** A dead letter, though no proviso has failed: none of its ways can come true any more (S21). */
    private List<Derivation> impossible(Undertaking undertaking, Standing standing) {
        boolean provided = settlement.conditions().provided(undertaking.provided(),
                in().since(undertaking.origin())).at(in().now()) != Truth.NO;
        return standing.kind() != Standing.Kind.LAPSED || !provided ? List.of()
                : undertaking.when().stream().map(way -> step("S21", new Conclusion.Impossible(way.value()),
                        way.place(), undertaking.cites(), List.of())).toList();
    }

    private List<Derivation> performance(Undertaking undertaking) {
        return switch (undertaking.duty().value()) {
            case Duty.Do duty -> List.of(done(undertaking));
            case Duty.Secure duty -> List.of(done(undertaking));
            case Duty.Refrain duty -> refrained(undertaking);
            case Duty.Endeavour duty -> List.of(around().kept(undertaking));
            case Duty.Keep duty -> List.of(around().kept(undertaking));
        };
    }

    private Derivation done(Undertaking undertaking) {
        Performance done = settlement.performances().get(undertaking.name());
        Truth proved = done.certain().isComplete() ? Truth.YES
                : done.possible().isComplete() ? Truth.UNKNOWN : Truth.NO;
        Truth claimed = done.claimed().isComplete() ? Truth.YES : Truth.NO;
        var conclusion = new Conclusion.Done(done.what(), done.progress(), proved, claimed, done.certain().over());
        Set<String> counted = done.goal().restsOn();
        List<Derivation.Used> declared = grounds().declarations(counted);
        List<Derivation> because = new ArrayList<>(List.of(measure(undertaking)));
        if (!counted.isEmpty()) {
            because.add(number(done, declared));
        }
        return new Derivation(done.goal().every() ? "S14" : measureRule(undertaking), conclusion,
                Optional.of(undertaking.duty().place()), undertaking.cites(), Grounds.of(done.fitting()),
                claimed == Truth.YES ? List.of()
                        : grounds().searched(done.what(), in().since(undertaking.origin())), because);
    }

    private Derivation number(Performance done, List<Derivation.Used> declared) {
        var conclusion = new Conclusion.NumberKnown(done.what().item(), done.goal().total(), !done.refuted().isEmpty());
        return new Derivation("S14", conclusion, Optional.empty(), List.of(), declared, List.of(), List.of());
    }

    Derivation measure(Undertaking undertaking) {
        String words = undertaking.proof().map(part -> WordsOf.proof(part.value())).orElse("");
        return new Derivation(measureRule(undertaking), new Conclusion.Measured(words),
                undertaking.proof().map(Part::place), List.of(), List.of(), List.of(), List.of());
    }

    private static String measureRule(Undertaking undertaking) {
        return undertaking.proof().filter(p -> p.value().by() instanceof Proof.Meets)
                .map(p -> "S11").orElse("S10");
    }

    private List<Derivation> refrained(Undertaking undertaking) {
        DutyToRefrain life = settlement.toRefrain(undertaking);
        ActPattern what = DutyToRefrain.forbidden(undertaking);
        boolean found = !life.acts().isEmpty();
        var forbidden = new Conclusion.Forbidden(what, life.broken().at(in().now()), life.isAlleged());
        var all = new ArrayList<Derivation>();
        List<Occurrence> acts = life.fitting().stream().filter(o -> !o.saysNone()).toList();
        all.add(new Derivation("S23", forbidden, Optional.of(undertaking.duty().place()), undertaking.cites(),
                Grounds.of(acts), found ? List.of()
                        : grounds().searched(what, in().since(undertaking.origin())), List.of(measure(undertaking))));
        List<Occurrence> none = life.attestations();
        if (undertaking.proof().isPresent() || !none.isEmpty()) {
            Optional<Instant> last = none.stream().map(Occurrence::last).max(Instant::compareTo);
            all.add(new Derivation("S23", new Conclusion.Verified(life.isVerified(), last),
                    undertaking.proof().map(Part::place), List.of(), Grounds.of(none), List.of(), List.of()));
        }
        return all;
    }

    private List<Derivation> times(Undertaking undertaking, Standing standing) {
        var all = new ArrayList<Derivation>();
        undertaking.deadline().ifPresent(part -> all.add(time(undertaking, part, standing.deadline(), false)));
        undertaking.until().ifPresent(part -> all.add(bound(undertaking, part, standing.deadline())));
        if (Unfolding.isToDo(undertaking)) {
            undertaking.breachedAfter().ifPresent(part -> all.add(time(undertaking, part,
                    settlement.toDo(undertaking).isFinal().map(in()::dayOf), true)));
        }
        return all;
    }

    /** Until when more of them come. */
    private List<Derivation> untils(Undertaking whole) {
        Optional<LocalDate> last = Ending.of(in(), settlement.conditions(), whole, settlement.life(whole)).last()
                .map(in()::dayOf);
        return whole.until().map(part -> bound(whole, part, last)).stream().toList();
    }

    private Derivation bound(Undertaking undertaking, Part<Deadline> until, Optional<LocalDate> day) {
        Derivation time = time(undertaking, until, day, true);
        return time.conclusion() instanceof Conclusion.DueBy(var last, var passed, var isFinal)
                ? step(time.rule(), new Conclusion.BindsUntil(last, passed), until.place(), undertaking.cites(),
                        time.because()) : time;
    }

    private Derivation time(Undertaking undertaking, Part<Deadline> part, Optional<LocalDate> day, boolean isFinal) {
        List<Derivation> because = around().dates(part.value(), undertaking.cites());
        if (day.isPresent()) {
            boolean passed = in().now().isAfter(in().endOf(day.get()));
            return step("S17",
                    new Conclusion.DueBy(day.get(), passed, isFinal), part.place(), undertaking.cites(), because);
        }
        String rule = part.value() instanceof Deadline.Elastic ? "S19" : "S17";
        return step(rule, new Conclusion.Elastic(WordsOf.deadline(part.value())), part.place(), undertaking.cites(),
                because);
    }

    private List<Derivation> sayings(Undertaking undertaking) {
        var sayings = new Sayings(in());
        var all = new ArrayList<Derivation>();
        sayings.release(undertaking).ifPresent(o -> all.add(saying(Sayings.RELEASE, undertaking, o)));
        sayings.extensionsSaid(undertaking).stream().reduce((earlier, later) -> later)
                .ifPresent(o -> all.add(saying(Sayings.EXTEND, undertaking, o)));
        return all;
    }

    private Derivation saying(String word, Undertaking undertaking, Occurrence said) {
        return new Derivation("S13", new Conclusion.Said(word, undertaking.name(), said.last()), Optional.empty(),
                List.of(), Grounds.said(new Sayings(in())
                .claimsWithin(word, undertaking.name())), List.of(), List.of());
    }

    /** What became of the amendments that touch it. */
    private List<Derivation> amendmentsOf(String name) {
        return amendments.stream().filter(a -> a.stage() != AmendmentAnswer.Stage.NOT_YET)
                .filter(a -> a.amendment().changes().stream().anyMatch(change -> change.touches().equals(name)))
                .map(AmendmentAnswer::why).toList();
    }

    /** A line of conditions, under the words that it rests on. */
    Derivation part(Part<Condition> part, Role role, List<Citation> cites) {
        return condition(part.value(), role, cites);
    }

    Derivation condition(Condition condition, Role role, List<Citation> cites) {
        Course course = settlement.conditions().of(condition);
        var holds = holds(condition, role, course);
        return switch (condition) {
            case Condition.All all -> step("S6", holds, all.place(), cites, within(all.of(), cites));
            case Condition.Any any -> step("S6", holds, any.place(), cites, within(any.of(), cites));
            case Condition.Not not -> step("S6", holds, not.place(), cites, within(List.of(not.of()), cites));
            case Condition.Fact fact -> step(Rules.of(fact.kind()), holds, fact.place(), cites, about(fact));
            case Condition.Settled point -> step("S27", holds, point.place(), cites, about(point));
            case Condition.InForce state -> inForce(state, holds, cites);
            case Condition.Available method -> resting("S15", holds, cites, grounds(method));
            case Condition.Happens happens -> happening(happens, holds, cites);
            case Condition.From from -> step("S2", holds, from.place(), cites, List.of());
            case Condition.Times times -> step("S41", holds, times.place(), cites, about(times.fact()));
            case Condition.SomeOf some -> step("S6", holds, some.place(), cites, within(some.of(), cites));
            case Condition.Share share -> step("S45", holds, share.place(), cites, about(share.fact()));
            case Condition.Lasting lasting -> step("S49", holds, lasting.place(), cites,
                    within(List.of(lasting.of()), cites));
            case Condition.Measured measured -> step("S43", holds, measured.place(), cites,
                    List.of(around().measured(measured)));
            case Condition.Found found -> step("S52", holds, found.place(), cites,
                    around().determined(found.undertaking()));
        };
    }

    Conclusion.Holds holds(Condition condition, Role role, Course course) {
        Truth truth = course.at(in().now());
        return new Conclusion.Holds(condition, role, truth, since(course, truth));
    }

    private Optional<Instant> since(Course course, Truth truth) {
        Instant turned = course.turnedBy(in().now());
        return truth == Truth.NO || turned.equals(Instant.MIN) ? Optional.empty() : Optional.of(turned);
    }

    private List<Derivation> within(List<Condition> parts, List<Citation> cites) {
        return parts.stream().map(part -> condition(part, Role.WITHIN, cites)).toList();
    }

    private List<Derivation> about(Condition.Fact fact) {
        if (fact.undertaking().equals(in().text().name()) && explained.add(fact.undertaking())) {
            return around().endOfAgreement();
        }
        return in().text().undertakings().stream().filter(u -> u.name().equals(InstanceNames.whole(fact.undertaking())))
                .filter(u -> !explained.contains(u.name())).map(this::explain).toList();
    }

    private List<Derivation> about(Condition.Settled settled) {
        return in().text().openPoints().stream().filter(p -> p.name().equals(settled.openPoint()))
                .filter(p -> !explained.contains(p.name()))
                .map(p -> explain(p, settlement.conditions().settled().getOrDefault(p.name(), Course.NEVER)
                        .at(in().now()))).toList();
    }

    private Derivation resting(String rule, Conclusion.Holds holds, List<Citation> cites, List<Derivation.Used> used) {
        return new Derivation(rule, holds, Optional.of(holds.condition().place()), cites, used, List.of(), List.of());
    }

    private Derivation inForce(Condition.InForce state, Conclusion.Holds holds, List<Citation> cites) {
        List<Derivation> turning = around().turning(state, cites);
        return new Derivation(turning.isEmpty() ? "S15" : "S44", holds, Optional.of(state.place()), cites,
                grounds(state), List.of(), turning);
    }

    private List<Derivation.Used> grounds(Condition.InForce inForce) {
        return in().names().state(inForce.state()).map(state -> {
            var patterns = new ArrayList<>(States.begins(state));
            patterns.addAll(States.ends(state));
            return grounds().of(patterns.toArray(ActPattern[]::new));
        }).orElse(List.of());
    }

    private List<Derivation.Used> grounds(Condition.Available available) {
        var patterns = new ArrayList<ActPattern>();
        in().names().method(available.method()).ifPresent(method -> new States(in()).needed(method).forEach(party -> {
            patterns.add(States.said(party, "consent", method));
            patterns.add(States.said(party, "refuse", method));
        }));
        return grounds().of(patterns.toArray(ActPattern[]::new));
    }

    private Derivation happening(Condition.Happens happens, Conclusion.Holds holds, List<Citation> cites) {
        Performance done = Performance.asked(in(), happens.what());
        List<Derivation.Used> declared = happens.what().amount() instanceof Amount.Every
                || !happens.what().item().isEmpty()
                ? grounds().declarations(in().names().itemsIn(happens.what().item())) : List.of();
        return new Derivation("S10", holds, Optional.of(happens.place()), cites,
                Grounds.together(Grounds.of(done.fitting()), declared),
                done.fitting().isEmpty() ? grounds().searched(happens.what(), in().opens()) : List.of(), List.of());
    }

    static Derivation step(String rule, Conclusion conclusion, Place words, List<Citation> cites,
            List<Derivation> because) {
        return new Derivation(rule, conclusion, Optional.of(words), cites, List.of(), List.of(), List.copyOf(because));
    }

    private Circumstances around() {
        return new Circumstances(this);
    }

    private Grounds grounds() {
        return new Grounds(in());
    }

    private Case in() {
        return settlement.in();
    }
}
