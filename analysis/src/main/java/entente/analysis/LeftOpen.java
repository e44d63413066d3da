package entente.analysis;

import entente.language.model.Agreement;
import entente.language.model.Condition;
import entente.language.model.Duty;
import entente.language.model.Part;
import entente.language.model.Undertaking;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What an examination leaves open about a text, because it looks at acts and days: each in a sentence. */
final class LeftOpen {

    private LeftOpen() {}

    static List<String> in(Agreement text) {
        List<String> left = new ArrayList<>();
        boolean measures = !text.frame().measures().isEmpty();
        if (measures) {
            left.add("what is measured may come out either way, and nothing is measured in the courses of events that "
                    + "were tried");
        }
        if (!text.frame().competences().isEmpty() || text.undertakings().stream().anyMatch(LeftOpen::isEndeavour)
                || conditions(text).anyMatch(LeftOpen::speaksOfAFinding)) {
            left.add("what a competent body finds may come out either way");
        }
        if (text.undertakings().stream().anyMatch(u -> u.terms().unfolds())) {
            left.add("of what comes back or is owed for each, only the times that the course of events opens are "
                    + "looked at");
        }
        if (!text.frame().parameters().isEmpty()) {
            left.add("the parameters of the text are taken as not given");
        }
        return List.copyOf(left);
    }

    private static boolean isEndeavour(Undertaking undertaking) {
        return undertaking.duty().value() instanceof Duty.Endeavour;
    }

    private static Stream<Condition> conditions(Agreement text) {
        return Stream.concat(text.undertakings().stream().flatMap(u -> Stream.of(u.when(), u.provided(),
                        u.whileHolds())), text.liberties().stream().flatMap(l -> Stream.of(l.when(), l.whileHolds())))
                .flatMap(List::stream).map(Part::value);
    }

    private static boolean speaksOfAFinding(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.of().stream().anyMatch(LeftOpen::speaksOfAFinding);
        }
        if (condition instanceof Condition.Any any) {
            return any.of().stream().anyMatch(LeftOpen::speaksOfAFinding);
        }
        return condition instanceof Condition.Not not ? speaksOfAFinding(not.of())
                : condition instanceof Condition.Found;
    }
}
