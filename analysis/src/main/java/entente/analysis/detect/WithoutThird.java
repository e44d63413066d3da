package entente.analysis.detect;

import entente.analysis.Budget;
import entente.analysis.Cure;
import entente.analysis.Subject;
import entente.analysis.run.Course;
import entente.analysis.run.GoodFaith;
import entente.analysis.run.Slice;
import entente.analysis.run.Unwilling;
import entente.language.model.Agreement;
import entente.language.model.Change;
import entente.language.model.Changes;
import entente.language.model.Condition;
import entente.language.model.Part;
import entente.language.model.Undertaking;
import entente.language.model.WordsOf;
import java.util.List;
import java.util.Optional;

/** Another way into an undertaking, which asks for nothing that hangs on an outsider. */
final class WithoutThird {

    private WithoutThird() {}

    static Optional<Cure> cure(Subject subject, Agreement text, Undertaking undertaking, Part<Condition> way,
            List<Condition> blocked, String outsider, Budget budget) {
        return rest(way.value(), blocked).map(rest -> {
            var change = new Change.AddWay(undertaking.name(), Part.of(rest, way.place(), true), way.place());
            return new Cure("Let " + undertaking.name() + " fall due without what " + Say.party(outsider)
                    + " may refuse: leave out " + Say.list(blocked.stream().map(WordsOf::condition).toList()) + ".",
                    List.of("undertaking " + undertaking.name(), "  or when " + WordsOf.condition(rest)),
                    List.<Change>of(change), way.place(), "Tried: with it " + undertaking.name()
                    + " comes about though " + Say.party(outsider) + " refuses.");
        }).filter(cure -> comes(subject, text, undertaking.name(), cure, outsider, budget));
    }

    private static Optional<Condition> rest(Condition way, List<Condition> blocked) {
        if (!(way instanceof Condition.All all)) {
            return Optional.empty();
        }
        List<Condition> left = all.of().stream().filter(part -> !blocked.contains(part)).toList();
        return left.isEmpty() || left.size() == all.of().size() ? Optional.empty()
                : Optional.of(left.size() == 1 ? left.getFirst() : new Condition.All(left, all.place()));
    }

    private static boolean comes(Subject subject, Agreement text, String name, Cure cure, String outsider,
            Budget budget) {
        Agreement cured = Slice.of(Changes.apply(text, cure.changes(), ""), List.of(name));
        Course course = GoodFaith.play(subject.with(cured), "", Unwilling.refusing(outsider), budget);
        return course.hasCome(name);
    }
}
