package entente.analysis.course;

import entente.analysis.exposure.Bargain;
import entente.analysis.run.Duties;
import entente.evidence.Claim;
import entente.evidence.Evidence;
import entente.evidence.View;
import entente.language.model.Agreement;
import entente.language.model.Lookup;
import entente.language.model.Party;
import entente.language.model.Undertaking;
import entente.standing.Answer;
import entente.standing.Evaluator;
import entente.standing.Standing.Kind;
import entente.standing.Truth;
import entente.standing.UndertakingAnswer;
import entente.standing.ask.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Plays a course on a text, step by step and branch by branch. */
public final class Rehearsing {

    private static final Set<Kind> OWED = EnumSet.of(Kind.DUE, Kind.OVERDUE, Kind.BREACHED, Kind.PERFORMED,
            Kind.CONTESTED, Kind.UNKNOWN);
    private static final Set<Kind> TO_COME = EnumSet.of(Kind.WAITING, Kind.SUSPENDED);
    private static final Set<Kind> GIVEN = EnumSet.of(Kind.PERFORMED, Kind.DISCHARGED);
    private static final Set<Kind> WITHHELD = EnumSet.of(Kind.WAITING, Kind.SUSPENDED, Kind.DUE, Kind.OVERDUE,
            Kind.BREACHED);

    private final Evaluator evaluator;
    private final Agreement agreement;
    private final Evidence log;
    private final View view;
    private final Bargain bargain;
    private final Lookup lookup;

    private Rehearsing(Evaluator evaluator, Agreement agreement, Evidence log, View view) {
        this.evaluator = evaluator;
        this.agreement = agreement;
        this.log = log;
        this.view = view;
        bargain = new Bargain(agreement);
        lookup = new Lookup(agreement);
    }

    /**
     * @param log what has been reported before
     * @param view the reading, who sees the evidence, and the day with whose end the course begins
     */
    public static Rehearsed of(Evaluator evaluator, Agreement agreement, Evidence log, View view, Course course) {
        var rehearsing = new Rehearsing(evaluator, agreement, log, view);
        return new Rehearsed(course, course.branches().stream().map(rehearsing::played).toList());
    }

    private PlayedBranch played(Branch branch) {
        List<Played> steps = new ArrayList<>();
        List<Claim> known = new ArrayList<>(log.claims());
        Answer now = answer(known, view.on());
        for (Planned step : branch.steps()) {
            LocalDate day = step.day().isBefore(view.on()) ? view.on() : step.day();
            Answer later = answer(known, day);
            step.claim().ifPresent(known::add);
            Answer after = step.claim().isPresent() ? answer(known, day) : later;
            steps.add(new Played(step, shifts(now, later), shifts(later, after), owed(after), waiting(after),
                    exposed(after), after));
            now = after;
        }
        return new PlayedBranch(branch, List.copyOf(steps));
    }

    private Answer answer(List<Claim> claims, LocalDate on) {
        return evaluator.answer(agreement, new Evidence(List.copyOf(claims), List.of()),
                View.on(on).under(view.reading()).seenBy(view.seenBy()));
    }

    private static List<Shift> shifts(Answer before, Answer after) {
        Map<String, Position> was = Position.all(before);
        Map<String, Position> is = Position.all(after);
        Set<String> names = new LinkedHashSet<>(was.keySet());
        names.addAll(is.keySet());
        return names.stream().filter(name -> !essence(was.get(name)).equals(essence(is.get(name))))
                .map(name -> new Shift(name, Optional.ofNullable(was.get(name)), Optional.ofNullable(is.get(name))))
                .toList();
    }

    private static Object essence(Position position) {
        return position == null ? "" : position.essence();
    }

    private static List<String> owed(Answer answer) {
        return answer.undertakings().stream().filter(u -> OWED.contains(u.standing().kind()))
                .map(UndertakingAnswer::name).toList();
    }

    private static List<String> waiting(Answer answer) {
        return Stream.concat(answer.undertakings().stream().filter(u -> TO_COME.contains(u.standing().kind()))
                        .map(UndertakingAnswer::name),
                answer.openPoints().stream().filter(p -> p.settled() != Truth.YES).map(p -> p.openPoint().name()))
                .toList();
    }

    private List<Exposure> exposed(Answer answer) {
        return agreement.parties().stream().map(Party::name).map(party -> exposure(party, answer))
                .filter(exposure -> !exposure.withheld().isEmpty()
                        && !(exposure.given().isEmpty() && exposure.bound().isEmpty())).toList();
    }

    private Exposure exposure(String party, Answer answer) {
        List<String> given = new ArrayList<>();
        List<String> bound = new ArrayList<>();
        List<String> withheld = new ArrayList<>();
        for (UndertakingAnswer answered : answer.undertakings()) {
            Undertaking u = answered.undertaking();
            Kind kind = answered.standing().kind();
            if (is(u.from(), party) && GIVEN.contains(kind) && Duties.isToDo(u) && bargain.isForGood(u)) {
                given.add(u.name());
            } else if (is(u.from(), party) && kind == Kind.IN_FORCE) {
                bound.add(u.name());
            } else if (is(u.to(), party) && WITHHELD.contains(kind)) {
                withheld.add(u.name());
            }
        }
        return new Exposure(party, List.copyOf(given), List.copyOf(bound), List.copyOf(withheld));
    }

    private boolean is(String actor, String party) {
        return lookup.partyOf(actor).equals(party);
    }
}
