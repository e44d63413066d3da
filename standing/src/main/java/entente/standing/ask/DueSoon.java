package entente.standing.ask;

import entente.evidence.View;
import entente.language.model.Duty;
import entente.standing.AmendmentAnswer;
import entente.standing.Answer;
import entente.standing.Conclusion;
import entente.standing.Derivation;
import entente.standing.Standing.Kind;
import entente.standing.Standing.Mark;
import entente.standing.UndertakingAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has a day soon, and what is past its day (S71). Each day of the time ahead is asked as if nothing more were
 * reported, so that whatever has a day shows itself, by whichever rule.
 *
 * @param to the last day that was looked at, which is included
 * @param overdue what is past its last day and can still be done, the longest first
 * @param ahead what has a day from the day of the view on, the nearest first
 */
public record DueSoon(Answer now, LocalDate to, List<DueDay> overdue, List<DueDay> ahead) {

    /** While these last, something is to be done, or not to be done, by the last day. */
    private static final Set<Kind> OPEN = EnumSet.of(Kind.DUE, Kind.IN_FORCE, Kind.SUSPENDED, Kind.PERFORMED,
            Kind.CONTESTED, Kind.UNKNOWN);

    /** @param passing is told of each day that is looked at */
    public static DueSoon of(Inquiry inquiry, View view, LocalDate to, Passing passing) {
        Answer now = inquiry.answer(view);
        List<DueDay> ahead = new ArrayList<>();
        Answer today = now;
        for (LocalDate day = view.on(); !day.isAfter(to); day = day.plusDays(1)) {
            passing.day(day, view.on(), to);
            Answer tomorrow = inquiry.answer(view.asOf(day.plusDays(1), view.known()));
            ahead.addAll(of(day, to, today, tomorrow));
            today = tomorrow;
        }
        return new DueSoon(now, to, overdue(now), List.copyOf(ahead));
    }

    /** The same for what a party owes, also for another, is owed, or profits by; what it may do, and has to agree. */
    public DueSoon forParty(String party) {
        return new DueSoon(now, to, overdue.stream().filter(day -> concerns(day.position(), party)).toList(),
                ahead.stream().filter(day -> concerns(day.position(), party)).toList());
    }

    private static boolean concerns(Position position, String party) {
        return switch (position) {
            case Position.OfUndertaking(var answer) -> Stream.of(answer.debtor(), answer.undertaking().from(),
                    answer.undertaking().to(), answer.undertaking().beneficiary()).anyMatch(party::equals);
            case Position.OfOpenPoint(var answer) -> answer.openPoint().between().contains(party);
            case Position.OfLiberty(var answer) -> answer.liberty().of().contains(party);
            case Position.OfAmendment(var answer) -> answer.amendment().from().equals(party);
            case Position.OfState state -> true;
        };
    }

    private static List<DueDay> of(LocalDate day, LocalDate to, Answer today, Answer tomorrow) {
        Map<String, Position> after = owed(tomorrow);
        Map<String, Moved> turning = Moved.between(owed(today), after).stream()
                .collect(Collectors.toMap(Moved::name, moved -> moved));
        List<DueDay> found = new ArrayList<>();
        for (UndertakingAnswer answer : today.undertakings().stream().flatMap(DueSoon::owed).toList()) {
            Optional<Position> otherwise = Optional.ofNullable(turning.get(answer.name())).flatMap(Moved::after);
            kind(day, answer, otherwise).ifPresent(kind -> {
                found.add(new DueDay(day, kind, new Position.OfUndertaking(answer), otherwise));
                turning.remove(answer.name());
            });
        }
        if (day.isBefore(to)) {
            after.keySet().stream().filter(turning::containsKey)
                    .forEach(name -> found.addAll(comes(day.plusDays(1), turning.get(name))));
        }
        return found;
    }

    /** Each instance has a day of its own, and what unfolds into them has none besides. */
    private static Stream<UndertakingAnswer> owed(UndertakingAnswer answer) {
        return answer.instances().isEmpty() ? Stream.of(answer) : answer.instances().stream().flatMap(DueSoon::owed);
    }

    private static Map<String, Position> owed(Answer answer) {
        Map<String, Position> all = Position.withInstances(answer);
        all.values().removeIf(one -> one instanceof Position.OfUndertaking(var whole) && !whole.instances().isEmpty());
        return all;
    }

