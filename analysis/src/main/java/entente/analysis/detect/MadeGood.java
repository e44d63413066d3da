package entente.analysis.detect;

import entente.analysis.Claimed;
import entente.analysis.Event;
import entente.analysis.Run;
import entente.analysis.Subject;
import entente.analysis.run.Actors;
import entente.analysis.run.Course;
import entente.analysis.run.Hypothetical;
import entente.analysis.run.Proving;
import entente.analysis.run.WayOfProof;
import entente.evidence.Claim;
import entente.language.model.Undertaking;
import entente.standing.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A course that ended in a failing, carried on: what was left undone is done late, what was broken is forgiven. */
final class MadeGood {

    private MadeGood() {}

    /** @param liberty what it is asked of at the end whether it is open */
    static Run after(Subject subject, Course course, Undertaking undertaking, String liberty) {
        List<Event> events = new ArrayList<>(course.events());
        LocalDate day = course.end();
        // Claims of a run are named r0001 and so on; these come after all of them.
        Hypothetical claims = new Hypothetical(subject.agreement().zone(), course.events().size());
        if (undertaking.duty().value().isContinuing()) {
            events.add(new Event(day, claims.says(day, undertaking.to(), "release", undertaking.name()),
                    "it forgives the breach"));
        } else {
            done(subject, undertaking, day, claims, events);
        }
        LocalDate end = day.plusYears(1);
        Run run = new Run(events, List.of());
        Answer answer = subject.answer(run.evidence(), "", end);
        List<Claimed> claimed = new ArrayList<>();
        answer.undertaking(undertaking.name()).ifPresent(u -> claimed.add(new Claimed.Stands("", end,
                undertaking.name(), u.standing().kind(), Optional.of(u.standing().marks()))));
        answer.liberties().stream().filter(l -> l.liberty().name().equals(liberty))
                .forEach(l -> claimed.add(new Claimed.IsOpen("", end, liberty, l.open())));
        return new Run(events, claimed);
    }

    private static void done(Subject subject, Undertaking undertaking, LocalDate day, Hypothetical claims,
            List<Event> events) {
        Optional<WayOfProof> way = new Proving(new Actors(subject.agreement())).open(undertaking, who -> true);
        String source = way.map(w -> w.sources().getFirst()).orElse(undertaking.to());
        String method = way.map(WayOfProof::method).orElse("");
        Claim first = claims.done(day, Actors.owed(undertaking), source, method);
        events.add(new Event(day, first, "late"));
        for (int more = 1; more < way.map(WayOfProof::claims).orElse(1); more++) {
            events.add(new Event(day, claims.confirmed(first, day, source, method), "late"));
        }
    }
}
