package entente.analysis.plan;

import entente.analysis.Claimed;
import entente.analysis.Event;
import entente.evidence.View;
import entente.language.model.Agreement;
import entente.standing.Answer;
import entente.standing.Evaluator;
import entente.standing.LibertyAnswer;
import entente.standing.OpenPointAnswer;
import entente.standing.Standing.Kind;
import entente.standing.Truth;
import entente.standing.UndertakingAnswer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What comes of some events, on any day, under a text that is a reading of another already. */
public final class Trial {

    private final Evaluator evaluator;
    private final Agreement text;
    private final String reading;
    private final List<Event> events;
    private final Map<LocalDate, Answer> answers = new HashMap<>();

    /** @param reading the reading that the text is, for what is claimed of it */
    public Trial(Evaluator evaluator, Agreement text, String reading, List<Event> events) {
        this.evaluator = evaluator;
        this.text = text;
        this.reading = reading;
        this.events = List.copyOf(events);
    }

    public List<Event> events() {
        return events;
    }

    public Answer on(LocalDate day) {
        return answers.computeIfAbsent(day, d -> evaluator.answer(text, LastDays.evidence(events), View.on(d)));
    }

    /** The stage of an undertaking; empty where the text has none of the name. */
    public Optional<Kind> kind(String undertaking, LocalDate day) {
        return on(day).undertaking(undertaking).map(UndertakingAnswer::standing).map(s -> s.kind());
    }

    public Optional<Truth> isOpen(String liberty, LocalDate day) {
        return on(day).liberties().stream().filter(l -> l.liberty().name().equals(liberty)).findFirst()
                .map(LibertyAnswer::open);
    }

    public Optional<Truth> isSettled(String point, LocalDate day) {
        return on(day).openPoints().stream().filter(p -> p.openPoint().name().equals(point)).findFirst()
                .map(OpenPointAnswer::settled);
    }

    /** That a piece is as it is that day, to be claimed of a run; empty where there is no such piece. */
    public Optional<Claimed> claimed(String piece, LocalDate day) {
        return kind(piece, day).<Claimed>map(kind -> new Claimed.Stands(reading, day, piece, kind))
                .or(() -> isOpen(piece, day).map(open -> new Claimed.IsOpen(reading, day, piece, open)))
                .or(() -> isSettled(piece, day).map(settled -> new Claimed.IsSettled(reading, day, piece, settled)))
                .or(() -> on(day).states().stream().filter(s -> s.name().equals(piece)).findFirst()
                        .map(s -> new Claimed.IsInForce(reading, day, piece, s.inForce())));
    }
}