    /** What stands elsewhere from a day on by itself. */
    private static List<DueDay> comes(LocalDate day, Moved moved) {
        return moved.after().filter(after -> moved.before().map(before -> isNews(before, after))
                .orElseGet(() -> after instanceof Position.OfUndertaking(var begun)
                        && begun.standing().kind() == Kind.DUE))
                .map(after -> new DueDay(day, DueDay.Kind.COMES, after, Optional.empty())).stream().toList();
    }

    /**
     * Of an amendment that is still to be made nobody can know; and a last day that is put off with every day on which
     * something is suspended is no news.
     */
    private static boolean isNews(Position before, Position after) {
        boolean isMade = !(before instanceof Position.OfAmendment(var amendment)
                && amendment.stage() == AmendmentAnswer.Stage.NOT_YET);
        boolean onlyTheDay = before instanceof Position.OfUndertaking(var then)
                && after instanceof Position.OfUndertaking(var now)
                && then.standing().kind() == now.standing().kind()
                && then.standing().marks().equals(now.standing().marks())
                && then.standing().progress().equals(now.standing().progress());
        return isMade && !onlyTheDay;
    }

    /** Why this day counts for an undertaking, if it does. */
    private static Optional<DueDay.Kind> kind(LocalDate day, UndertakingAnswer answer, Optional<Position> otherwise) {
        boolean isLast = answer.standing().deadline().filter(day::equals).isPresent();
        if (isLast && OPEN.contains(answer.standing().kind())) {
            return Optional.of(lasts(answer.undertaking().duty().value()) ? DueDay.Kind.ENDS : DueDay.Kind.LAST_DAY);
        }
        if (answer.standing().kind() == Kind.OVERDUE || OPEN.contains(answer.standing().kind())) {
            if (finalDay(answer.why()).filter(day::equals).isPresent()) {
                return Optional.of(DueDay.Kind.FINAL);
            }
        }
        boolean growsOld = !isUnverified(answer) && otherwise.filter(later ->
                later instanceof Position.OfUndertaking(var after) && isUnverified(after)).isPresent();
        return growsOld ? Optional.of(DueDay.Kind.RENEWAL) : Optional.empty();
    }

    /** A duty that binds until its last day, and is not done by it. */
    private static boolean lasts(Duty duty) {
        return duty instanceof Duty.Refrain || duty instanceof Duty.Keep || duty instanceof Duty.Endeavour;
    }

    private static boolean isUnverified(UndertakingAnswer answer) {
        return answer.standing().marks().contains(Mark.UNVERIFIED);
    }

    /** The last day after which it is breached for good, as its own reasons have it. */
    private static Optional<LocalDate> finalDay(Derivation why) {
        return own(why).map(Derivation::conclusion)
                .filter(conclusion -> conclusion instanceof Conclusion.DueBy due && due.isFinal())
                .map(conclusion -> ((Conclusion.DueBy) conclusion).day()).findFirst();
    }

    /** A derivation and what it follows from, without the reasons of other pieces. */
    private static Stream<Derivation> own(Derivation why) {
        return Stream.concat(Stream.of(why), why.because().stream()
                .filter(because -> !(because.conclusion() instanceof Conclusion.Stands)).flatMap(DueSoon::own));
    }

    private static List<DueDay> overdue(Answer now) {
        return now.undertakings().stream().flatMap(DueSoon::owed).flatMap(answer -> pastItsDay(answer, now).stream())
                .sorted(Comparator.comparing(DueDay::day)).toList();
    }

    private static Optional<DueDay> pastItsDay(UndertakingAnswer answer, Answer now) {
        Position position = new Position.OfUndertaking(answer);
        if (answer.standing().kind() == Kind.OVERDUE) {
            return answer.standing().deadline()
                    .map(day -> new DueDay(day, DueDay.Kind.LAST_DAY, position, Optional.empty()));
        }
        return answer.standing().kind() == Kind.IN_FORCE && isUnverified(answer)
                ? new ProofAge(answer, now.text()).lastFreshDay()
                        .map(day -> new DueDay(day, DueDay.Kind.RENEWAL, position, Optional.empty()))
                : Optional.empty();
    }
}
