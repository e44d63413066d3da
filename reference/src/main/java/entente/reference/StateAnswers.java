package entente.reference;

import entente.language.model.Condition;
import entente.language.model.Method;
import entente.language.model.State;
import entente.standing.Conclusion;
import entente.standing.Derivation;
import entente.standing.Standing;
import entente.standing.StateAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether each state is in force, and each method that needs consent available. */
final class StateAnswers {

    private StateAnswers() {}

    static List<StateAnswer> of(Settlement settlement, Map<String, Standing> standings) {
        var answers = new ArrayList<StateAnswer>();
        for (State state : settlement.in().text().states()) {
            answers.add(answer(settlement, standings, state.name(),
                    new Condition.InForce(state.name(), state.place())));
        }
        for (Method method : settlement.in().text().methods()) {
            if (!method.through().isEmpty()) {
                answers.add(answer(settlement, standings, method.name(),
                        new Condition.Available(method.name(), method.place())));
            }
        }
        return List.copyOf(answers);
    }

    private static StateAnswer answer(Settlement settlement, Map<String, Standing> standings, String name,
            Condition condition) {
        Case in = settlement.in();
        Course course = settlement.conditions().of(condition);
        Instant turned = course.turnedBy(in.now());
        Optional<LocalDate> since = turned.equals(Instant.MIN) ? Optional.empty() : Optional.of(in.dayOf(turned));
        var reasons = new Reasons(settlement, standings, List.of());
        Derivation why = reasons.condition(condition, Conclusion.Role.WITHIN, List.of());
        return new StateAnswer(name, course.at(in.now()), since, why);
    }
}
