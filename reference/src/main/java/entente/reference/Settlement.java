package entente.reference;

import entente.language.model.Duty;
import entente.language.model.OpenPoint;
import entente.language.model.Undertaking;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/**
 * The facts of every undertaking and open point of a text: worked out stratum by stratum, each stratum repeated from
 * nothing until it changes no more, so that a circle takes the least solution (S8).
 *
 * @param unfolded the instances of what unfolds, by its name (S36-S40)
 * @param scopes of each instance, by its name
 * @param duties what has been asked for since all of it is settled
 */
record Settlement(Case in, Conditions conditions, Map<String, Unfolding.Unfolded> unfolded,
        Map<String, Scope> scopes, Duties duties) {

    /** A circle that a deadline opens settles one turn of time a round; no log has more turns than this. */
    private static final int ROUNDS = 1000;

    /** Duties by the names of their undertakings and instances. */
    record Duties(Map<String, DutyToDo> toDo, Map<String, DutyToRefrain> toRefrain, Map<String, DutyToKeep> toKeep) {}

    static Settlement of(Case in) {
        var settlement = new Settlement(in, new Conditions(in), new HashMap<>(), new HashMap<>(),
                new Duties(new HashMap<>(), new HashMap<>(), new HashMap<>()));
        Strata.of(in.text()).forEach(settlement::workOut);
        return settlement;
    }

    /** How far each duty to do has been done. */
    Map<String, Performance> performances() {
        return conditions.performances();
    }

    private void workOut(Strata.Stratum together) {
        if (together.circular()) {
            together.names().stream().filter(name -> in.names().state(name).isPresent())
                    .forEach(name -> conditions.states().put(name, Course.NEVER));
        }
        boolean changed = true;
        for (int round = 0; changed && round < (together.circular() ? ROUNDS : 1); round++) {
            changed = false;
            for (String name : together.names()) {
                changed |= workOut(name);
            }
        }
    }

    private boolean workOut(String name) {
        for (Undertaking undertaking : in.text().undertakings()) {
            if (undertaking.name().equals(name)) {
                Facts facts = facts(undertaking);
                return !facts.equals(conditions.facts().put(name, facts));
            }
        }
        for (OpenPoint point : in.text().openPoints()) {
            if (point.name().equals(name)) {
                Course settled = settled(point);
                return !settled.equals(conditions.settled().put(name, settled));
            }
        }
        if (name.equals(in.text().name())) {
            Facts facts = Facts.ended(new Powers(in, conditions).agreementTerminated());
            return !facts.equals(conditions.facts().put(name, facts));
        }
        return in.names().state(name).map(state -> new States(in).of(state, conditions))
                .filter(course -> !course.equals(conditions.states().put(name, course))).isPresent();
    }

    private Facts facts(Undertaking undertaking) {
        if (Unfolding.unfolds(undertaking)) {
            return together(undertaking);
        }
        boolean hangsOnMore = Accrual.accrues(undertaking)
                || !in.patterns().occurrences().of(Assignments.ASSIGN).isEmpty();
        if (Unfolding.isToDo(undertaking) && (hangsOnMore || !performances().containsKey(undertaking.name()))) {
            performances().put(undertaking.name(), DutyToDo.performance(in, conditions, undertaking,
                    scope(undertaking)));
        }
        return switch (undertaking.duty().value()) {
            case Duty.Do duty -> doing(undertaking).facts();
            case Duty.Secure duty -> doing(undertaking).facts();
            case Duty.Refrain duty -> refraining(undertaking).facts();
            case Duty.Keep duty -> keeping(undertaking).facts();
            case Duty.Endeavour duty -> keeping(undertaking).facts();
        };
    }

    private Facts together(Undertaking whole) {
        Life life = life(whole);
        Unfolding.Unfolded all = new Unfolding(in, conditions, whole, life).all();
        unfolded.put(whole.name(), all);
        var facts = new ArrayList<Facts>();
        for (Unfolding.Instance instance : all.instances()) {
            Undertaking undertaking = instance.undertaking();
            scopes.put(instance.name(), instance.scope());
            performances().remove(instance.name());
            Facts each = facts(undertaking);
            conditions.facts().put(instance.name(), each);
            facts.add(each);
        }
        return Together.facts(all, facts, life);
    }

    Life life(Undertaking undertaking) {
        return Life.of(in, conditions, undertaking, scope(undertaking));
    }

    private Scope scope(Undertaking undertaking) {
        return scopes.getOrDefault(undertaking.name(), Scope.WHOLE);
    }

    DutyToDo toDo(Undertaking undertaking) {
        return duties.toDo().computeIfAbsent(undertaking.name(), none -> doing(undertaking));
    }

    DutyToRefrain toRefrain(Undertaking undertaking) {
        return duties.toRefrain().computeIfAbsent(undertaking.name(), none -> refraining(undertaking));
    }

    DutyToKeep toKeep(Undertaking undertaking) {
        return duties.toKeep().computeIfAbsent(undertaking.name(), none -> keeping(undertaking));
    }

    private DutyToDo doing(Undertaking undertaking) {
        return DutyToDo.of(in, conditions, undertaking, performances().get(undertaking.name()), life(undertaking));
    }

    private DutyToRefrain refraining(Undertaking undertaking) {
        return DutyToRefrain.of(in, conditions, undertaking, life(undertaking), scope(undertaking));
    }

    private DutyToKeep keeping(Undertaking undertaking) {
        return DutyToKeep.of(in, conditions, undertaking, life(undertaking));
    }

    /** Settled once for all (S27); what nothing settles stays open. */
    private Course settled(OpenPoint point) {
        return point.settledWhen().isEmpty() ? Course.NEVER
                : conditions.any(point.settledWhen(), in.since(point.origin()));
    }
}
