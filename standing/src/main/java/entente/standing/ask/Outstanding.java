package entente.standing.ask;

import entente.language.model.ActPattern;
import entente.language.model.Duty;
import entente.language.model.Lookup;
import entente.standing.Answer;
import entente.standing.OpenPointAnswer;
import entente.standing.Standing;
import entente.standing.Standing.Kind;
import entente.standing.Standing.Mark;
import entente.standing.Step;
import entente.standing.Truth;
import entente.standing.UndertakingAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is outstanding under one view (S30-S32). The rule looks at standings only: nothing here knows a day, a party or
 * a text, and rows stand in the order of the text.
 */
public final class Outstanding {

    private static final Set<Kind> OPEN_TO_DO = Set.of(Kind.WAITING, Kind.DUE, Kind.SUSPENDED, Kind.PERFORMED,
            Kind.OVERDUE, Kind.BREACHED, Kind.CONTESTED, Kind.UNKNOWN);
    private static final Set<Kind> OPEN_TO_REFRAIN = Set.of(Kind.BREACHED, Kind.CONTESTED, Kind.UNKNOWN);

    /** Of so many instances of one undertaking it is asked what each would set free: each question is a whole view. */
    private static final int ASKED = 8;

    private final Answer now;
    private final WhatIf whatIf;
    private final Lookup lookup;

    private Outstanding(Inquiry inquiry, Answer now) {
        this.now = now;
        whatIf = new WhatIf(inquiry, now);
        lookup = new Lookup(now.text());
    }

    /** The rows for an answer that has been given. */
    public static List<Row> rows(Inquiry inquiry, Answer now) {
        return new Outstanding(inquiry, now).rows();
    }

    private List<Row> rows() {
        return Position.all(now).values().stream().flatMap(position -> rows(position).stream()).toList();
    }

    private List<Row> rows(Position position) {
        return switch (position) {
            case Position.OfUndertaking(var answer) -> rows(position, answer);
            case Position.OfOpenPoint(var answer) when answer.settled() != Truth.YES ->
                List.of(row(position, answer));
            case Position.OfOpenPoint(var answer) -> List.of();
            case Position.OfLiberty(var answer) -> List.of();
            case Position.OfAmendment(var answer) -> List.of();
            case Position.OfState(var answer) -> List.of();
        };
    }

    /** Of what unfolds, the instances that need something; where there are none, the whole as it stands itself. */
    private List<Row> rows(Position position, UndertakingAnswer answer) {
        List<UndertakingAnswer> open = answer.withInstances()
                .filter(one -> one.instances().isEmpty() && one != answer)
                .filter(Outstanding::isOutstandingByItsStanding).toList();
        if (open.isEmpty()) {
            return isOutstanding(answer) && (answer.instances().isEmpty() || isOpenItself(answer))
                    ? List.of(row(position, answer)) : List.of();
        }
        List<Row> rows = new ArrayList<>();
        for (UndertakingAnswer one : open) {
            rows.add(rows.size() < ASKED ? row(new Position.OfUndertaking(one), one)
                    : new Row.Owed(one, one.missing().stream().map(step -> new Needed(step, Effect.NONE)).toList(),
                            Effect.NONE));
        }
        return rows;
    }

    /** It waits or is in doubt as a whole, whatever its instances are. */
    private static boolean isOpenItself(UndertakingAnswer answer) {
        return answer.standing().kind() == Kind.WAITING || answer.standing().kind() == Kind.SUSPENDED
                || answer.standing().kind() == Kind.UNKNOWN;
    }

    private Row row(Position position, UndertakingAnswer answer) {
        return new Row.Owed(answer, whatIf.stepsFor(position), whatIf.of(ownSteps(answer), answer.name()));
    }

    private Row row(Position position, OpenPointAnswer answer) {
        return new Row.ToAgree(answer, whatIf.stepsFor(position), whatIf.of(answer.missing(), position.name()));
    }

    private boolean isOutstanding(UndertakingAnswer answer) {
        return isOutstandingByItsStanding(answer) || waitsForItsOwnDebtor(answer);
    }

    private static boolean isOutstandingByItsStanding(UndertakingAnswer answer) {
        Standing standing = answer.standing();
        return switch (answer.undertaking().duty().value()) {
            case Duty.Do duty -> OPEN_TO_DO.contains(standing.kind());
            case Duty.Secure duty -> OPEN_TO_DO.contains(standing.kind());
            case Duty.Refrain duty -> isOpenToRefrain(standing);
            case Duty.Endeavour duty -> isOpenToRefrain(standing);
            case Duty.Keep duty -> isOpenToRefrain(standing) || standing.kind() == Kind.OVERDUE;
        };
    }

    private static boolean isOpenToRefrain(Standing standing) {
        return OPEN_TO_REFRAIN.contains(standing.kind()) || standing.marks().contains(Mark.ALLEGED)
                || standing.marks().contains(Mark.UNVERIFIED);
    }

    /** It waits for a step that its own debtor can take, and that is nobody's undertaking in another row. */
    private boolean waitsForItsOwnDebtor(UndertakingAnswer answer) {
        return answer.standing().kind() == Kind.WAITING && answer.missing().stream().anyMatch(step ->
                step instanceof Step.Act act && isBy(act.what(), answer.undertaking().from())
                        && !isCarriedByAnotherRow(act.what(), answer));
    }

    private boolean isCarriedByAnotherRow(ActPattern what, UndertakingAnswer waiting) {
        return now.undertakings().stream()
                .filter(other -> !other.name().equals(waiting.name()) && isOutstandingByItsStanding(other))
                .anyMatch(other -> owes(other, what));
    }

    private boolean owes(UndertakingAnswer other, ActPattern what) {
        ActPattern owed = other.undertaking().duty().value().what();
        boolean toDo = switch (other.undertaking().duty().value()) {
            case Duty.Do duty -> true;
            case Duty.Secure duty -> true;
            case Duty.Refrain duty -> false;
            case Duty.Endeavour duty -> false;
            case Duty.Keep duty -> false;
        };
        String actor = owed.actor().isEmpty() ? other.undertaking().from() : owed.actor();
        return toDo && owed.act().equals(what.act()) && owed.item().equals(what.item())
                && owed.topic().equals(what.topic()) && isBy(what, lookup.partyOf(actor));
    }

    private boolean isBy(ActPattern what, String party) {
        return !what.actor().isEmpty() && lookup.partyOf(what.actor()).equals(party);
    }

    /** The steps by which the row itself is done, apart from what it waits for. */
    private List<Step> ownSteps(UndertakingAnswer answer) {
        List<Step> own = answer.missing().stream().filter(step -> isOwn(step, answer)).toList();
        return own.isEmpty() ? debtorsSteps(answer) : own;
    }

    private List<Step> debtorsSteps(UndertakingAnswer answer) {
        return answer.missing().stream()
                .filter(step -> step instanceof Step.Act act && isBy(act.what(), answer.undertaking().from()))
                .toList();
    }

    private static boolean isOwn(Step step, UndertakingAnswer answer) {
        return switch (step) {
            case Step.Perform perform -> perform.undertaking().equals(answer.name());
            case Step.Prove prove -> prove.undertaking().equals(answer.name());
            case Step.Verify verify -> verify.undertaking().equals(answer.name());
            case Step.Resolve resolve -> resolve.about().equals(answer.name());
            case Step.Answer release -> release.undertaking().equals(answer.name());
            case Step.Act act -> false;
            case Step.Fact fact -> false;
            case Step.Settle settle -> false;
            case Step.Become become -> false;
            case Step.Await await -> false;
        };
    }
}
