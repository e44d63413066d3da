package entente.analysis.plan;

import entente.analysis.Event;
import entente.evidence.Claim;
import entente.evidence.Evidence;
import entente.evidence.View;
import entente.language.model.Agreement;
import entente.language.model.Changes;
import entente.language.model.Change;
import entente.language.model.Change.PartName;
import entente.language.model.Length;
import entente.language.model.Undertaking;
import entente.standing.Evaluator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The last days of undertakings in a course of events, as the evaluator reckons them (S17, S18, S22). */
public final class LastDays {

    private final Agreement text;
    private final Evaluator evaluator;

    public LastDays(Agreement text, Evaluator evaluator) {
        this.text = text;
        this.evaluator = evaluator;
    }

    /** The first day on which so long has passed, at the latest: a week for each working day. */
    static LocalDate past(LocalDate day, Length length) {
        return switch (length.unit()) {
            case HOURS, DAYS -> day.plusDays(length.number() + 1L);
            case WORKING_DAYS -> day.plusWeeks(length.number() + 1L);
            case WEEKS -> day.plusWeeks(length.number()).plusDays(1);
            case MONTHS -> day.plusMonths(length.number()).plusDays(1);
            case YEARS -> day.plusYears(length.number()).plusDays(1);
        };
    }

    /** By when it has to be done. */
    Optional<LocalDate> deadline(Undertaking undertaking, List<Event> events, LocalDate on) {
        return undertaking.deadline().isEmpty() ? Optional.empty() : day(text, undertaking, events, on);
    }

    /** After which day it is broken for good: reckoned as if that were its deadline. */
    Optional<LocalDate> lastChance(Undertaking undertaking, List<Event> events, LocalDate on) {
        return undertaking.breachedAfter().flatMap(last -> {
            Change sooner = new Change.SetDeadline(undertaking.name(), PartName.DEADLINE, last, last.place());
            return day(Changes.apply(text, List.of(sooner), ""), undertaking, events, on);
        });
    }

    private Optional<LocalDate> day(Agreement text, Undertaking undertaking, List<Event> events, LocalDate on) {
        return evaluator.answer(text, evidence(events), View.on(on)).undertaking(undertaking.name())
                .flatMap(answer -> answer.standing().deadline());
    }

    static Evidence evidence(List<Event> events) {
        return new Evidence(events.stream().map(Event::claim).sorted(Comparator.comparing(Claim::id)).toList(),
                List.of());
    }
}
