package entente.reference;

import entente.language.model.Duty;
import entente.language.model.OpenPoint;
import entente.language.model.Undertaking;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts of every undertaking and open point of a text: worked out stratum by stratum, each stratum repeated from
 * nothing until it changes no more, so that a circle takes the least solution (S8).
 */
record Settlement(Case in, Conditions conditions, Map<String, Performance> performances) {

    static Settlement of(Case in) {
        var settlement = new Settlement(in, new Conditions(in, new HashMap<>(), new HashMap<>()), new HashMap<>());
        in.text().undertakings().stream().filter(u -> !(u.duty().value() instanceof Duty.Refrain))
                .forEach(u -> settlement.performances.put(u.name(), DutyToDo.performance(in, u)));
        Strata.of(in.text()).forEach(settlement::workOut);
        return settlement;
    }

    private void workOut(List<String> together) {
        boolean changed = true;
        for (int round = 0; changed && round < limit(together); round++) {
            changed = false;
            for (String name : together) {
                changed |= workOut(name);
            }
        }
    }

    /** A circle that a deadline opens settles one turn of time a round; no log has more turns than this. */
    private int limit(List<String> together) {
        return together.size() == 1 ? 3 : 1000;
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
        return false;
    }

    private Facts facts(Undertaking undertaking) {
        return switch (undertaking.duty().value()) {
            case Duty.Do duty -> toDo(undertaking).facts();
            case Duty.Secure duty -> toDo(undertaking).facts();
            case Duty.Refrain duty -> toRefrain(undertaking).facts();
            case Duty.Keep duty -> toRefrain(undertaking).facts();
        };
    }

    DutyToDo toDo(Undertaking undertaking) {
        return DutyToDo.of(in, conditions, undertaking, performances.get(undertaking.name()));
    }

    DutyToRefrain toRefrain(Undertaking undertaking) {
        return DutyToRefrain.of(in, conditions, undertaking);
    }

    /** Settled once for all (S27); what nothing settles stays open. */
    private Course settled(OpenPoint point) {
        return point.settledWhen().isEmpty() ? Course.NEVER
                : conditions.any(point.settledWhen(), in.since(point.origin()));
    }
}
