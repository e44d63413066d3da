package entente.report;

import entente.language.model.Duty;
import entente.language.model.Repeat;
import entente.language.model.Undertaking;
import entente.language.model.WordsOf;
import entente.standing.Standing.Kind;
import entente.standing.UndertakingAnswer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What an undertaking that unfolds means today: how it comes back, and how its instances stand (S36-S41). */
final class InstancesSentence {

    private final UndertakingSentence sentences;
    private final Titles titles;
    private final Phrases phrases;

    InstancesSentence(UndertakingSentence sentences, Titles titles, Phrases phrases) {
        this.sentences = sentences;
        this.titles = titles;
        this.phrases = phrases;
    }

    String of(UndertakingAnswer answer) {
        Undertaking undertaking = answer.undertaking();
        String debtor = titles.party(undertaking.from());
        String both = undertaking.terms().reciprocal()
                ? debtor + " and " + titles.party(undertaking.to()) + ", each to the other," : debtor;
        return both + " must " + sentences.duty(undertaking) + returning(undertaking) + ": "
                + standings(answer);
    }

    /** {@code every quarter}, {@code in any week}, {@code for each depot}. */
    String returning(Undertaking undertaking) {
        String each = undertaking.terms().each().map(part -> " for each " + part.value()).orElse("");
        boolean refrains = undertaking.duty().value() instanceof Duty.Refrain;
        return each + undertaking.terms().repeat().map(part -> switch (part.value()) {
            case Repeat.Every every -> " " + (refrains ? WordsOf.repeat(every).replaceFirst("every", "in any")
                    : WordsOf.repeat(every));
            case Repeat.WithinAny within -> " " + WordsOf.repeat(within);
            case Repeat.Whenever(var condition) -> " whenever " + phrases.condition(condition);
        }).orElse("");
    }

    /** {@code 12 times: 10 discharged, 1 overdue, 1 due}. */
    private static String standings(UndertakingAnswer answer) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        List<UndertakingAnswer> last = answer.withInstances().filter(one -> one.instances().isEmpty()).toList();
        last.forEach(one -> counts.merge(one.standing().kind(), 1, Integer::sum));
        List<String> said = counts.entrySet().stream().map(e -> e.getValue() + " " + e.getKey().words()).toList();
        return last.size() == 1 ? last.getFirst().standing().kind().words()
                : last.size() + " in all, " + Phrases.list(said, "and");
    }
}
