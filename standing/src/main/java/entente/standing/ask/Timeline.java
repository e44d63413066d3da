package entente.standing.ask;

import entente.evidence.Claim;
import entente.evidence.Span;
import entente.evidence.View;
import entente.language.model.Duty;
import entente.language.model.Lookup;
import entente.standing.Derivation;
import entente.standing.Standing.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every change of standing between two days, each day as it was known that day, and what caused it (S34). */
public final class Timeline {

    private static final int TOGETHER = 16;
    private static final int LARGE = 10_000;

    private final Inquiry inquiry;
    private final View view;
    private final boolean withStates;
    private final Lookup names;

    private Timeline(Inquiry inquiry, View view, boolean withStates) {
        this.inquiry = inquiry;
        this.view = view;
        this.withStates = withStates;
        this.names = new Lookup(inquiry.agreement());
    }

    /**
     * The changes from the end of the day before {@code from} to the end of {@code to}.
     *
     * @param view whose reading and on whose evidence; its days do not matter
     */
    public static List<Turn> between(Inquiry inquiry, View view, LocalDate from, LocalDate to) {
        return between(inquiry, view, from, to, Passing.UNSEEN);
    }

    /** The same, telling of each day as it is come to. */
    public static List<Turn> between(Inquiry inquiry, View view, LocalDate from, LocalDate to, Passing passing) {
        return new Timeline(inquiry, view, false).turns(from, to, passing);
    }

    /** The same with the changes of states, and of methods that may be available. */
    static List<Turn> withStates(Inquiry inquiry, View view, LocalDate from, LocalDate to, Passing passing) {
        return new Timeline(inquiry, view, true).turns(from, to, passing);
    }

    private List<Turn> turns(LocalDate from, LocalDate to, Passing passing) {
        List<Turn> turns = new ArrayList<>();
        Map<String, Position> yesterday = positions(from.minusDays(1));
        List<LocalDate> days = from.isAfter(to) ? List.of() : from.datesUntil(to.plusDays(1)).toList();
        for (int next = 0; next < days.size(); next += atOnce()) {
            List<LocalDate> some = days.subList(next, Math.min(days.size(), next + atOnce()));
            Iterator<Map<String, Position>> each = some.parallelStream().map(this::positions).toList().iterator();
            for (LocalDate day : some) {
                passing.day(day, from, to);
                Map<String, Position> today = each.next();
                turns.addAll(turns(day, yesterday, today));
                yesterday = today;
            }
        }
        return turns;
    }

    /** Each day is a question by itself; of a large log one answer at a time is enough to hold. */
    private int atOnce() {
        return inquiry.evidence().claims().size() > LARGE ? 1 : TOGETHER;
    }

    /** Before the text opens nothing stands anywhere. */
    private Map<String, Position> positions(LocalDate day) {
        return day.isBefore(inquiry.agreement().opens()) ? Map.of()
                : Position.withInstances(inquiry.answer(view.asOf(day, day)));
    }

    private List<Turn> turns(LocalDate day, Map<String, Position> before, Map<String, Position> after) {
        Set<String> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        return names.stream()
                .filter(name -> withStates
                        || !(after.getOrDefault(name, before.get(name)) instanceof Position.OfState))
                .filter(name -> !Objects.equals(essence(before.get(name)), essence(after.get(name))))
                .filter(name -> isNews(after.get(name)))
                .map(name -> turn(day, name, before.get(name), after.get(name)))
                .toList();
    }

    /** Of what unfolds its stage; how much of it is done is told by its instances. */
    private static Object essence(Position position) {
        return position instanceof Position.OfUndertaking(var answer) && !answer.instances().isEmpty()
                ? List.of(answer.standing().kind(), answer.standing().marks())
                : position == null ? null : position.essence();
    }

    /** A period of a duty to refrain that only begins, or ends kept, is none. */
    private static boolean isNews(Position after) {
        return !(after instanceof Position.OfUndertaking(var answer) && answer.name().indexOf('/') >= 0
                && answer.undertaking().until().isPresent()
                && answer.undertaking().duty().value() instanceof Duty.Refrain
                && answer.standing().marks().isEmpty()
                && (answer.standing().kind() == Kind.IN_FORCE || answer.standing().kind() == Kind.DISCHARGED));
    }

    private Turn turn(LocalDate day, String name, Position before, Position after) {
        return new Turn(day, name, Optional.ofNullable(before), Optional.ofNullable(after),
                cause(day, Optional.ofNullable(before).map(Position::why), Optional.ofNullable(after)));
    }

    private Turn.Cause cause(LocalDate day, Optional<Derivation> before, Optional<Position> after) {
        Map<String, Claim> old = before.map(Derivation::allClaims).orElseGet(TreeMap::new);
        List<Claim> fresh = after.map(position -> position.why().allClaims()).orElseGet(TreeMap::new).values().stream()
                .filter(claim -> !old.containsKey(claim.id()) && arrived(claim, day)).toList();
        if (!fresh.isEmpty() && !comesWithout(fresh, day, after.orElseThrow())) {
            return new Turn.Cause.ByClaims(fresh);
        }
        List<Claim> retractions = inquiry.evidence().claims().stream()
                .filter(claim -> old.containsKey(claim.retracts()) && arrived(claim, day) && view.sees(claim, names))
                .toList();
        return retractions.isEmpty() ? new Turn.Cause.ByTheDay() : new Turn.Cause.ByRetraction(retractions);
    }

    /** Whether it would have come to the same without these claims: then the day is the cause, and not they. */
    private boolean comesWithout(List<Claim> claims, LocalDate day, Position position) {
        Set<String> ids = claims.stream().map(Claim::id).collect(Collectors.toSet());
        Position without = Position.withInstances(inquiry.without(ids).answer(view.asOf(day, day)))
                .get(position.name());
        return Objects.equals(essence(without), essence(position));
    }

    private boolean arrived(Claim claim, LocalDate day) {
        Span whole = Span.day(day, inquiry.agreement().zone());
        Instant arrived = claim.arrived();
        return !arrived.isBefore(whole.first()) && !arrived.isAfter(whole.last());
    }
}
