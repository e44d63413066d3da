package entente.standing.ask;

import entente.evidence.Claim;
import entente.language.model.Duty;
import entente.language.model.Lookup;
import entente.standing.Answer;
import entente.standing.Conclusion;
import entente.standing.Derivation;
import entente.standing.Derivation.Used.Part;
import entente.standing.LibertyAnswer;
import entente.standing.Standing;
import entente.standing.Standing.Kind;
import entente.standing.Standing.Mark;
import entente.standing.Truth;
import entente.standing.UndertakingAnswer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One answer as one party looks at it. */
final class BriefAspects {

    private static final Set<Kind> DONE = Set.of(Kind.PERFORMED, Kind.DISCHARGED);
    private static final Set<Kind> RUNNING = Set.of(Kind.WAITING, Kind.DUE, Kind.IN_FORCE, Kind.SUSPENDED,
            Kind.PERFORMED);

    private final Answer now;
    private final String party;
    private final Lookup lookup;

    BriefAspects(Answer now, String party) {
        this.now = now;
        this.party = party;
        lookup = new Lookup(now.text());
    }

    /** What others owe to anybody, and what has to be agreed with them: who is to be asked is said in the row. */
    boolean isToAskFor(Row row) {
        return switch (row) {
            case Row.Owed owed -> !owed.answer().undertaking().from().equals(party)
                    && concerns(owed.answer());
            case Row.ToAgree toAgree -> toAgree.answer().openPoint().between().contains(party);
        };
    }

    boolean isOurs(Row row) {
        return switch (row) {
            case Row.Owed owed -> owed.answer().undertaking().from().equals(party);
            case Row.ToAgree toAgree -> false;
        };
    }

    private boolean concerns(UndertakingAnswer answer) {
        return answer.undertaking().to().equals(party) || answer.undertaking().beneficiary().equals(party);
    }

    /** Every undertaking; of a reciprocal one, each side's. */
    private Stream<UndertakingAnswer> sides() {
        return now.undertakings().stream().flatMap(answer -> answer.undertaking().terms().reciprocal()
                ? answer.instances().stream() : Stream.of(answer));
    }

    /** Every undertaking; of one that unfolds, each of its instances. */
    private Stream<UndertakingAnswer> debts() {
        return now.undertakings().stream().flatMap(UndertakingAnswer::withInstances)
                .filter(answer -> answer.instances().isEmpty());
    }

    List<UndertakingAnswer> mustNot() {
        return sides().filter(answer -> answer.undertaking().from().equals(party)
                        && answer.undertaking().duty().value() instanceof Duty.Refrain
                        && answer.standing().kind() == Kind.IN_FORCE)
                .toList();
    }

    List<LibertyAnswer> may() {
        return now.liberties().stream()
                .filter(answer -> answer.liberty().of().contains(party) && answer.open() == Truth.YES).toList();
    }

    List<Brief.OnTheirWord> onTheirWord() {
        return debts().filter(answer -> !answer.undertaking().from().equals(party)
                        && DONE.contains(answer.standing().kind()))
                .flatMap(answer -> onTheirWord(answer).stream()).toList();
    }

    private Optional<Brief.OnTheirWord> onTheirWord(UndertakingAnswer answer) {
        Map<String, Claim> supporting = ownSupport(answer.why());
        boolean word = !supporting.isEmpty() && supporting.values().stream()
                .allMatch(claim -> lookup.partyOf(claim.says()).equals(answer.undertaking().from()));
        return word ? Optional.of(new Brief.OnTheirWord(answer, List.copyOf(supporting.values()))) : Optional.empty();
    }

    /** The claims that the undertaking itself rests on, without those of other undertakings that it follows from. */
    static Map<String, Claim> ownSupport(Derivation why) {
        Map<String, Claim> supporting = new TreeMap<>();
        ownSupport(why, supporting);
        return supporting;
    }

    private static void ownSupport(Derivation why, Map<String, Claim> into) {
        why.claims().stream().filter(used -> used.part() == Part.SUPPORTS)
                .forEach(used -> into.put(used.claim().id(), used.claim()));
        why.because().stream().filter(child -> child.conclusion() instanceof Conclusion.Done)
                .forEach(child -> ownSupport(child, into));
    }

    List<UndertakingAnswer> ahead() {
        return debts().filter(answer -> RUNNING.contains(answer.standing().kind()) && answer.standing().deadline()
                        .filter(day -> !day.isBefore(now.view().on())).isPresent())
                .sorted(Comparator.comparing(answer -> answer.standing().deadline().orElseThrow()))
                .toList();
    }

    List<Position> contested() {
        return Position.all(now).values().stream().filter(BriefAspects::isContested).toList();
    }

    private static boolean isContested(Position position) {
        return switch (position) {
            case Position.OfUndertaking(var answer) -> isContested(answer.standing());
            case Position.OfOpenPoint(var answer) -> answer.settled() == Truth.UNKNOWN;
            case Position.OfLiberty(var answer) -> answer.open() == Truth.UNKNOWN;
            case Position.OfAmendment(var answer) -> false;
            case Position.OfState(var answer) -> answer.inForce() == Truth.UNKNOWN;
        };
    }

    private static boolean isContested(Standing standing) {
        return standing.kind() == Kind.CONTESTED || standing.kind() == Kind.UNKNOWN
                || standing.marks().contains(Mark.ALLEGED);
    }
}
