package entente.analysis.run;

import entente.analysis.Budget;
import entente.analysis.Event;
import entente.analysis.Replay;
import entente.analysis.Subject;
import entente.evidence.Claim;
import entente.evidence.Evidence;
import entente.language.model.Agreement;
import entente.standing.Answer;
import entente.standing.Standing.Kind;
import entente.standing.Standing.Mark;
import entente.standing.Truth;
import entente.standing.UndertakingAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Plays a settlement in good faith: day by day everybody does what has fallen due, gives proof by a way that the text
 * accepts, and says and does what a condition asks for and nobody owes; nobody does what he has promised not to do, or
 * what he does not owe yet. Outsiders do what is asked of them, or refuse.
 */
public final class GoodFaith {

    private static final int MOST_DAYS = 400;
    private static final Set<Kind> CAME = EnumSet.complementOf(EnumSet.of(Kind.OFFERED, Kind.WAITING, Kind.LAPSED,
            Kind.WITHDRAWN, Kind.UNKNOWN, Kind.PERFORMED, Kind.DISCHARGED));

    private final Subject subject;
    private final String reading;
    private final Willing willing;
    private final Budget budget;
    private final List<Event> events = new ArrayList<>();
    private final Map<String, LocalDate> came = new LinkedHashMap<>();
    private final TreeSet<LocalDate> dates;
    private final TreeSet<LocalDate> moving;

    private GoodFaith(Subject subject, String reading, Willing willing, Budget budget) {
        this.subject = subject;
        this.reading = reading;
        this.willing = willing;
        this.budget = budget;
        dates = Dates.in(subject.under(reading));
        moving = Dates.thatMove(subject.under(reading));
    }

    /** Plays the whole text. */
    public static Course play(Subject subject, String reading, Unwilling unwilling, Budget budget) {
        return new GoodFaith(subject, reading, new Willing(subject.under(reading), unwilling), budget).play();
    }

    /**
     * Plays no more of the text than these pieces hang on, so that the run shows nothing else; the whole of it where
     * that would come out otherwise.
     */
    public static Course play(Subject subject, String reading, Unwilling unwilling, Collection<String> pieces,
            Budget budget) {
        Agreement text = subject.under(reading);
        Course course = play(subject.with(Slice.of(text, pieces)), "", unwilling, budget).under(reading);
        boolean same = Replay.differences(subject, course.endingWith(pieces)).isEmpty();
        return same || !course.whole() ? course : play(subject, reading, unwilling, budget);
    }

    private Course play() {
        LocalDate opens = subject.agreement().opens();
        LocalDate day = opens;
        boolean whole = true;
        willing.atTheOutset(opens).forEach(this::take);
        for (int turn = 0; turn < MOST_DAYS; turn++) {
            if (budget.isSpent()) {
                whole = false;
                break;
            }
            Answer now = answer(day);
            note(now, day);
            List<Event> next = willing.next(now, day.plusDays(1));
            next.forEach(this::take);
            LocalDate later = next.isEmpty() ? moving.higher(day) : day.plusDays(1);
            if (later == null) {
                break;
            }
            day = later;
        }
        return end(day, whole);
    }

    /** A year after the last event, and after the last day that the text names. */
    private Course end(LocalDate day, boolean whole) {
        LocalDate last = dates.isEmpty() || dates.last().isBefore(day) ? day : dates.last();
        LocalDate end = last.plusYears(1);
        Answer answer = answer(end);
        note(answer, end);
        return new Course(reading, List.copyOf(events), end, answer, Map.copyOf(came), whole);
    }

    private void take(Event event) {
        events.add(event);
    }

    private Answer answer(LocalDate day) {
        List<Claim> claims = events.stream().map(Event::claim).sorted(Comparator.comparing(Claim::id)).toList();
        return subject.answer(new Evidence(claims, List.of()), reading, day);
    }

    private void note(Answer now, LocalDate day) {
        now.undertakings().stream().filter(u -> CAME.contains(u.standing().kind()) || hasBeen(u))
                .forEach(u -> came.putIfAbsent(u.name(), day));
        now.openPoints().stream().filter(p -> p.settled() == Truth.YES)
                .forEach(p -> came.putIfAbsent(p.openPoint().name(), day));
        now.liberties().stream().filter(l -> l.open() == Truth.YES)
                .forEach(l -> came.putIfAbsent(l.liberty().name(), day));
    }

    /** What was done early need not have fallen due. */
    private static boolean hasBeen(UndertakingAnswer answer) {
        return answer.standing().kind() == Kind.DISCHARGED && !answer.standing().marks().contains(Mark.EARLY);
    }
}
